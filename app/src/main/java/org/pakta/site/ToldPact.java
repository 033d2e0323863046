package org.pakta.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.text.Words;

/**
 * One pact as all articles together tell of it.
 *
 * @param id of the treaty it could be matched with, else the reported one's own
 * @param known whether the id is one of data/treaties
 * @param tellings one per article and mention, by article; never empty
 */
record ToldPact(String id, boolean known, List<Telling> tellings) {
    ToldPact {
        tellings = List.copyOf(tellings);
    }

    /** A pact as one article tells of it. */
    record Telling(Reading reading, ReportedPact pact) {}

    /**
     * Those with most articles first.
     *
     * @param together for each reported id the id of the pact it is part of
     */
    static List<ToldPact> of(List<Reading> readings, Map<String, String> together) {
        Map<String, List<Telling>> byId = new TreeMap<>();
        for (Reading reading : readings) {
            for (ReportedPact pact : reading.pacts()) {
                byId.computeIfAbsent(together.get(pact.id()), id -> new ArrayList<>())
                        .add(new Telling(reading, pact));
            }
        }
        List<ToldPact> told = new ArrayList<>();
        byId.forEach(
                (id, tellings) -> {
                    boolean known = tellings.stream().anyMatch(t -> t.pact().known().isPresent());
                    told.add(new ToldPact(id, known, tellings));
                });
        told.sort(
                Comparator.comparing((ToldPact pact) -> pact.articles().count())
                        .reversed()
                        .thenComparing(ToldPact::id));
        return told;
    }

    Stream<String> articles() {
        return tellings.stream().map(telling -> telling.reading().article().id()).distinct();
    }

    /** The name most articles use. */
    String name() {
        return ReportedPact.nameOf(tellings.stream().map(Telling::pact).toList()).orElse(id);
    }

    List<String> parties() {
        return tellings.stream()
                .flatMap(telling -> telling.pact().parties().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Who tells what: each value of a field with its tellings, by value. */
    <K extends Comparable<K>> Map<K, List<Telling>> by(Function<ReportedPact, Stream<K>> field) {
        Map<K, List<Telling>> by = new TreeMap<>();
        for (Telling telling : tellings) {
            field.apply(telling.pact())
                    .distinct()
                    .forEach(key -> by.computeIfAbsent(key, k -> new ArrayList<>()).add(telling));
        }
        return by;
    }

    /** Clauses of the same duty on the same sides; their triggers may be worded differently. */
    Map<String, List<Duty>> duties() {
        Map<String, List<Duty>> duties = new TreeMap<>();
        for (Telling telling : tellings) {
            for (ReportedPact.Clause clause : telling.pact().clauses()) {
                duties.computeIfAbsent(clause.duty(), key -> new ArrayList<>())
                        .add(new Duty(telling, clause));
            }
        }
        return new LinkedHashMap<>(duties);
    }

    /** A clause with who tells of it. */
    record Duty(Telling telling, ReportedPact.Clause clause) {}

    /** How far it has come by the latest telling, where any gives a status. */
    Optional<ReportedPact> latest() {
        return tellings.stream()
                .map(Telling::pact)
                .filter(pact -> pact.status().isPresent())
                .max(
                        Comparator.comparing(
                                        (ReportedPact pact) ->
                                                pact.day().map(String::valueOf).orElse(""))
                                .thenComparing(pact -> pact.status().orElseThrow())
                                .thenComparing(ReportedPact::id));
    }

    /** Anchor of one telling on the pact's page. */
    static String anchor(Telling telling) {
        return Links.anchor("t", Words.id(telling.reading().article().id(), telling.pact().id()));
    }
}
