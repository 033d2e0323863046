package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.pact.Pact;
import org.pakta.site.ToldPact.Duty;
import org.pakta.site.ToldPact.Telling;
import org.pakta.text.Day;

/** One pact: as articles tell of it, sentence by sentence, beside what the treaty data holds. */
final class PactPage {
    private final Edition edition;
    private final Labels labels;
    private final Optional<ToldPact> told;
    private final Optional<Pact> treaty;
    private final Links links = Links.fromFolder();
    private final Pieces pieces;
    private final String id;

    PactPage(Edition edition, String id) {
        this.edition = edition;
        this.labels = edition.labels();
        this.id = id;
        this.told = edition.told(id);
        this.treaty = edition.treaty(id);
        this.pieces = new Pieces(edition, links);
    }

    String page() {
        Html compared =
                told.flatMap(t -> treaty.map(v -> new Comparison(edition, links, t, v).body()))
                        .orElse(Html.none());
        Html data =
                treaty.map(pact -> new TreatyBody(edition, links, pact).body())
                        .orElseGet(() -> tag("p", cls("none"), labels.say("pact.no-treaty")));
        Html reports = told.map(this::toldBody).orElseGet(this::untold);
        return new Frame(edition, links)
                .page(
                        "pacts",
                        treaty.map(this::title).or(() -> told.map(ToldPact::name)).orElse(id),
                        head(),
                        pieces.section("pact.compared", compared),
                        pieces.section("pact.told", reports),
                        pieces.section("pact.treaty", data));
    }

    private String title(Pact pact) {
        Pact.Names names = pact.names();
        return edition.language().equals("id") ? names.indonesian() : names.en();
    }

    private Html head() {
        List<String> parties =
                treaty.map(Pact::states).or(() -> told.map(ToldPact::parties)).orElse(List.of());
        Html name =
                treaty.map(Pieces::name)
                        .or(() -> told.map(pact -> theirs(pact.name())))
                        .orElseGet(() -> theirs(id));
        Html official =
                treaty.map(pact -> tag("p", cls("meta"), theirs(pact.names().official())))
                        .orElse(Html.none());
        Html counts = told.map(this::counts).orElse(Html.none());
        return div(
                "headed",
                tag("h1", name),
                official,
                tag(
                        "p",
                        cls("meta"),
                        Html.joined(" · ", Stream.of(edition.names().of(parties), counts))));
    }

    private Html counts(ToldPact pact) {
        return Html.all(
                labels.count("count.articles", (int) pact.articles().count()),
                text(" · "),
                labels.count("count.origins", edition.library().origins(pact.articles())));
    }

    private Html untold() {
        return tag("p", cls("none"), labels.say("pact.untold"));
    }

    private Html toldBody(ToldPact pact) {
        return Html.all(
                tag("p", cls("lead"), labels.say("pact.told-lead")),
                tag(
                        "dl",
                        cls("fields"),
                        field("pact.names", pact.by(p -> Stream.of(p.name())), Html::theirs),
                        field(
                                "pact.parties",
                                pact.by(p -> p.parties().stream()),
                                code -> edition.names().of(code)),
                        statuses(pact),
                        Html.all(
                                pact.duties().entrySet().stream()
                                        .map(e -> duty(e.getKey(), e.getValue()))),
                        field("pact.replaces", pact.by(p -> p.replaces().stream()), Html::theirs)));
    }

    private Html statuses(ToldPact pact) {
        Map<String, List<Telling>> by = pact.by(PactPage::step);
        return field("pact.status", by, this::step);
    }

    /** Status and day as one value that sorts by day. */
    static Stream<String> step(ReportedPact pact) {
        return pact.status().stream()
                .map(s -> pact.day().map(String::valueOf).orElse("~") + " " + s.code());
    }

    private Html step(String step) {
        String code = step.substring(step.indexOf(' ') + 1);
        Optional<Day> day = Day.parse(step.substring(0, step.indexOf(' ')));
        return Html.all(pieces.status(code), text(" "), labels.day(day));
    }

    private Html field(String key, Map<String, List<Telling>> values, Function<String, Html> show) {
        if (values.isEmpty()) {
            return group(labels.say(key), tag("dd", span("unknown", labels.say("pact.not-told"))));
        }
        return group(
                labels.say(key),
                Html.all(
                        values.entrySet().stream()
                                .map(
                                        e ->
                                                value(
                                                        show.apply(e.getKey()),
                                                        sentences(e.getValue()),
                                                        articles(e.getValue())))));
    }

    private static Html group(Html name, Html values) {
        return div("field", tag("dt", name), values);
    }

    private Html value(Html shown, List<Html> sentences, Stream<String> articles) {
        int origins = edition.library().origins(articles);
        Html summary =
                Html.all(
                        span("value", shown),
                        text(" "),
                        span("of", labels.count("pact.by-origins", origins)));
        return tag("dd", pieces.folded(summary, tag("ul", cls("sentences"), Html.all(sentences))));
    }

    private static Stream<String> articles(List<Telling> tellings) {
        return tellings.stream().map(telling -> telling.reading().article().id());
    }

    private List<Html> sentences(List<Telling> tellings) {
        return tellings.stream().map(t -> sentence(t, t.pact().evidence())).toList();
    }

    private Html sentence(Telling telling, List<Span> evidence) {
        String article = telling.reading().article().id();
        return pieces.sentence(
                telling.reading(), links.piece(article, "p", telling.pact().id()), evidence);
    }

    private Html duty(String code, List<Duty> duties) {
        Stream<Html> values =
                duties.stream()
                        .map(
                                duty ->
                                        value(
                                                clause(duty.clause()),
                                                List.of(
                                                        sentence(
                                                                duty.telling(),
                                                                duty.clause().evidence())),
                                                articles(List.of(duty.telling()))));
        return group(
                Html.all(labels.say("pact.duty"), text(": "), labels.code("duty", code)),
                Html.all(values));
    }

    private Html clause(ReportedPact.Clause clause) {
        Html trigger =
                clause.trigger()
                        .map(t -> labels.say("pact.when", tag("q", theirs(t))))
                        .orElseGet(() -> span("unknown", labels.say("pact.no-trigger")));
        Html obliged =
                clause.obliged().isEmpty()
                        ? span("unknown", labels.say("actor.unknown"))
                        : edition.names().of(clause.obliged());
        return Html.all(obliged, text(" "), trigger);
    }
}
