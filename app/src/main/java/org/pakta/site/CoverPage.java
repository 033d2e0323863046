package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.obligation.Cover;
import org.pakta.obligation.Obligations;
import org.pakta.pact.Kleene;
import org.pakta.pact.Moment;
import org.pakta.pact.Pact;
import org.pakta.pact.Span;

/**
 * Who is bound to defend whom, and when each pact stood. Without script it shows the last day on
 * which the treaty data tells of something new; with it, any state and day.
 */
final class CoverPage {
    private static final Set<Moment.What> NEWS = Set.of(Moment.What.SIGNED, Moment.What.IN_FORCE);

    private final Edition edition;
    private final Labels labels;
    private final Links links = Links.fromTop();
    private final List<Cover> covers;
    private final LocalDate day;

    CoverPage(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.covers = new Obligations(edition.treaties().values()).covers();
        this.day =
                edition.treaties().values().stream()
                        .flatMap(pact -> pact.life().stream())
                        .filter(moment -> NEWS.contains(moment.what()))
                        .map(moment -> moment.when().day().last())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH);
    }

    String page() {
        Html body =
                edition.treaties().isEmpty()
                        ? tag("p", cls("none"), labels.say("list.none"))
                        : Html.all(
                                controls(),
                                new CoverGraph(edition, covers, day).body(),
                                tag("h2", labels.say("cover.states")),
                                tag("div", cls("flow grid"), Html.all(states())),
                                tag("h2", labels.say("cover.timeline")),
                                new PactBars(edition, day).body());
        return new Frame(edition, links)
                .page(
                        "cover",
                        labels.plain("cover.title", edition.language()),
                        tag("h1", labels.say("cover.title")),
                        tag("p", cls("lead"), labels.say("cover.lead")),
                        body);
    }

    /**
     * How the page's script is told days: {@code 1949-08-24/1955-05-06/sure}, one space between.
     */
    static String days(Collection<Span> spans) {
        return spans.stream()
                .map(
                        span ->
                                span.from()
                                        + "/"
                                        + span.until().map(LocalDate::toString).orElse("")
                                        + "/"
                                        + (span.holds() == Kleene.TRUE ? "sure" : ""))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Class of what stands on the day, may stand, or does not. */
    static String look(Collection<Span> spans, LocalDate day) {
        return switch (Span.on(day, spans)) {
            case TRUE -> "sure";
            case UNKNOWN -> "perhaps";
            case FALSE -> "off";
        };
    }

    /** Where a state's pacts stand on this page. */
    static String anchor(String state) {
        return Links.anchor("c", state.toLowerCase(Locale.ROOT));
    }

    private Html controls() {
        Stream<String> states =
                edition.treaties().values().stream()
                        .flatMap(pact -> pact.states().stream())
                        .distinct()
                        .sorted(Comparator.comparing(this::named).thenComparing(code -> code));
        return div(
                "controls",
                tag(
                        "label",
                        labels.say("cover.state"),
                        tag(
                                "select",
                                attr("id", "cover-state"),
                                tag("option", attr("value", ""), text("–")),
                                Html.all(states.map(this::option)))),
                tag(
                        "label",
                        labels.say("cover.day"),
                        tag(
                                "input",
                                attr("id", "cover-day"),
                                attr("type", "date"),
                                attr("value", day.toString()))));
    }

    /** An option holds plain words only, so the script puts in those of the language shown. */
    private Html option(String state) {
        return tag(
                "option",
                attr("value", state),
                attr("data-en", edition.names().plain(state, "en")),
                attr("data-id", edition.names().plain(state, "id")),
                text(named(state)));
    }

    private String named(String state) {
        return edition.names().plain(state, edition.language());
    }

    private Stream<Html> states() {
        SortedMap<String, SortedMap<String, List<Cover>>> byState = new TreeMap<>();
        for (Cover cover : covers) {
            for (String state : List.of(cover.obliged(), cover.covered())) {
                byState.computeIfAbsent(state, none -> new TreeMap<>())
                        .computeIfAbsent(cover.pact(), none -> new ArrayList<>())
                        .add(cover);
            }
        }
        return byState.entrySet().stream()
                .sorted(Comparator.comparing(entry -> named(entry.getKey())))
                .map(entry -> state(entry.getKey(), entry.getValue()));
    }

    private Html state(String state, Map<String, List<Cover>> under) {
        return tag(
                "details",
                attr("id", anchor(state)),
                attr("data-state", state),
                tag("summary", edition.names().of(state)),
                tag(
                        "ul",
                        Html.all(
                                under.entrySet().stream()
                                        .flatMap(
                                                entry ->
                                                        edition.treaty(entry.getKey()).stream()
                                                                .map(
                                                                        pact ->
                                                                                under(
                                                                                        state,
                                                                                        pact,
                                                                                        entry
                                                                                                .getValue()))))));
    }

    private Html under(String state, Pact pact, List<Cover> covers) {
        boolean owes = covers.stream().anyMatch(cover -> cover.obliged().equals(state));
        boolean owed = covers.stream().anyMatch(cover -> cover.covered().equals(state));
        Html onesided =
                owes && owed
                        ? Html.none()
                        : labels.say(owes ? "cover.owes-only" : "cover.owed-only");
        List<Span> spans = covers.stream().flatMap(cover -> cover.spans().stream()).toList();
        return tag(
                "li",
                cls(look(spans, day)),
                attr("data-days", days(spans)),
                link(links.pact(pact.id()), Pieces.name(pact)),
                text(" "),
                span("of", Html.joined(" · ", Stream.of(text(PactBars.years(spans)), onesided))));
    }
}
