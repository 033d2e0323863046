package org.pakta.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.text.Day;

/** Puts what many articles tell of pacts under one id each, claims and denials side by side. */
public final class Ledger {
    private static final Comparator<ReportedPact> ORDER =
            Comparator.comparing((ReportedPact pact) -> pact.known().orElse(""))
                    .thenComparing(pact -> pact.day().isEmpty())
                    .thenComparing(pact -> pact.day().map(Day::toString).orElse(""))
                    .thenComparing(ReportedPact::id)
                    .thenComparing(ReportedPact::article);

    private static final Comparator<Entry> BY_PACT =
            Comparator.comparing(Entry::pact)
                    .thenComparing(Entry::field)
                    .thenComparing(entry -> entry.day().map(Day::toString).orElse(""))
                    .thenComparing(Entry::value)
                    .thenComparing(Entry::article)
                    .thenComparing(entry -> entry.evidence().get(0));

    private Ledger() {}

    /**
     * What one article tells.
     *
     * @param pacts the pacts it tells of
     * @param events the events it tells
     */
    public record Account(List<ReportedPact> pacts, List<Event> events) {
        public Account {
            pacts = List.copyOf(pacts);
            events = List.copyOf(events);
        }
    }

    /** All entries, sorted; the order of the accounts does not matter. */
    public static List<Entry> of(List<Account> accounts) {
        List<Entry> entries = new ArrayList<>();
        for (List<ReportedPact> heap :
                heaps(accounts.stream().flatMap(account -> account.pacts().stream()))) {
            String id = id(heap);
            heap.forEach(pact -> told(id, pact, entries));
            clauses(id, heap, entries);
            accounts.forEach(account -> claims(id, heap, account, entries));
        }
        return entries.stream().distinct().sorted(BY_PACT).toList();
    }

    /** Which pacts of several articles are one: for each reported id the id they have together. */
    public static Map<String, String> together(List<ReportedPact> pacts) {
        Map<String, String> ids = new TreeMap<>();
        for (List<ReportedPact> heap : heaps(pacts.stream())) {
            String id = id(heap);
            heap.forEach(pact -> ids.putIfAbsent(pact.id(), id));
        }
        return ids;
    }

    private static List<List<ReportedPact>> heaps(Stream<ReportedPact> pacts) {
        Map<String, List<ReportedPact>> same = new LinkedHashMap<>();
        pacts.sorted(ORDER)
                .forEach(
                        pact -> same.computeIfAbsent(pact.id(), id -> new ArrayList<>()).add(pact));
        Map<List<String>, List<List<ReportedPact>>> heaps = new LinkedHashMap<>();
        for (List<ReportedPact> group : same.values()) {
            List<List<ReportedPact>> near =
                    heaps.computeIfAbsent(group.get(0).parties(), p -> new ArrayList<>());
            List<List<ReportedPact>> fitting =
                    near.stream().filter(heap -> fits(heap, group)).toList();
            // With two that fit, nobody can say which is meant.
            if (fitting.size() == 1) {
                fitting.get(0).addAll(group);
            } else {
                near.add(new ArrayList<>(group));
            }
        }
        return heaps.values().stream().flatMap(List::stream).toList();
    }

    private static boolean fits(List<ReportedPact> heap, List<ReportedPact> group) {
        ReportedPact first = heap.get(0);
        ReportedPact pact = group.get(0);
        if (first.known().isPresent() && pact.known().isPresent()) {
            return first.known().equals(pact.known());
        }
        return truce(first) == truce(pact)
                && heap.stream().anyMatch(Ledger::old) == group.stream().anyMatch(Ledger::old)
                && heap.stream()
                        .allMatch(one -> group.stream().allMatch(other -> compatible(one, other)));
    }

    private static boolean truce(ReportedPact pact) {
        return pact.clauses().stream().anyMatch(clause -> clause.duty().equals("ceasefire"));
    }

    /** Two days for one status, or two names of old ones with their years, are two pacts. */
    private static boolean compatible(ReportedPact a, ReportedPact b) {
        boolean begun =
                a.signed().isEmpty()
                        || b.signed().isEmpty()
                        || a.signed().get().agreesWith(b.signed().get());
        if (!begun) {
            return false;
        }
        if (!a.status().equals(b.status())) {
            return true;
        }
        boolean days =
                a.day().isEmpty() || b.day().isEmpty() || a.day().get().agreesWith(b.day().get());
        return days && (!old(a) || a.name().equals(b.name()));
    }

    private static boolean old(ReportedPact pact) {
        return pact.status().filter(s -> s == ReportedPact.Status.SUPERSEDED).isPresent();
    }

    /** The id of the pact we hold, else that of the report that tells of the first day. */
    private static String id(List<ReportedPact> heap) {
        Optional<String> known =
                heap.stream().map(ReportedPact::known).flatMap(Optional::stream).findFirst();
        return known.orElse(heap.get(0).id());
    }

    private static void told(String id, ReportedPact pact, List<Entry> into) {
        into.add(entry(id, pact, "name", pact.name(), Optional.empty()));
        pact.status().ifPresent(s -> into.add(entry(id, pact, "status", s.code(), pact.day())));
        pact.steps()
                .forEach(
                        step ->
                                into.add(
                                        new Entry(
                                                id,
                                                "status",
                                                step.status().code(),
                                                Optional.of(step.day()),
                                                pact.article(),
                                                List.of(step.evidence()))));
        pact.replaces()
                .forEach(old -> into.add(entry(id, pact, "replaces", old, Optional.empty())));
    }

    /** Clauses by their duty; of two with one duty each says what triggers it. */
    private static void clauses(String id, List<ReportedPact> heap, List<Entry> into) {
        List<Clause> all = Renderings.once(heap.stream().flatMap(pact -> pact.clauses().stream()));
        for (ReportedPact pact : heap) {
            for (Clause clause : pact.clauses()) {
                List<Clause> duties =
                        all.stream().filter(one -> one.duty().equals(clause.duty())).toList();
                String value =
                        duties.stream()
                                .filter(one -> duties.size() > 1 && Renderings.same(one, clause))
                                .findFirst()
                                .map(Ledger::withTrigger)
                                .orElse(clause.duty());
                into.add(
                        new Entry(
                                id,
                                "clause",
                                value,
                                Optional.empty(),
                                pact.article(),
                                clause.evidence()));
            }
        }
    }

    private static String withTrigger(Clause clause) {
        return clause.duty()
                + clause.trigger().map(words -> ", " + words).orElse("")
                + " (owed by "
                + String.join(", ", clause.obliged())
                + ")";
    }

    private static Entry entry(
            String id, ReportedPact pact, String field, String value, Optional<Day> day) {
        return new Entry(id, field, value, day, pact.article(), pact.evidence());
    }

    /** What events of this article say of it: agreed, planned, alleged or denied; refused. */
    private static void claims(
            String id, List<ReportedPact> heap, Account account, List<Entry> into) {
        Set<String> parties = new TreeSet<>(heap.get(0).parties());
        for (Event event : account.events()) {
            boolean here =
                    heap.stream()
                            .filter(pact -> pact.article().equals(event.article()))
                            // What is agreed today is not the old one that it replaces.
                            .filter(pact -> !old(pact) || event.type() != EventType.AGREE)
                            .anyMatch(pact -> sharesSentence(pact, event));
            boolean agreed =
                    event.type() == EventType.AGREE
                            && new TreeSet<>(event.actors()).equals(parties);
            boolean refused =
                    event.type() == EventType.REJECT && parties.containsAll(event.actors());
            if (here && (agreed || refused)) {
                String value = agreed ? event.status().code() : "rejected by " + event.actors();
                into.add(
                        new Entry(
                                id,
                                "claim",
                                value,
                                event.day(),
                                event.article(),
                                event.evidence()));
            }
        }
    }

    private static boolean sharesSentence(ReportedPact pact, Event event) {
        return pact.evidence().stream().anyMatch(event.evidence()::contains);
    }
}
