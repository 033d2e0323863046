package org.pakta.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pakta.coded.Alliances;
import org.pakta.coded.Imported;
import org.pakta.coded.PactLists;
import org.pakta.coded.StateSystem;
import org.pakta.coded.Wars;
import org.pakta.page.Page;
import org.pakta.record.Fate;
import org.pakta.record.Given;
import org.pakta.record.Grouper;
import org.pakta.record.Keeper;
import org.pakta.record.Reader;
import org.pakta.record.Record;
import org.pakta.review.Review;
import org.pakta.story.Grouping;

/** A record that is added to. */
final class OpenKeeper implements Keeper {
    private final Lock lock;
    private final Database database;
    private final OpenRecord record;
    private final ReadingRows readings;
    private final StoryRows stories;
    private final ImprintRows imprints;
    private final PageRows pages;
    private final ReviewRows reviews;
    private final Deriving deriving;

    OpenKeeper(Lock lock, Database database) {
        this.lock = lock;
        this.database = database;
        this.record = new OpenRecord(database);
        this.readings = new ReadingRows(database);
        this.stories = new StoryRows(database);
        this.imprints = new ImprintRows(database);
        this.pages = new PageRows(database);
        this.reviews = new ReviewRows(database);
        this.deriving = new Deriving(database);
    }

    @Override
    public Record record() {
        return record;
    }

    @Override
    public boolean holds(Page page) {
        return pages.holds(page.digest());
    }

    @Override
    public List<Fate> keep(List<Given> given) {
        List<Fate> fates = new ArrayList<>();
        database.together(() -> given.forEach(one -> fates.add(keep(one))));
        return fates;
    }

    private Fate keep(Given given) {
        if (given instanceof Given.NoPage none) {
            pages.skip(none.skipped());
            return new Fate.Passed(none.skipped());
        }
        if (given instanceof Given.Held held) {
            return held(held.page());
        }
        Given.Read read = (Given.Read) given;
        if (holds(read.page())) {
            return held(read.page());
        }
        pages.add(read.page());
        return deriving.derive(read.page().digest(), read.outcome());
    }

    private Fate held(Page page) {
        String digest = page.digest();
        return pages.skipped(digest)
                .<Fate>map(Fate.Passed::new)
                .or(() -> pages.article(digest).map(Fate.Duplicate::new))
                .orElseThrow(() -> new IllegalStateException("page " + digest + " gave nothing"));
    }

    private void ungrouped(boolean yes) {
        database.run("UPDATE meta SET value = ? WHERE name = 'ungrouped'", yes ? "yes" : "no");
    }

    @Override
    public Set<String> join(Reader reader) {
        return deriving.join(reader);
    }

    @Override
    public boolean ungrouped() {
        return database.number(OpenRecord.UNGROUPED) > 0;
    }

    @Override
    public void regroup(Grouper grouper) {
        database.together(() -> imprints.complete(grouper, readings));
        Grouping grouping = grouper.group().apply(imprints.all());
        database.together(() -> group(grouping));
    }

    private void group(Grouping grouping) {
        stories.replace(grouping);
        ungrouped(false);
    }

    @Override
    public void rebuild(Reader reader, Grouper grouper) {
        database.together(
                () -> {
                    deriving.rebuild(reader);
                    imprints.complete(grouper, readings);
                    group(grouper.group().apply(imprints.all()));
                });
    }

    @Override
    public void review(List<Review> given) {
        database.together(() -> given.forEach(reviews::add));
    }

    @Override
    public void replace(Imported data, String file, String digest) {
        database.together(
                () -> {
                    database.run("DELETE FROM import WHERE source = ?", data.source());
                    database.add("import", data.source(), file, digest, data.lines());
                    if (data instanceof Alliances alliances) {
                        new AllianceRows(database).replace(alliances);
                    } else if (data instanceof Wars wars) {
                        new WarRows(database).replace(wars);
                    } else if (data instanceof StateSystem states) {
                        new StateRows(database).replace(states);
                    } else if (data instanceof PactLists lists) {
                        new ListedRows(database).replace(lists);
                    }
                });
    }

    @Override
    public boolean forget(String id) {
        // Freed pages of the file are overwritten, so that the words are gone and not just
        // unlinked.
        database.number("PRAGMA secure_delete = ON");
        String article = pages.article(id).orElse(id);
        AtomicBoolean found = new AtomicBoolean();
        database.together(() -> found.set(remove(article, id)));
        return found.get();
    }

    private boolean remove(String article, String id) {
        readings.remove(article);
        stories.forget(article);
        int removed = pages.removeOf(article);
        new SheetRows(database).tidy();
        if (removed > 0) {
            ungrouped(true);
            database.run("INSERT INTO article_words(article_words) VALUES ('optimize')");
            return true;
        }
        return pages.remove(id) + pages.removeSkipped(id) > 0;
    }

    @Override
    public void close() {
        try (lock) {
            record.close();
        }
    }
}
