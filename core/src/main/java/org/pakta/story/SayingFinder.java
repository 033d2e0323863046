package org.pakta.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pakta.story.Saying.Variant;
import org.pakta.text.Words;

/** Finds the utterances that two statements or more give, each in its own words. */
final class SayingFinder {
    /**
     * Likeness within a saying, the closest two counting beside the mean. At .35 sentences of one
     * speech join; where the closest two count half, so do chains of them.
     */
    private static final Clusters.Rule SAME =
            new Clusters.Rule(0.45, 0.35, Double.POSITIVE_INFINITY, 1);

    /** Utterances that one thread takes at a time. */
    private static final int CHUNK = 512;

    private SayingFinder() {}

    /** Sayings of two statements or more, by id. */
    static List<Saying> find(Collection<Imprint> articles) {
        List<Utterance> utterances = Utterance.of(articles);
        int[] alone = IntStream.range(0, utterances.size()).toArray();
        int[] joined = Clusters.of(alone, links(utterances), SAME);
        Map<Integer, List<Utterance>> groups = new TreeMap<>();
        for (int i = 0; i < joined.length; i++) {
            groups.computeIfAbsent(joined[i], g -> new ArrayList<>()).add(utterances.get(i));
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(SayingFinder::saying)
                .sorted(Comparator.comparing(Saying::id))
                .toList();
    }

    private static Links links(List<Utterance> utterances) {
        Neighbours worded = Neighbours.of(utterances.stream().map(Utterance::words).toList());
        Neighbours meant = Neighbours.of(utterances.stream().map(Utterance::meaning).toList());
        return Links.found(
                utterances.size(),
                CHUNK,
                (from, to) -> {
                    Links links = new Links();
                    List<Neighbours.Lookup> lookups = List.of(worded.lookup(), meant.lookup());
                    for (int one = from; one < to; one++) {
                        link(one, utterances, lookups, links);
                    }
                    return links;
                });
    }

    private static void link(
            int one, List<Utterance> utterances, List<Neighbours.Lookup> lookups, Links links) {
        Utterance utterance = utterances.get(one);
        if (utterance.speaker().isEmpty()) {
            return;
        }
        IntPredicate wanted = other -> utterance.mayShareSpeaker(utterances.get(other));
        Set<Integer> others = new TreeSet<>();
        lookups.forEach(lookup -> lookup.after(one, wanted, (other, cosine) -> others.add(other)));
        for (int other : others) {
            double likeness = utterance.likeness(utterances.get(other));
            if (likeness > 0) {
                links.add(one, other, likeness);
            }
        }
    }

    private static Saying saying(List<Utterance> group) {
        List<Variant> variants =
                group.stream().map(u -> new Variant(u.article().id(), u.said().id())).toList();
        List<String> parts = new ArrayList<>(List.of("saying"));
        group.stream().map(u -> u.said().id()).sorted().forEach(parts::add);
        return new Saying(
                Words.id(parts.toArray(new String[0])),
                speaker(group),
                variants,
                LongestRun.of(group.stream().map(u -> u.said().text()).toList()));
    }

    /** The name most give; of names given as often, the longer, then the first by letter. */
    private static String speaker(List<Utterance> group) {
        Map<String, Integer> names = new TreeMap<>();
        for (Utterance utterance : group) {
            utterance
                    .said()
                    .speaker()
                    .map(Said.Voice::name)
                    .ifPresent(n -> names.merge(n, 1, Integer::sum));
        }
        return names.keySet().stream()
                .min(
                        Comparator.comparing((String name) -> -names.getOrDefault(name, 0))
                                .thenComparing(name -> -name.length())
                                .thenComparing(name -> name))
                .orElse("");
    }
}
