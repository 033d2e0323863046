package org.pakta.record;

import java.util.List;
import java.util.function.Function;
import org.pakta.story.Grouping;
import org.pakta.story.Told;

/**
 * Makes stories and sayings. What it needs of an article is taken once and kept, so that old
 * articles are not read again when new ones come.
 *
 * @param form of what it takes: what was kept in another form is of no use to it
 * @param imprint all that it needs of one article
 * @param group of all imprints; their order does not matter
 */
public record Grouper(
        String form, Function<Told, byte[]> imprint, Function<List<byte[]>, Grouping> group) {}
