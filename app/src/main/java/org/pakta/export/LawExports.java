package org.pakta.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pakta.actor.Actors;
import org.pakta.coded.Alliances;
import org.pakta.coded.DyadYear;
import org.pakta.coded.DyadYears;
import org.pakta.coded.Owed;
import org.pakta.coded.PactDyads;
import org.pakta.export.GraphMl.Edge;
import org.pakta.obligation.Obligations;
import org.pakta.obligation.Tie;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.text.Day;

/** What the law is written as, for other programs; needs no record. */
public final class LawExports {
    /** The forms, as a user names them. */
    public static final List<String> FORMS = List.of("graphml", "json-ld");

    private final Actors actors;
    private final Collection<Pact> pacts;

    public LawExports(Actors actors, Collection<Pact> pacts) {
        this.actors = actors;
        this.pacts = pacts;
    }

    /**
     * Writes one file into a folder, which is made when it is not there.
     *
     * @param when a day, or a year as a whole; of no use to json-ld
     * @param alliances imported ones, which tell of a year when there are any
     * @throws IllegalArgumentException when there is no such form
     */
    public int write(String form, Day when, Alliances alliances, Path folder) throws IOException {
        Files.createDirectories(folder);
        switch (form) {
            case "graphml" ->
                    new GraphMl(when.toString(), this::name)
                            .write(edges(when, alliances), folder.resolve("covered.graphml"));
            case "json-ld" ->
                    Files.writeString(
                            folder.resolve("pacts.jsonld"),
                            new PactsJsonLd().document(pacts) + "\n",
                            StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("form " + form);
        }
        return 1;
    }

    private String name(String state) {
        boolean number = !state.isEmpty() && state.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? actors.withCow(state).stream()
                        .findFirst()
                        .map(code -> actors.nameOf(code, "en"))
                        .orElse(state)
                : actors.nameOf(state, "en");
    }

    private List<Edge> edges(Day when, Alliances alliances) {
        if (when.full()) {
            return onDay(when.first());
        }
        int year = when.year();
        return inYear(
                alliances.isEmpty()
                        ? PactDyads.of(pacts, year, year, (code, day) -> code)
                        : alliances.dyads(year, year, (number, day) -> Integer.toString(number)));
    }

    private List<Edge> onDay(LocalDate day) {
        Map<List<String>, List<Tie>> ties = new LinkedHashMap<>();
        for (Tie tie : new Obligations(pacts).ties(day)) {
            ties.computeIfAbsent(
                            List.of(tie.obliged(), tie.covered(), tie.duty().code()),
                            first -> new ArrayList<>())
                    .add(tie);
        }
        return ties.values().stream().map(LawExports::edge).toList();
    }

    private static Edge edge(List<Tie> same) {
        Tie first = same.get(0);
        return new Edge(
                first.obliged(),
                first.covered(),
                first.duty().code(),
                same.stream().anyMatch(tie -> tie.holds() == Kleene.TRUE),
                same.stream().map(tie -> tie.pact() + " " + tie.clause()).distinct().toList());
    }

    private static List<Edge> inYear(DyadYears rows) {
        List<Edge> edges = new ArrayList<>();
        rows.each(row -> edges(row).forEach(edges::add));
        return edges;
    }

    private static Stream<Edge> edges(DyadYear row) {
        return Owed.DUTIES.stream()
                .filter(duty -> row.owed().of(duty) != Kleene.FALSE)
                .map(
                        duty ->
                                new Edge(
                                        row.a(),
                                        row.b(),
                                        duty.code(),
                                        row.owed().of(duty) == Kleene.TRUE,
                                        List.of()));
    }
}
