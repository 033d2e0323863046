package org.pakta.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.evidence.ReadFrom;
import org.pakta.text.Day;

/**
 * The clean text of one page, or of the pages an article is cut over, with its parts. What could
 * not be told is absent.
 *
 * @param id depends on outlet and text alone; of an article put together from several pages it is
 *     the first one's
 * @param input the page's id
 * @param uri the page's address
 * @param outlet who published it
 * @param language code of its language, when we have a pack for it
 * @param published the day it was published; never the day it was fetched
 * @param headline its title
 * @param byline who is credited
 * @param agencies wire services credited
 * @param text paragraphs joined by a blank line
 * @param dropped what the page carries beside the body, in page order
 * @param readFrom for each field that does not point into the text, where it was read
 * @param frame what the page tells around the text
 */
public record Article(
        String id,
        String input,
        Optional<String> uri,
        Optional<Outlet> outlet,
        Optional<String> language,
        Optional<Day> published,
        Optional<String> headline,
        List<Byline> byline,
        List<String> agencies,
        String text,
        List<Dropped> dropped,
        Map<String, ReadFrom> readFrom,
        Frame frame) {
    public Article {
        byline = List.copyOf(byline);
        agencies = List.copyOf(agencies);
        dropped = List.copyOf(dropped);
        readFrom = Map.copyOf(readFrom);
    }

    /** The day from which it counts "Thursday": of publication, else that of its dateline. */
    public Optional<Day> today() {
        return published.or(() -> frame.dateline().flatMap(Frame.Filed::day));
    }

    /** An article of whose page nothing else is told. */
    public Article(
            String id,
            String input,
            Optional<String> uri,
            Optional<Outlet> outlet,
            Optional<String> language,
            Optional<Day> published,
            Optional<String> headline,
            List<Byline> byline,
            List<String> agencies,
            String text,
            List<Dropped> dropped,
            Map<String, ReadFrom> readFrom) {
        this(
                id,
                input,
                uri,
                outlet,
                language,
                published,
                headline,
                byline,
                agencies,
                text,
                dropped,
                readFrom,
                Frame.none());
    }

    /** Outlet's name, or an empty string. */
    public String outletName() {
        return outlet.map(Outlet::name).orElse("");
    }
}
