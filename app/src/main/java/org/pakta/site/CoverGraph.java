package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.pakta.obligation.Cover;
import org.pakta.pact.Kleene;
import org.pakta.pact.Span;

/** States in a circle, a line between two where one is or was bound to defend the other. */
final class CoverGraph {
    private static final int SIZE = 1100;
    private static final int MIDDLE = SIZE / 2;
    private static final int RADIUS = 375;
    private static final int GAP = 6;

    /** How far a line bends to the middle: 0 is straight, 1 all the way. */
    private static final double BEND = 0.6;

    private final Edition edition;
    private final LocalDate day;

    /** By who is obliged and who is covered. */
    private final SortedMap<String, SortedMap<String, List<Span>>> ties = new TreeMap<>();

    private final Map<String, Double> angles = new HashMap<>();

    CoverGraph(Edition edition, List<Cover> covers, LocalDate day) {
        this.edition = edition;
        this.day = day;
        for (Cover cover : covers) {
            ties.computeIfAbsent(cover.obliged(), none -> new TreeMap<>())
                    .computeIfAbsent(cover.covered(), none -> new ArrayList<>())
                    .addAll(cover.spans());
        }
        List<String> around = around(covers);
        around.forEach(state -> angles.put(state, 2 * Math.PI * angles.size() / around.size()));
    }

    /** States of one large pact stand together: by the pact in which each has most others. */
    private List<String> around(List<Cover> covers) {
        Map<String, Integer> sizes = new HashMap<>();
        covers.forEach(cover -> sizes.merge(cover.pact(), 1, Integer::sum));
        Comparator<String> larger =
                Comparator.<String>comparingInt(pact -> sizes.getOrDefault(pact, 0))
                        .thenComparing(pact -> pact);
        Map<String, String> home = new TreeMap<>();
        for (Cover cover : covers) {
            for (String state : List.of(cover.obliged(), cover.covered())) {
                home.merge(
                        state,
                        cover.pact(),
                        (one, other) -> larger.compare(one, other) > 0 ? one : other);
            }
        }
        return home.keySet().stream()
                .sorted(
                        Comparator.comparing((String state) -> home.getOrDefault(state, ""), larger)
                                .reversed()
                                .thenComparing(state -> state))
                .toList();
    }

    Html body() {
        List<Html> lines = new ArrayList<>();
        ties.forEach((obliged, to) -> to.keySet().forEach(covered -> tie(obliged, covered, lines)));
        Set<String> near = near();
        return div(
                "scroll",
                tag(
                        "svg",
                        cls("cover"),
                        attr("viewBox", "0 0 " + SIZE + " " + SIZE),
                        attr("role", "group"),
                        attr("id", "cover-graph"),
                        arrow(),
                        Html.all(lines),
                        Html.all(
                                angles.keySet().stream()
                                        .sorted()
                                        .map(state -> node(state, near.contains(state))))));
    }

    private Set<String> near() {
        Set<String> near = new HashSet<>();
        ties.forEach(
                (obliged, to) ->
                        to.forEach(
                                (covered, spans) -> {
                                    if (!CoverPage.look(spans, day).equals("off")) {
                                        near.addAll(List.of(obliged, covered));
                                    }
                                }));
        return near;
    }

    /** While both owe each other alike it is one line; what one owes otherwise is an arrow. */
    private void tie(String obliged, String covered, List<Html> lines) {
        List<Span> there = spans(obliged, covered);
        List<Span> back = spans(covered, obliged);
        SortedMap<LocalDate, Kleene> both = new TreeMap<>();
        SortedMap<LocalDate, Kleene> alone = new TreeMap<>();
        SortedSet<LocalDate> turns = Span.turns(there);
        turns.addAll(Span.turns(back));
        for (LocalDate turn : turns) {
            Kleene owed = Span.on(turn, there);
            boolean alike = owed == Span.on(turn, back);
            both.put(turn, alike ? owed : Kleene.FALSE);
            alone.put(turn, alike ? Kleene.FALSE : owed);
        }
        if (obliged.compareTo(covered) < 0) {
            line(obliged, covered, Span.of(both), true).ifPresent(lines::add);
        }
        line(obliged, covered, Span.of(alone), false).ifPresent(lines::add);
    }

    private List<Span> spans(String obliged, String covered) {
        return ties.getOrDefault(obliged, new TreeMap<>()).getOrDefault(covered, List.of());
    }

    private static Html arrow() {
        return tag(
                "marker",
                attr("id", "arrow"),
                attr("viewBox", "0 0 10 10"),
                attr("refX", "10"),
                attr("refY", "5"),
                attr("markerWidth", "8"),
                attr("markerHeight", "8"),
                attr("markerUnits", "userSpaceOnUse"),
                attr("orient", "auto"),
                tag("path", attr("d", "M0 0L10 5L0 10Z")));
    }

    private Optional<Html> line(String obliged, String covered, List<Span> spans, boolean mutual) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        double[] from = point(obliged, RADIUS);
        double[] to = point(covered, RADIUS);
        String curve =
                "M%s Q%s %s"
                        .formatted(
                                at(from),
                                at(bent((from[0] + to[0]) / 2), bent((from[1] + to[1]) / 2)),
                                at(to));
        return Optional.of(
                tag(
                        "path",
                        cls(CoverPage.look(spans, day) + (mutual ? "" : " one")),
                        attr("d", curve),
                        attr("data-tie", obliged + " " + covered),
                        attr("data-days", CoverPage.days(spans)),
                        attr("marker-end", mutual ? "none" : "url(#arrow)")));
    }

    private static double bent(double between) {
        return between + (MIDDLE - between) * BEND;
    }

    private double[] point(String state, int radius) {
        double angle = angles.getOrDefault(state, 0.0);
        return new double[] {MIDDLE + radius * Math.cos(angle), MIDDLE + radius * Math.sin(angle)};
    }

    private static String at(double... point) {
        return Math.round(point[0]) + " " + Math.round(point[1]);
    }

    private Html node(String state, boolean near) {
        double degrees = Math.toDegrees(angles.getOrDefault(state, 0.0));
        boolean left = degrees > 90 && degrees < 270;
        String turn =
                String.format(
                        Locale.ROOT,
                        "translate(%s) rotate(%.1f)",
                        at(point(state, RADIUS + GAP)),
                        left ? degrees + 180 : degrees);
        return tag(
                "a",
                attr("href", "#" + CoverPage.anchor(state)),
                tag(
                        "text",
                        cls(near ? "" : "off"),
                        attr("data-node", state),
                        attr("transform", turn),
                        attr("text-anchor", left ? "end" : "start"),
                        attr("dominant-baseline", "middle"),
                        name(state)));
    }

    /** Both languages; an SVG has a span of its own. */
    private Html name(String state) {
        String en = edition.names().plain(state, "en");
        String id = edition.names().plain(state, "id");
        return en.equals(id)
                ? text(en)
                : Html.all(
                        tag("tspan", cls("l-id"), text(id)), tag("tspan", cls("l-en"), text(en)));
    }
}
