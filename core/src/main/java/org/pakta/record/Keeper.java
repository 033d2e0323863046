package org.pakta.record;

import java.util.List;
import java.util.Set;
import org.pakta.coded.Imported;
import org.pakta.page.Page;
import org.pakta.review.Review;

/** A record opened to be added to. One process at a time may hold it so. */
public interface Keeper extends AutoCloseable {
    /** What is held, as of each call. */
    Record record();

    /** Whether this very page was read before; then reading it again tells nothing new. */
    boolean holds(Page page);

    /** Keeps all of these or, when the process dies, none; tells how each counts. */
    List<Fate> keep(List<Given> given);

    /** Whether articles came or went since stories were last made. */
    boolean ungrouped();

    /** Makes stories and sayings anew from all articles. */
    void regroup(Grouper grouper);

    /**
     * Puts the pages of articles that are cut over several together, as far as pages came since
     * this was last done; tells the digests of those that are now further pages of another's
     * article.
     */
    Set<String> join(Reader reader);

    /** Derives everything again from the pages kept; all of it or, when the process dies, none. */
    void rebuild(Reader reader, Grouper grouper);

    /** Keeps what a person says: all of it or, when the process dies, none. */
    void review(List<Review> reviews);

    /** Keeps a data set in place of what was imported as it before; all of it or none. */
    void replace(Imported data, String file, String digest);

    /** Removes an article with its pages, or a page that gave none; false when there is none. */
    boolean forget(String id);

    @Override
    void close();
}
