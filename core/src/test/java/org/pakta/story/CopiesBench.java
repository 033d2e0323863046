package org.pakta.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** How many generated reprints and rewrites of raw articles are found; see bench/README.md. */
final class CopiesBench {
    private CopiesBench() {}

    /** Arguments: a seed, then JSON lines files. */
    public static void main(String... arguments) {
        Random random = new Random(Long.parseLong(arguments[0]));
        List<RawTexts.Raw> raw = RawTexts.read(List.of(arguments).subList(1, arguments.length));
        StoryGrouper grouper = RawTexts.grouper();
        List<Imprint> articles = new ArrayList<>();
        Map<Integer, Integer> sources = new HashMap<>();
        Map<Integer, Retelling> how = new HashMap<>();
        for (RawTexts.Raw each : raw) {
            articles.add(imprint(grouper, articles.size(), each.outlet(), each.sentences()));
        }
        for (int i = 0; i < raw.size(); i++) {
            for (Retelling kind : Retelling.values()) {
                List<String> foreign = raw.get(random.nextInt(raw.size())).sentences();
                sources.put(articles.size(), i);
                how.put(articles.size(), kind);
                List<String> told = kind.of(raw.get(i).sentences(), foreign, random);
                articles.add(imprint(grouper, articles.size(), "outlet " + kind, told));
            }
        }
        print(articles, raw, sources, how);
        rewrites(articles, raw, sources, how);
    }

    /** Rewrites count where they speak with the origin that has their source. */
    private static void rewrites(
            List<Imprint> articles,
            List<RawTexts.Raw> raw,
            Map<Integer, Integer> sources,
            Map<Integer, Retelling> how) {
        Map<String, Integer> originOf = new HashMap<>();
        int right = 0;
        int wrong = 0;
        int sameOutlet = 0;
        int number = 0;
        for (Story story : StoryGrouper.stories(articles)) {
            for (Story.Origin origin : story.origins()) {
                int at = number++;
                originOf.put(origin.origin(), at);
                origin.followers().forEach(follower -> originOf.put(follower, at));
                for (Story.Rewrite rewrite : origin.rewrites()) {
                    int one = source(rewrite.article(), sources);
                    int other = source(rewrite.of(), sources);
                    if (one == other) {
                        right++;
                    } else if (raw.get(one).outlet().equals(raw.get(other).outlet())) {
                        sameOutlet++;
                    } else {
                        wrong++;
                    }
                }
            }
        }
        Map<Retelling, Integer> found = new TreeMap<>();
        sources.forEach(
                (copy, source) -> {
                    boolean together =
                            originOf.getOrDefault(articles.get(copy).id(), -1)
                                    .equals(originOf.getOrDefault(articles.get(source).id(), -2));
                    found.merge(how.get(copy), together ? 1 : 0, Integer::sum);
                });
        found.forEach(
                (kind, count) ->
                        System.out.printf(
                                Locale.ROOT,
                                "origin.recall.%s %.4f%n",
                                kind,
                                (double) count / raw.size()));
        System.out.printf(
                Locale.ROOT,
                "rewrites.precision %.4f%nrewrites.same_outlet_apart %d%n",
                (double) right / Math.max(1, right + wrong),
                sameOutlet);
    }

    private static int source(String id, Map<Integer, Integer> sources) {
        int number = Integer.parseInt(id);
        return sources.getOrDefault(number, number);
    }

    private static Imprint imprint(
            StoryGrouper grouper, int number, String outlet, List<String> sentences) {
        String id = String.format(Locale.ROOT, "%08d", number);
        return grouper.imprint(RawTexts.article(id, outlet, Optional.empty(), "", sentences));
    }

    private static void print(
            List<Imprint> articles,
            List<RawTexts.Raw> raw,
            Map<Integer, Integer> sources,
            Map<Integer, Retelling> how) {
        Map<Integer, Integer> familyOf = new HashMap<>();
        List<Family> families = Copies.of(articles);
        families.forEach(f -> f.members().forEach(member -> familyOf.put(member, f.first())));
        Map<Retelling, Integer> found = new TreeMap<>();
        sources.forEach(
                (copy, source) -> {
                    boolean together =
                            familyOf.getOrDefault(copy, -1)
                                    .equals(familyOf.getOrDefault(source, -2));
                    found.merge(how.get(copy), together ? 1 : 0, Integer::sum);
                });
        found.forEach(
                (kind, count) ->
                        System.out.printf(
                                Locale.ROOT,
                                "recall.%s %.4f%n",
                                kind,
                                (double) count / raw.size()));
        int right = 0;
        int wrong = 0;
        int sameOutlet = 0;
        for (Family family : families) {
            for (Family.Copy copy : family.copies()) {
                int one = sources.getOrDefault(copy.article(), copy.article());
                int other = sources.getOrDefault(copy.of(), copy.of());
                if (one == other) {
                    right++;
                } else if (raw.get(one).outlet().equals(raw.get(other).outlet())) {
                    sameOutlet++;
                } else {
                    wrong++;
                }
            }
        }
        int wanted = 0;
        int got = 0;
        for (Map.Entry<Retelling, Integer> each : found.entrySet()) {
            if (!each.getKey().rewrite()) {
                wanted += raw.size();
                got += each.getValue();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "copies.recall %.4f%ncopies.precision %.4f%ncopies.same_outlet_apart %d%n",
                (double) got / wanted,
                (double) right / Math.max(1, right + wrong),
                sameOutlet);
    }
}
