package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pakta.article.Article;
import org.pakta.fact.Fact;
import org.pakta.page.Page;
import org.pakta.record.Grouper;
import org.pakta.record.Outcome;
import org.pakta.record.Reading;
import org.pakta.story.Counterpart;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.story.Told;
import org.pakta.treaty.Found;

/**
 * What reads pages.
 *
 * @param reader one page becomes an article with all that was read in it
 * @param whole an article put together from several pages, with all that was read in it
 * @param next where a page's article goes on; empty where it stands on one page
 * @param grouper articles become stories and sayings
 * @param facts the articles of a story are set side by side
 * @param counterparts the sentences of an article and of one that retells it are set side by side
 * @param treaties a page becomes a treaty's text, article by article
 */
public record Engine(
        Function<Page, Outcome> reader,
        Function<Article, Reading> whole,
        Function<Page, Optional<String>> next,
        Grouper grouper,
        Facts facts,
        BiFunction<Told, Told, List<Counterpart>> counterparts,
        Function<Page, Found> treaties) {
    /** Finds what the articles of a story tell, and which origins tell it. */
    public interface Facts {
        List<Fact> of(Story story, List<Told> articles, List<Saying> sayings);
    }
}
