package org.pakta.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.story.Story;

/**
 * Stories of one continuing affair.
 *
 * @param id of the saga
 * @param headline of its story with most origins
 * @param stories two or more, newest first
 */
record Saga(String id, String headline, List<Story> stories) {
    Saga {
        stories = List.copyOf(stories);
    }

    /** Those with most stories first; a story that stands alone is no saga. */
    static List<Saga> of(Library library) {
        Map<String, List<Story>> byId = new TreeMap<>();
        for (Story story : library.stories()) {
            byId.computeIfAbsent(story.saga(), id -> new ArrayList<>()).add(story);
        }
        List<Saga> sagas = new ArrayList<>();
        byId.forEach(
                (id, stories) -> {
                    if (stories.size() > 1) {
                        sagas.add(new Saga(id, headline(stories, library), stories));
                    }
                });
        sagas.sort(
                Comparator.comparing((Saga saga) -> -saga.stories().size())
                        .thenComparing(Saga::id));
        return sagas;
    }

    private static String headline(List<Story> stories, Library library) {
        return stories.stream()
                .max(
                        Comparator.comparing((Story story) -> library.sources(story).size())
                                .thenComparing(Story::id))
                .map(Story::headline)
                .orElse("");
    }
}
