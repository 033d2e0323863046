package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.theirs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.ledger.ReportedPact;
import org.pakta.pact.Clause;
import org.pakta.pact.Pact;
import org.pakta.pact.Trigger;
import org.pakta.text.Day;

/** Treaty data and tellings side by side. What one of them does not say is never a difference. */
final class Comparison {
    private final Labels labels;
    private final Edition edition;
    private final ToldPact told;
    private final Pact treaty;
    private final Pieces pieces;

    /** How the two sides of a row stand to each other. */
    private enum Verdict {
        SAME,
        DIFFERENT,
        DATA_ONLY,
        TOLD_ONLY;

        /** Of two sides of which one says nothing. */
        static Verdict oneSided(boolean told) {
            return told ? TOLD_ONLY : DATA_ONLY;
        }
    }

    Comparison(Edition edition, Links links, ToldPact told, Pact treaty) {
        this.edition = edition;
        this.labels = edition.labels();
        this.told = told;
        this.treaty = treaty;
        this.pieces = new Pieces(edition, links);
    }

    Html body() {
        List<Html> rows = new ArrayList<>();
        rows.add(parties());
        steps().forEach((status, days) -> rows.add(step(status, days)));
        duties().forEach(duty -> rows.add(duty(duty)));
        return div(
                "scroll",
                tag(
                        "table",
                        cls("compare"),
                        pieces.head("column.field", "pact.treaty", "pact.told", "column.verdict"),
                        tag("tbody", Html.all(rows))));
    }

    private Html row(Html field, Html data, Html tellings, Verdict verdict) {
        String code = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return tag(
                "tr",
                cls("v-" + code),
                tag("td", field),
                tag("td", label("pact.treaty"), shown(data)),
                tag("td", label("pact.told"), shown(tellings)),
                tag("td", span("verdict", labels.say("verdict." + code))));
    }

    /** The column's head once more, for a screen too narrow for columns. */
    private Html label(String key) {
        return span("label", labels.say(key));
    }

    private Html shown(Html side) {
        return side.says() ? side : span("unknown", labels.say("pact.not-said"));
    }

    private Html parties() {
        List<String> data = treaty.states().stream().sorted().toList();
        List<String> tellings = told.parties();
        Verdict verdict =
                data.isEmpty() || tellings.isEmpty()
                        ? Verdict.oneSided(data.isEmpty())
                        : data.containsAll(tellings) ? Verdict.SAME : Verdict.DIFFERENT;
        return row(
                labels.say("pact.parties"),
                edition.names().of(data),
                edition.names().of(tellings),
                verdict);
    }

    /**
     * Days of one status on both sides.
     *
     * @param data by treaty data
     * @param told by articles
     */
    private record Days(Set<Day> data, Set<Day> told) {
        Days() {
            this(new TreeSet<>(), new TreeSet<>());
        }

        Verdict verdict() {
            if (data.isEmpty() || told.isEmpty()) {
                return Verdict.oneSided(data.isEmpty());
            }
            return told.stream().allMatch(t -> data.stream().anyMatch(t::agreesWith))
                    ? Verdict.SAME
                    : Verdict.DIFFERENT;
        }
    }

    private Map<String, Days> steps() {
        Map<String, Days> steps = new TreeMap<>();
        Stream<Act> acts =
                Stream.concat(
                        Act.of(treaty).stream(),
                        treaty.parties().stream().flatMap(party -> Act.of(party).stream()));
        acts.forEach(
                act ->
                        steps.computeIfAbsent(act.asTold(), key -> new Days())
                                .data()
                                .add(act.day()));
        for (ToldPact.Telling telling : told.tellings()) {
            ReportedPact pact = telling.pact();
            Optional<Days> days =
                    pact.status().map(s -> steps.computeIfAbsent(s.code(), key -> new Days()));
            days.ifPresent(known -> pact.day().ifPresent(known.told()::add));
        }
        return steps;
    }

    private Html step(String status, Days days) {
        return row(pieces.status(status), days(days.data()), days(days.told()), days.verdict());
    }

    private Html days(Set<Day> days) {
        return Html.joined(", ", days.stream().map(labels::day));
    }

    private List<String> duties() {
        return Stream.concat(
                        treaty.clauses().stream().map(clause -> clause.duty().code()),
                        told.duties().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Html duty(String duty) {
        List<Clause> clauses =
                treaty.clauses().stream()
                        .filter(clause -> clause.duty().code().equals(duty))
                        .toList();
        List<ToldPact.Duty> tellings = told.duties().getOrDefault(duty, List.of());
        Verdict verdict =
                clauses.isEmpty() || tellings.isEmpty()
                        ? Verdict.oneSided(clauses.isEmpty())
                        : Verdict.SAME;
        Html data = Html.joined("; ", clauses.stream().map(this::clause));
        Html says =
                Html.joined(
                        "; ",
                        tellings.stream()
                                .map(each -> each.clause().trigger().orElse(""))
                                .distinct()
                                .map(trigger -> trigger.isEmpty() ? untriggered() : when(trigger)));
        return row(labels.code("duty", duty), data, says, verdict);
    }

    private Html clause(Clause clause) {
        Html trigger =
                clause.trigger().event() == Trigger.Event.STANDING
                        ? labels.say("treaty.always")
                        : when(clause.trigger().says());
        return Html.joined(" ", Stream.of(theirs(clause.article()), trigger));
    }

    private Html when(String trigger) {
        return labels.say("pact.when", theirs(trigger));
    }

    private Html untriggered() {
        return span("unknown", labels.say("pact.no-trigger"));
    }
}
