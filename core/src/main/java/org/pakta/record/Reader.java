package org.pakta.record;

import java.util.List;
import java.util.function.Function;
import org.pakta.article.Article;
import org.pakta.page.Page;

/**
 * How pages of a record are read again.
 *
 * @param pages what becomes of each, in their order
 * @param whole what becomes of an article that was put together from several
 */
public record Reader(Function<List<Page>, List<Outcome>> pages, Function<Article, Outcome> whole) {}
