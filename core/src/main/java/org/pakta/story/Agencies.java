package org.pakta.story;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Words;

/** Tells agencies' own reports from those of outlets that credit them. */
final class Agencies {
    /** Shorter names ("AP") begin too many addresses. */
    private static final int TELLING_LENGTH = 5;

    private Agencies() {}

    /** Whether an agency prints its own report: it is the outlet that it credits. */
    static boolean prints(Imprint article) {
        return article.agencies.stream().anyMatch(agency -> is(article, agency));
    }

    /**
     * Whether the article is this agency's own: "Antara" prints in "ANTARA News", antaranews.com.
     */
    static boolean is(Imprint article, String agency) {
        String name = Words.folded(agency);
        boolean named = (Words.folded(article.outlet) + " ").startsWith(name + " ");
        boolean addressed = article.outletId.startsWith(name);
        return named || (addressed && name.length() >= TELLING_LENGTH);
    }

    /**
     * The one agency whose report these articles of one wording print: all that credit any credit
     * it, and when there are several articles, two at least; else empty.
     */
    static Optional<String> credited(List<Imprint> articles) {
        List<List<String>> credits =
                articles.stream()
                        .map(article -> article.agencies)
                        .filter(agencies -> !agencies.isEmpty())
                        .toList();
        if (credits.size() < Math.min(2, articles.size())) {
            return Optional.empty();
        }
        List<String> common =
                credits.get(0).stream()
                        .filter(agency -> credits.stream().allMatch(c -> c.contains(agency)))
                        .distinct()
                        .toList();
        return common.size() == 1 ? Optional.of(common.get(0)) : Optional.empty();
    }
}
