package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Span;

/** When each pact stood: a bar for each, the oldest first. */
final class PactBars {
    /** Where the bars begin; what is older begins there too. */
    private static final int FIRST_YEAR = 1815;

    private static final int BETWEEN_TICKS = 20;
    private static final int WIDTH = 1000;

    /** So that what stood for weeks is seen. */
    private static final int THINNEST = 4;

    private final Edition edition;
    private final LocalDate day;
    private final Links links = Links.fromTop();

    PactBars(Edition edition, LocalDate day) {
        this.edition = edition;
        this.day = day;
    }

    /** A pact and the days on which it bound anybody. */
    private record Row(Pact pact, List<Span> stood) {
        String first() {
            return stood.stream()
                    .map(Span::from)
                    .findFirst()
                    .map(LocalDate::toString)
                    .or(() -> pact.signed().map(signed -> signed.day().toString()))
                    .orElse("");
        }
    }

    Html body() {
        return tag(
                "ol",
                cls("bars"),
                axis(),
                Html.all(
                        edition.treaties().values().stream()
                                .map(pact -> new Row(pact, pact.stood()))
                                .sorted(
                                        Comparator.comparing(Row::first)
                                                .thenComparing(row -> row.pact().id()))
                                .map(this::bar)));
    }

    /** First and last year of each time: {@code 1955–1991}, {@code 1949–}. */
    static String years(List<Span> spans) {
        Optional<LocalDate> from = spans.stream().map(Span::from).min(Comparator.naturalOrder());
        boolean open = spans.stream().anyMatch(span -> span.until().isEmpty());
        Optional<LocalDate> until =
                spans.stream()
                        .flatMap(span -> span.until().stream())
                        .max(Comparator.naturalOrder());
        return from.map(first -> first.getYear() + "–").orElse("–")
                + until.filter(end -> !open).map(end -> "" + end.getYear()).orElse("");
    }

    private long x(LocalDate at) {
        double years = at.getYear() + at.getDayOfYear() / 366.0 - FIRST_YEAR;
        double all = day.getYear() + 1.0 - FIRST_YEAR;
        return Math.round(Math.max(0, Math.min(WIDTH, WIDTH * years / all)));
    }

    private Html axis() {
        List<Html> ticks = new ArrayList<>();
        for (int year = FIRST_YEAR + 5; year < day.getYear(); year += BETWEEN_TICKS) {
            String left = String.format(Locale.ROOT, "%.1f%%", x(LocalDate.of(year, 1, 1)) / 10.0);
            ticks.add(tag("text", attr("x", left), attr("y", "11"), text("" + year)));
        }
        return tag(
                "li",
                cls("axis"),
                span("name"),
                tag("svg", attr("aria-hidden", "true"), Html.all(ticks)));
    }

    private Html bar(Row row) {
        Pact pact = row.pact();
        Html never = edition.labels().say("cover.never");
        Html years = row.stood().isEmpty() ? never : text(years(row.stood()));
        return tag(
                "li",
                cls(CoverPage.look(row.stood(), day)),
                attr("data-of-states", String.join(" ", pact.states())),
                attr("data-days", CoverPage.days(row.stood())),
                span(
                        "name",
                        link(links.pact(pact.id()), Pieces.name(pact)),
                        text(" "),
                        span("of", years)),
                tag(
                        "a",
                        attr("href", links.pact(pact.id())),
                        attr("tabindex", "-1"),
                        attr("aria-hidden", "true"),
                        tag(
                                "svg",
                                attr("viewBox", "0 0 " + WIDTH + " 10"),
                                attr("preserveAspectRatio", "none"),
                                Html.all(row.stood().stream().map(this::stretch)))));
    }

    private Html stretch(Span span) {
        long from = Math.min(x(span.from()), WIDTH - THINNEST);
        long until = Math.max(from + THINNEST, span.until().map(this::x).orElse((long) WIDTH));
        return tag(
                "rect",
                cls(span.holds() == Kleene.TRUE ? "sure" : "perhaps"),
                attr("x", "" + from),
                attr("width", "" + (until - from)),
                attr("height", "10"));
    }
}
