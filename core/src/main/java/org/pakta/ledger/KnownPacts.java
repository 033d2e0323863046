package org.pakta.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.pact.Dated;
import org.pakta.pact.Duty;
import org.pakta.pact.Pact;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds the treaty we hold that a report speaks of. When in doubt, none. */
public final class KnownPacts {
    /** Old states under the codes that reports give their successors. */
    private static final Map<String, String> SUCCESSORS = Map.of("SUN", "RUS");

    private static final int LEAST_SHARED_WORDS = 2;

    /** Letters of a state's code; those of bodies are mostly of another length. */
    private static final int STATE = 3;

    /** A word in the names of this many pacts tells none of them apart. */
    private static final int GENERAL_FROM = 4;

    private final Set<String> general;

    private final List<Pact> pacts;

    public KnownPacts(List<Pact> pacts) {
        this.pacts = List.copyOf(pacts);
        this.general = general(pacts);
    }

    /** Its id; a name or the day of signing decides, else the one in force of those parties. */
    public Optional<String> match(ReportedPact told, Optional<Day> published) {
        return only(pacts.stream()
                        .filter(pact -> named(pact, told.name()) && ofThese(pact, told))
                        .toList())
                .or(() -> only(sameParties(told).filter(p -> sameDay(p, told)).toList()))
                .or(() -> only(sameParties(told).filter(p -> likeNamed(p, told)).toList()))
                .or(() -> security(told) ? inForce(told, published) : Optional.empty());
    }

    /** The year in which the pact of these parties was signed that has this very name. */
    Optional<Integer> signedIn(String name, List<String> parties) {
        return pacts.stream()
                .filter(pact -> named(pact, name))
                .filter(pact -> parties(pact).equals(new TreeSet<>(parties)))
                .flatMap(pact -> pact.signed().stream())
                .map(signed -> signed.day().year())
                .findFirst();
    }

    /** A name in general words ("comprehensive strategic partnership treaty") is of others too. */
    private static boolean ofThese(Pact pact, ReportedPact told) {
        Set<String> states = parties(pact);
        List<String> own = told.parties().stream().filter(code -> code.length() == STATE).toList();
        return own.stream().filter(states::contains).count() >= Math.min(2, own.size());
    }

    private static Optional<String> only(List<Pact> found) {
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    private static boolean named(Pact pact, String name) {
        String folded = Words.folded(name);
        return pact.names().all().stream().anyMatch(each -> Words.folded(each).equals(folded));
    }

    /**
     * "kemitraan strategis baru": words of a name of one pact of these parties, told as current.
     */
    private boolean likeNamed(Pact pact, ReportedPact told) {
        Set<String> words = words(told.name());
        words.removeAll(general);
        boolean over =
                told.status()
                        .filter(s -> s == Status.SUPERSEDED || s == Status.TERMINATED)
                        .isPresent();
        return !over
                && pact.names().all().stream()
                        .map(KnownPacts::words)
                        .anyMatch(
                                name ->
                                        name.stream().filter(words::contains).count()
                                                >= LEAST_SHARED_WORDS);
    }

    private static Set<String> general(List<Pact> pacts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Pact pact : pacts) {
            Set<String> words = new TreeSet<>();
            pact.names().all().forEach(name -> words.addAll(words(name)));
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < GENERAL_FROM);
        return counts.keySet();
    }

    /** Words of some length: "kemitraan", "strategis", not "dan". */
    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        Words.of(name).stream()
                .map(Token::folded)
                .filter(word -> word.length() > 5)
                .forEach(words::add);
        return words;
    }

    private Stream<Pact> sameParties(ReportedPact told) {
        return pacts.stream().filter(pact -> parties(pact).equals(new TreeSet<>(told.parties())));
    }

    private static Set<String> parties(Pact pact) {
        Set<String> codes = new TreeSet<>();
        pact.states().forEach(code -> codes.add(SUCCESSORS.getOrDefault(code, code)));
        return codes;
    }

    /** Signed on the day told, or in the year in its name ("perjanjian 1961"). */
    private static boolean sameDay(Pact pact, ReportedPact told) {
        Optional<Day> signed = pact.signed().map(Dated::day);
        boolean signing = told.status().filter(s -> s == Status.SIGNED).isPresent();
        boolean day =
                signing
                        && told.day().isPresent()
                        && signed.filter(told.day().get()::agreesWith).isPresent();
        boolean year =
                signed.filter(
                                d ->
                                        Words.of(told.name()).stream()
                                                .anyMatch(w -> w.text().equals("" + d.year())))
                        .isPresent();
        return day || year;
    }

    /** Whether it is told to hold what the treaties we hold are about. */
    private static boolean security(ReportedPact told) {
        return told.clauses().stream()
                .map(clause -> Duty.of(clause.duty()))
                .flatMap(Optional::stream)
                .anyMatch(
                        duty ->
                                duty == Duty.DEFEND
                                        || duty == Duty.NOT_ATTACK
                                        || duty == Duty.NEUTRAL);
    }

    private Optional<String> inForce(ReportedPact told, Optional<Day> published) {
        List<Pact> begun =
                sameParties(told)
                        .filter(
                                pact ->
                                        published.isPresent()
                                                && pact.signed()
                                                        .map(Dated::day)
                                                        .filter(
                                                                d ->
                                                                        !d.first()
                                                                                .isAfter(
                                                                                        published
                                                                                                .get()
                                                                                                .last()))
                                                        .isPresent()
                                                && pact.until()
                                                        .map(end -> end.when().day())
                                                        .filter(
                                                                d ->
                                                                        d.last()
                                                                                .isBefore(
                                                                                        published
                                                                                                .get()
                                                                                                .first()))
                                                        .isEmpty())
                        .toList();
        return begun.stream()
                .reduce(
                        (a, b) ->
                                a.signed()
                                                        .orElseThrow()
                                                        .day()
                                                        .compareTo(b.signed().orElseThrow().day())
                                                < 0
                                        ? b
                                        : a)
                .map(Pact::id);
    }
}
