package org.pakta.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.article.Article;
import org.pakta.article.Sheet;
import org.pakta.article.Sheets;
import org.pakta.article.Sheets.Joined;
import org.pakta.record.Given;
import org.pakta.record.Outcome;

/**
 * Puts pages of one article together while inputs pass, and hands inputs on in their order: the
 * whole article in its first page's place, its other pages as skipped. Only where a page is one of
 * several are the inputs behind it held back, so far and no further: memory stays bounded.
 */
final class Binder {
    /** Inputs from an article's page to the last that is joined to it. */
    private static final int MOST_INPUTS = 256;

    /** The same in bytes of pages. */
    private static final long MOST_BYTES = 32L << 20;

    private final Function<Article, Outcome> reader;
    private final Deque<Place> held = new ArrayDeque<>();
    private final Map<String, List<Place>> open = new HashMap<>();
    private long bytes;

    /** Reads an article that it put together by this. */
    Binder(Function<Article, Outcome> reader) {
        this.reader = reader;
    }

    /** One input, and what becomes of it. */
    private static final class Place {
        private final Given given;
        private Outcome outcome;

        /** Until it is known which pages are there: what they share. */
        private Optional<String> waits;

        Place(Given given) {
            this.given = given;
            this.outcome = Binder.outcome(given);
            this.waits =
                    outcome instanceof Outcome.Done done
                            ? article(done).frame().sheet().map(Sheet::of)
                            : Optional.empty();
        }

        Article article() {
            return article((Outcome.Done) outcome);
        }

        private static Article article(Outcome.Done done) {
            return done.reading().article();
        }

        int bytes() {
            return given instanceof Given.Read read ? read.page().bytes().size() : 0;
        }

        Given settled() {
            return given instanceof Given.Read read ? new Given.Read(read.page(), outcome) : given;
        }
    }

    /** What became of an input that was read in this run. */
    static Outcome outcome(Given given) {
        return given instanceof Given.Read read
                ? read.outcome()
                : new Outcome.Passed(((Given.NoPage) given).skipped());
    }

    /** Takes what comes next, and gives what is ready. */
    List<Given> add(List<Given> next) {
        List<Given> ready = new ArrayList<>();
        for (Given given : next) {
            Place place = new Place(given);
            held.add(place);
            bytes += place.bytes();
            place.waits.ifPresent(
                    of -> open.computeIfAbsent(of, key -> new ArrayList<>()).add(place));
            while (mayGo()) {
                ready.add(go());
            }
        }
        return ready;
    }

    /** Gives what is left; nothing comes any more. */
    List<Given> rest() {
        List<Given> ready = new ArrayList<>();
        while (!held.isEmpty()) {
            ready.add(go());
        }
        return ready;
    }

    private boolean mayGo() {
        boolean full = held.size() > MOST_INPUTS || bytes > MOST_BYTES;
        return !held.isEmpty() && (full || held.element().waits.isEmpty());
    }

    private Given go() {
        held.element()
                .waits
                .flatMap(of -> Optional.ofNullable(open.remove(of)))
                .ifPresent(this::bind);
        Place first = held.remove();
        bytes -= first.bytes();
        return first.settled();
    }

    private void bind(List<Place> places) {
        places.forEach(place -> place.waits = Optional.empty());
        for (Joined joined : Sheets.join(places.stream().map(Place::article).toList())) {
            List<Place> pages = joined.places().stream().map(places::get).toList();
            Outcome whole = reader.apply(joined.article());
            if (whole instanceof Outcome.Done) {
                for (Place page : pages.subList(1, pages.size())) {
                    page.outcome = new Outcome.Passed(joined.furtherPage(page.article()));
                }
                pages.get(0).outcome = whole;
            }
        }
    }
}
