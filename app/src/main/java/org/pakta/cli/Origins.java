package org.pakta.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.story.Story;

/** Which independent report an article is, or copies. */
final class Origins {
    private final Map<String, String> byArticle = new TreeMap<>();

    Origins(List<Story> stories) {
        for (Story story : stories) {
            for (Story.Origin origin : story.origins()) {
                byArticle.put(origin.origin(), origin.origin());
                origin.followers().forEach(copy -> byArticle.put(copy, origin.origin()));
            }
        }
    }

    /** The origin of an article: an article's id or an agency; itself when it copies nobody. */
    String of(String article) {
        return byArticle.getOrDefault(article, article);
    }

    /** How many independent reports these articles are. */
    int count(List<String> articles) {
        return (int) articles.stream().map(this::of).distinct().count();
    }
}
