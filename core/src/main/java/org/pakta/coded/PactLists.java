package org.pakta.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.data.BadData;
import org.pakta.data.Problem;

/** Pacts as published lists of one data set have them, with the days of each party. */
public final class PactLists implements Imported {
    /** The data sets whose lists are read, all laid out alike. */
    public static final List<String> NAMES = List.of("manytrade", "manyenviron");

    private final String name;
    private final List<ListedPact> pacts;
    private final List<ListedParty> parties;
    private final List<ListedLink> links;

    public PactLists(
            String name,
            Collection<ListedPact> pacts,
            Collection<ListedParty> parties,
            Collection<ListedLink> links) {
        this.name = name;
        this.pacts =
                pacts.stream()
                        .sorted(
                                Comparator.comparing(ListedPact::id)
                                        .thenComparing(ListedPact::file)
                                        .thenComparingInt(ListedPact::line))
                        .toList();
        this.parties =
                parties.stream()
                        .sorted(
                                Comparator.comparing(ListedParty::pact)
                                        .thenComparing(ListedParty::state)
                                        .thenComparing(ListedParty::file)
                                        .thenComparingInt(ListedParty::line))
                        .toList();
        this.links =
                links.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(ListedLink::pact)
                                        .thenComparing(ListedLink::kind)
                                        .thenComparing(ListedLink::other))
                        .toList();
    }

    /**
     * Reads the lists of one data set together: of agreements, of memberships, of references, each
     * known by its columns. Throws {@code BadData} with everything that is wrong in any of them.
     *
     * @param files bytes by file name
     * @param notes takes what was read another way than it stands there, counted
     */
    public static PactLists read(String name, Map<String, byte[]> files, Consumer<String> notes) {
        List<ListedPact> pacts = new ArrayList<>();
        List<ListedParty> parties = new ArrayList<>();
        List<ListedLink> links = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        files.forEach(
                (file, bytes) -> {
                    try {
                        PactListFile read = PactListFile.read(name, file, bytes, notes);
                        pacts.addAll(read.pacts());
                        parties.addAll(read.parties());
                        links.addAll(read.links());
                    } catch (BadData bad) {
                        problems.addAll(bad.problems());
                    }
                });
        BadData.ifAny(problems);
        return new PactLists(name, pacts, parties, links);
    }

    /** Sorted by id, file and line. */
    public List<ListedPact> pacts() {
        return pacts;
    }

    /** Sorted by pact, state, file and line. */
    public List<ListedParty> parties() {
        return parties;
    }

    /** Sorted, each once, whichever end it was told from. */
    public List<ListedLink> links() {
        return links;
    }

    /** Pact by pact, sorted by id; one that is named only in a link is none. */
    public List<Listed> each() {
        Map<String, List<ListedPact>> told =
                pacts.stream().collect(Collectors.groupingBy(ListedPact::id));
        Map<String, List<ListedParty>> joined =
                parties.stream().collect(Collectors.groupingBy(ListedParty::pact));
        Map<String, List<ListedLink>> linked = new HashMap<>();
        for (ListedLink link : links) {
            Stream.of(link.pact(), link.other())
                    .distinct()
                    .forEach(
                            id -> linked.computeIfAbsent(id, first -> new ArrayList<>()).add(link));
        }
        return Stream.concat(told.keySet().stream(), joined.keySet().stream())
                .distinct()
                .sorted()
                .map(
                        id ->
                                new Listed(
                                        name,
                                        id,
                                        told.getOrDefault(id, List.of()),
                                        joined.getOrDefault(id, List.of()),
                                        linked.getOrDefault(id, List.of())))
                .toList();
    }

    @Override
    public int lines() {
        return pacts.size() + parties.size() + links.size();
    }

    @Override
    public String source() {
        return name;
    }
}
