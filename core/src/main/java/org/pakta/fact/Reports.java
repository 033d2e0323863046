package org.pakta.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pakta.fact.Fact.Telling;
import org.pakta.story.Story;
import org.pakta.story.Told;
import org.pakta.text.Words;

/** The articles of one story under their origins, the origins' own reports first. */
final class Reports {
    /**
     * Articles that are set side by side; those of a larger story tell little that these do not,
     * and what is disputed is found by comparing each with all.
     */
    static final int MOST = 1000;

    private final Map<String, String> originOf = new HashMap<>();
    private final List<Told> inOrder = new ArrayList<>();
    private final Set<String> origins = new TreeSet<>();

    /** Of a story; articles of other stories are left out. */
    Reports(Story story, List<Told> articles) {
        Map<String, Told> byId =
                articles.stream()
                        .collect(
                                Collectors.toMap(
                                        told -> told.article().id(),
                                        Function.identity(),
                                        (one, other) -> one));
        List<String> own = new ArrayList<>();
        List<String> followers = new ArrayList<>();
        for (Story.Origin origin : story.origins()) {
            own.add(origin.origin());
            originOf.put(origin.origin(), origin.origin());
            for (String follower : origin.followers()) {
                followers.add(follower);
                originOf.put(follower, origin.origin());
            }
        }
        List<String> ids = new ArrayList<>(own);
        ids.addAll(followers);
        ids.addAll(story.articles());
        Set<String> placed = new HashSet<>();
        for (String id : ids) {
            Told told = byId.get(id);
            if (told != null && placed.size() < MOST && placed.add(id)) {
                inOrder.add(told);
                origins.add(origin(id));
            }
        }
    }

    List<Told> inOrder() {
        return inOrder;
    }

    /** The origin an article belongs to; itself when nothing is known. */
    String origin(String article) {
        return originOf.getOrDefault(article, article);
    }

    Fact fact(Subject subject, List<Claim> claims) {
        List<Telling> tellings = Claim.tellings(claims);
        Set<String> silent = new TreeSet<>(origins);
        claims.forEach(claim -> silent.remove(claim.origin()));
        String[] read =
                claims.stream()
                        .map(Claim::place)
                        .map(one -> one.article() + " " + one.span().from() + one.read())
                        .distinct()
                        .sorted()
                        .toArray(String[]::new);
        String id = Words.id(subject.toString(), Words.id(read));
        return new Fact(id, subject, tellings, List.copyOf(silent));
    }
}
