package org.pakta.cli;

import java.util.List;
import java.util.function.Function;
import org.pakta.page.Page;
import org.pakta.record.Outcome;
import org.pakta.story.Grouping;
import org.pakta.story.Told;

/**
 * What reads pages.
 *
 * @param reader one page becomes an article with all that was read in it
 * @param grouper articles become stories and sayings
 */
public record Engine(Function<Page, Outcome> reader, Function<List<Told>, Grouping> grouper) {}
