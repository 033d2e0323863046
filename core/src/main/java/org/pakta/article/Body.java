package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * A page's blocks, told apart.
 *
 * @param paragraphs the body in order
 * @param dropped the rest, with reasons
 * @param headline the title, where a line was one
 * @param dateline what opened the first paragraph
 * @param outlet named in a line of its own
 * @param published day of a date line, with that line
 * @param credits who is credited
 */
record Body(
        List<String> paragraphs,
        List<Dropped> dropped,
        Optional<String> headline,
        Optional<Dateline> dateline,
        Optional<Outlet> outlet,
        Optional<Stamp> published,
        Credits credits) {
    /** Also drops these lines. */
    Body with(List<Line> others, String why) {
        List<Dropped> more = new ArrayList<>(dropped);
        others.forEach(line -> more.add(new Dropped(line.block().text(), why)));
        return new Body(paragraphs, more, headline, dateline, outlet, published, credits);
    }

    /** A day and the line it was read from. */
    record Stamp(Day day, String line) {}
}
