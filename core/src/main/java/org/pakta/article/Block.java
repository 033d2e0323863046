package org.pakta.article;

/**
 * A line of a text dump, or a paragraph of an HTML page.
 *
 * @param text its characters, white space at the ends left out
 * @param shape what the page's markup says of it; a dump says nothing
 */
record Block(String text, Shape shape) {
    /** What markup says of a block. */
    enum Shape {
        PLAIN,
        PARAGRAPH,
        HEADING,
        ITEM,
        CAPTION,
        LINKS
    }

    static Block plain(String text) {
        return new Block(text, Shape.PLAIN);
    }
}
