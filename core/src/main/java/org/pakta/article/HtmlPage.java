package org.pakta.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pakta.evidence.ReadFrom;
import org.pakta.text.Day;

/**
 * What markup tells of a page.
 *
 * @param blocks paragraphs of the part that holds the article, in order
 * @param dropped parts of the page left out, with reasons
 * @param headline title by metadata or heading
 * @param subheadline the sentence under the headline
 * @param published the day by metadata, marked elements or address
 * @param outlet the site's name by metadata
 * @param authors by metadata or marked elements
 * @param editors by metadata
 * @param around short lines right above and below the article's part
 * @param pages how many pages the article is cut over, where links between them tell
 * @param sheet which page of its article it is, by links to the others; mostly absent
 * @param canonical address by metadata
 * @param modified the time of the last change by metadata
 * @param told the article's text as metadata repeats it, cut into lines; mostly absent
 */
record HtmlPage(
        List<Block> blocks,
        List<Dropped> dropped,
        Optional<String> headline,
        Optional<String> subheadline,
        Optional<Published> published,
        Optional<String> outlet,
        List<String> authors,
        List<String> editors,
        List<String> around,
        OptionalInt pages,
        Optional<Sheet> sheet,
        Optional<String> canonical,
        Optional<String> modified,
        List<Block> told) {
    /** Whom markup names in this role. */
    List<Byline> credited(Byline.Role role) {
        List<String> names = role == Byline.Role.EDITOR ? editors : authors;
        return names.stream().map(name -> new Byline(name, role)).toList();
    }

    /** A day and where it was read. */
    record Published(Day day, ReadFrom from) {}
}
