package org.pakta.article;

import java.util.List;
import java.util.Optional;

/**
 * What markup tells of a page.
 *
 * @param blocks paragraphs of the part that holds the article, in order
 * @param dropped parts of the page left out, with reasons
 * @param headline title by metadata or heading
 * @param published date by metadata, as written
 * @param outlet the site's name by metadata
 * @param authors by metadata
 * @param canonical address by metadata
 */
record HtmlPage(
        List<Block> blocks,
        List<Dropped> dropped,
        Optional<String> headline,
        Optional<String> published,
        Optional<String> outlet,
        List<String> authors,
        Optional<String> canonical) {}
