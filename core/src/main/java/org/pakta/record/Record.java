package org.pakta.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pakta.coded.Alliances;
import org.pakta.coded.PactLists;
import org.pakta.coded.StateSystem;
import org.pakta.coded.Wars;
import org.pakta.page.Skipped;
import org.pakta.review.Review;
import org.pakta.review.Reviews;
import org.pakta.story.Saying;
import org.pakta.story.Story;

/** A record opened to be read. What it gives is sorted by id unless said otherwise. */
@SuppressWarnings("JavaLangClash") // the word the whole house uses for what is kept
public interface Record extends AutoCloseable {
    /** Everything at once; for records that fit in memory. */
    Contents contents();

    /** Of all pages ever read into it. */
    Counts counts();

    /**
     * What was read in each article, one at a time, with what persons say of it laid over; close
     * the stream.
     */
    Stream<Reading> readings();

    /** What was read in one article, as it was read. */
    Optional<Reading> reading(String article);

    /** What persons say of what was read, in the order they said it. */
    List<Review> reviews();

    /** Of what they say that which stands, carried over to other versions of an article too. */
    Reviews verdicts();

    List<Story> stories();

    List<Saying> sayings();

    /** Inputs that gave no article. */
    List<Skipped> skipped();

    /** Alliances as imported; none when they were not. */
    Alliances alliances();

    /** Wars as imported; none when they were not. */
    Wars wars();

    /** States as an imported list counts them; none when there is none. */
    StateSystem states();

    /** Pacts of an imported data set of that name; none when it was not imported. */
    PactLists listed(String name);

    /**
     * Whatever has this id, or alone has an id that starts so; of a story that is no more, the
     * stories that hold its articles now; empty when there is nothing.
     */
    List<Thing> things(String id);

    /** Articles that have all these words in headline, text or speakers' names, best first. */
    List<Hit> search(List<String> words, int most);

    /** The tables of what it says, as an analyst finds them; not those of how it came about. */
    List<Shape> tables();

    /** Rows of a table in the order of its key, without columns that hold bytes. */
    void rows(String table, Consumer<List<Optional<Object>>> row);

    @Override
    void close();

    /**
     * An article that was searched for.
     *
     * @param article its id
     * @param outlet name; may be empty
     * @param published day; may be empty
     * @param headline may be empty
     * @param excerpt a few words around those searched for, which stand in square brackets
     */
    record Hit(String article, String outlet, String published, String headline, String excerpt) {}

    /**
     * Where an id leads.
     *
     * @param kind article, statement, event, pact, story or saying
     * @param id in full
     * @param article the article it was read in; empty for stories and sayings
     */
    record Thing(String kind, String id, Optional<String> article) {}

    /**
     * One table.
     *
     * @param name of the table
     * @param meaning in words
     * @param columns in order, without those that hold bytes
     */
    record Shape(String name, String meaning, List<Column> columns) {
        public Shape {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One column.
     *
     * @param name of the column
     * @param whole whether it holds whole numbers; else text
     * @param required whether every row has it
     * @param meaning in words
     */
    record Column(String name, boolean whole, boolean required, String meaning) {}
}
