package org.pakta.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pakta.article.Article;
import org.pakta.article.Sheet;
import org.pakta.event.Event;
import org.pakta.ledger.ReportedPact;
import org.pakta.review.Kinship;
import org.pakta.statement.Statement;
import org.pakta.text.Words;

/**
 * Compares versions of one article: what one of them tells of the same parties, in the same words,
 * as another is one thing to a reviewer.
 */
public final class Versions {
    private final Kinship kinship = new Kinship();

    /** Which things of all articles compared are one. */
    public Kinship kinship() {
        return kinship;
    }

    /** Compares a reading with those of other versions, or pages, of its article. */
    public void compare(Reading own, Collection<Reading> others) {
        Map<String, String> mine = tellings(own);
        for (Reading other : others) {
            Map<String, String> theirs = tellings(other);
            Map<String, String> byTelling = new HashMap<>();
            theirs.forEach((id, telling) -> byTelling.put(telling, id));
            boolean replaces = replaces(own.article(), other.article());
            mine.forEach(
                    (id, telling) -> {
                        Optional<String> same = Optional.ofNullable(byTelling.get(telling));
                        same.ifPresent(found -> kinship.alike(id, found));
                        if (same.isEmpty() && replaces && !theirs.containsKey(id)) {
                            kinship.changed(id, other.article().id());
                        }
                    });
        }
    }

    /** Whether it may be what its outlet tells now: no other page of it, and no earlier version. */
    private static boolean replaces(Article own, Article other) {
        return sheet(own) == sheet(other) && !(moment(other).compareTo(moment(own)) < 0);
    }

    private static int sheet(Article article) {
        return article.uri().map(address -> Sheet.at(address).number()).orElse(1);
    }

    /** As far as the page tells one; unknown times come last, as nobody can say they are early. */
    private static String moment(Article article) {
        return article.frame()
                .modifiedAt()
                .or(() -> article.frame().publishedAt())
                .or(() -> article.published().map(Object::toString))
                .orElse("~");
    }

    /** For each id what it depends on but for the article: equal ones are one thing. */
    private static Map<String, String> tellings(Reading reading) {
        String text = reading.article().text();
        Map<String, String> tellings = new LinkedHashMap<>();
        Map<String, Integer> times = new TreeMap<>();
        reading.statements().forEach(one -> put(one.id(), of(one, text), tellings, times));
        reading.events().forEach(one -> put(one.id(), of(one, text), tellings, times));
        reading.pacts().forEach(one -> put(one.id(), of(one, text), tellings, times));
        return tellings;
    }

    /** What is told twice in the same words is told first here and second there. */
    private static void put(
            String id, String telling, Map<String, String> tellings, Map<String, Integer> times) {
        tellings.put(id, telling + " " + times.merge(telling, 1, Integer::sum));
    }

    private static String of(Statement one, String text) {
        return String.join(
                "|",
                "statement",
                one.kind().code(),
                one.speaker().map(who -> who.name()).orElse(""),
                Words.folded(one.words()),
                Words.folded(one.sentence().in(text)));
    }

    private static String of(Event one, String text) {
        return String.join(
                "|",
                "event",
                one.type().name(),
                sorted(one.actors()),
                sorted(one.targets()),
                Words.folded(one.evidence().get(0).in(text)));
    }

    private static String of(ReportedPact one, String text) {
        return String.join(
                "|",
                "pact",
                Words.folded(one.name()),
                sorted(one.parties()),
                Words.folded(one.evidence().get(0).in(text)));
    }

    private static String sorted(List<String> codes) {
        return String.join(",", new TreeSet<>(codes));
    }
}
