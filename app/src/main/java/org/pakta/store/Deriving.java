package org.pakta.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.pakta.article.Article;
import org.pakta.article.Sheet;
import org.pakta.article.Sheets;
import org.pakta.article.Sheets.Joined;
import org.pakta.record.Fate;
import org.pakta.record.Outcome;
import org.pakta.record.Reader;
import org.pakta.record.Reading;

/**
 * Keeps what pages gave. Which of several pages an article is told by depends on their digests, and
 * which pages are put together on all that are held, so that the order in which pages come changes
 * nothing.
 */
final class Deriving {
    /** Pages in memory at once while they are read again. */
    private static final int BATCH = 64;

    private final Database database;
    private final PageRows pages;
    private final ReadingRows readings;
    private final SheetRows sheets;

    Deriving(Database database) {
        this.database = database;
        this.pages = new PageRows(database);
        this.readings = new ReadingRows(database);
        this.sheets = new SheetRows(database);
    }

    /** Keeps what a page gave; the page is there already. */
    Fate derive(String digest, Outcome outcome) {
        sheet(outcome).ifPresent(sheet -> sheets.came(sheet.of()));
        return keep(digest, outcome);
    }

    private static Optional<Sheet> sheet(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                ? done.reading().article().frame().sheet()
                : Optional.empty();
    }

    private Fate keep(String digest, Outcome outcome) {
        if (outcome instanceof Outcome.Passed passed) {
            pages.skip(digest, passed.skipped());
            return new Fate.Passed(passed.skipped());
        }
        sheet(outcome).ifPresent(sheet -> pages.isSheet(digest, sheet));
        Reading reading = ((Outcome.Done) outcome).reading();
        String article = reading.article().id();
        Optional<String> teller = readings.page(article);
        boolean first = teller.isEmpty() || teller.get().compareTo(digest) > 0;
        if (first && !sheets.joined(article)) {
            tell(reading, digest);
        }
        pages.gave(digest, article);
        return teller.isEmpty() ? new Fate.Done(article) : new Fate.Duplicate(article);
    }

    private void tell(Reading reading, String digest) {
        readings.remove(reading.article().id());
        readings.add(reading, digest);
        database.run("UPDATE meta SET value = 'yes' WHERE name = 'ungrouped'");
    }

    /** Derives everything anew, in a transaction that is begun already. */
    void rebuild(Reader reader) {
        database.run("UPDATE page SET article = NULL, sheet = NULL");
        database.run("DELETE FROM article");
        database.run("DELETE FROM skipped WHERE page IS NOT NULL");
        database.run("DELETE FROM unjoined");
        again(pages.digests(), reader, this::derive);
        sheets.unjoined().forEach(of -> join(of, reader));
    }

    private void again(List<String> digests, Reader reader, BiConsumer<String, Outcome> taker) {
        for (int from = 0; from < digests.size(); from += BATCH) {
            List<String> batch = digests.subList(from, Math.min(digests.size(), from + BATCH));
            List<Outcome> outcomes = reader.pages().apply(batch.stream().map(pages::page).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                taker.accept(batch.get(i), outcomes.get(i));
            }
        }
    }

    /** Puts together what can be of all that came; digests of the pages that are further ones. */
    Set<String> join(Reader reader) {
        Set<String> further = new TreeSet<>();
        for (String of : sheets.unjoined()) {
            database.together(() -> further.addAll(join(of, reader)));
        }
        return further;
    }

    private Set<String> join(String of, Reader reader) {
        sheets.done(of);
        SheetRows.Pile pile = sheets.pile(of);
        boolean joined = pile.digests().stream().anyMatch(pages::further);
        if (pile.digests().size() < 2 || (pile.tooMany() && !joined)) {
            return Set.of();
        }
        pile.digests().forEach(this::undo);
        List<Read> read = new ArrayList<>();
        again(
                pile.digests(),
                reader,
                pile.tooMany()
                        ? this::keep
                        : (digest, outcome) -> read.add(new Read(digest, outcome)));
        return keep(read, reader);
    }

    private void undo(String digest) {
        pages.article(digest).ifPresent(readings::remove);
        pages.gaveNothing(digest);
    }

    /** A page, and what became of it alone. */
    private record Read(String digest, Outcome outcome) {
        Article article() {
            return ((Outcome.Done) outcome).reading().article();
        }
    }

    /** Keeps what belongs together as one article, and the rest as it is. */
    private Set<String> keep(List<Read> all, Reader reader) {
        List<Read> several = all.stream().filter(one -> sheet(one.outcome()).isPresent()).toList();
        List<Joined> joined =
                Sheets.join(several.stream().map(Read::article).toList()).stream()
                        .sorted(Comparator.comparing(one -> -one.article().text().length()))
                        .toList();
        Set<String> settled = new HashSet<>();
        Set<String> further = new TreeSet<>();
        for (Joined one : joined) {
            List<Read> own = one.places().stream().map(several::get).toList();
            if (tell(one.article(), own.get(0).digest(), reader)) {
                own.forEach(page -> settled.add(page.digest()));
                further.addAll(bind(one, own));
            }
        }
        all.stream()
                .filter(page -> !settled.contains(page.digest()))
                .forEach(page -> keep(page.digest(), page.outcome()));
        return further;
    }

    /**
     * Whether an article that was put together is held now; its pages under two addresses are one.
     */
    private boolean tell(Article article, String digest, Reader reader) {
        if (sheets.joined(article.id())) {
            return true;
        }
        Outcome outcome = reader.whole().apply(article);
        if (outcome instanceof Outcome.Done whole) {
            tell(whole.reading(), digest);
        }
        return outcome instanceof Outcome.Done;
    }

    private Set<String> bind(Joined joined, List<Read> own) {
        Set<String> further = new TreeSet<>();
        for (Read page : own) {
            sheet(page.outcome()).ifPresent(sheet -> pages.isSheet(page.digest(), sheet));
            pages.gave(page.digest(), joined.article().id());
            if (!page.article().id().equals(joined.article().id())) {
                pages.skip(page.digest(), joined.furtherPage(page.article()));
                further.add(page.digest());
            }
        }
        return further;
    }
}
