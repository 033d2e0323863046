package org.pakta.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pakta.story.Story.Reason;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Puts articles into stories, and stories into sagas. An article and its copies count as one. */
final class Stories {
    /**
     * Closeness within a story. On the labelled articles of bench/stories .42 to .44 differ little;
     * below, follow-ups join. Nearer the average (a doubt of 4) a story of many reports falls to
     * pieces, nearer the middles (2) next steps join. What four English outlets tell is told from
     * all its sides: with 1.3 the invented reports come to B-cubed .62, with 1 to .60, those
     * labelled stay; with three outlets, .65, and one of the pages joins wrongly.
     */
    private static final Clusters.Rule STORY = new Clusters.Rule(0.43, 0, 3, 1.3);

    /** Closeness within a saga: of thirty sagas read at this value some 24 were one affair. */
    private static final Clusters.Rule SAGA =
            new Clusters.Rule(0.34, 0.35, Double.POSITIVE_INFINITY, 1);

    /** A part of a round-up this near to an article tells of its story; it is a few lines long. */
    private static final double ASIDE = 0.2;

    /** Words told as those that two articles share. */
    private static final int SHARED_WORDS = 4;

    private static final double PER_CENT = 100;

    private final List<Imprint> articles;

    /** In the order of time. */
    private final List<Family> families;

    private final List<Profile> profiles;
    private final Closeness closeness;

    Stories(List<Imprint> articles) {
        this.articles = articles;
        this.families =
                Copies.of(articles).parallelStream()
                        .sorted(
                                Comparator.comparing((Family family) -> day(articles, family))
                                        .thenComparing(f -> articles.get(f.first()).id()))
                        .toList();
        this.profiles = Profile.of(families.stream().map(f -> articles.get(f.first())).toList());
        this.closeness = new Closeness(profiles);
    }

    private static String day(List<Imprint> articles, Family family) {
        return articles.get(family.first()).day().map(Day::toString).orElse("unknown");
    }

    /** Every article in exactly one story; by id. */
    List<Story> make() {
        Closeness.Ties ties = closeness.ties();
        int[] alone = IntStream.range(0, families.size()).toArray();
        int[] storyOf = numbered(Clusters.of(alone, outlets(), ties.happenings(), STORY));
        int[] sagaOf = Clusters.of(storyOf, ties.affairs(), SAGA);
        List<List<Integer>> stories = groups(storyOf);
        List<Imprint> firsts = profiles.stream().map(Profile::imprint).toList();
        Origins origins =
                new Origins(
                        articles,
                        families,
                        closeness,
                        Rewrites.of(firsts, ties.happenings(), storyOf));
        Map<Integer, String> sagas = new HashMap<>();
        for (int story = 0; story < stories.size(); story++) {
            // The least number is the earliest story: families stand in the order of time.
            sagas.putIfAbsent(sagaOf[story], id("saga", stories.get(sagaOf[story])));
        }
        Map<Integer, Set<String>> roundups = roundups(ties.asides(), storyOf);
        return IntStream.range(0, stories.size())
                .parallel()
                .mapToObj(
                        n ->
                                story(
                                        stories.get(n),
                                        origins.of(stories.get(n)),
                                        sagas.getOrDefault(sagaOf[n], ""),
                                        roundups.getOrDefault(n, Set.of())))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    /**
     * For each family a number of its first article's outlet; below 0 where that is not known, and
     * for what is not English: labelled Indonesian reports are of too few outlets to tell how much
     * less those of a fifth need, and of an invented pact's signing its ratification was made part.
     */
    private IntUnaryOperator outlets() {
        Map<String, Integer> numbers = new HashMap<>();
        int[] outlets =
                profiles.stream()
                        .map(Profile::imprint)
                        .mapToInt(
                                article ->
                                        article.outlet.isEmpty() || !article.language.equals("en")
                                                ? -1
                                                : numbers.computeIfAbsent(
                                                        article.outlet, o -> numbers.size()))
                        .toArray();
        return family -> outlets[family];
    }

    /** By story the ids of round-ups that tell of it among other things. */
    private Map<Integer, Set<String>> roundups(Links asides, int[] storyOf) {
        Map<Integer, Set<String>> roundups = new HashMap<>();
        for (int i = 0; i < asides.size(); i++) {
            if (asides.closeness(i) >= ASIDE) {
                Set<String> told =
                        roundups.computeIfAbsent(storyOf[asides.other(i)], s -> new TreeSet<>());
                families.get(asides.one(i)).members().forEach(member -> told.add(id(member)));
            }
        }
        return roundups;
    }

    /** The same groups, numbered from 0 without gaps in the order of their first members. */
    private static int[] numbered(int[] groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return IntStream.of(groups)
                .map(group -> numbers.computeIfAbsent(group, g -> numbers.size()))
                .toArray();
    }

    private static List<List<Integer>> groups(int[] groupOf) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < groupOf.length; i++) {
            groups.computeIfAbsent(groupOf[i], g -> new ArrayList<>(1)).add(i);
        }
        return List.copyOf(groups.values());
    }

    private Story story(
            List<Integer> story, List<Story.Origin> origins, String saga, Set<String> roundups) {
        List<Integer> fromMiddle = fromMiddle(story);
        List<Imprint> all = members(story).map(articles::get).toList();
        List<Day> days = all.stream().flatMap(each -> each.day().stream()).sorted().toList();
        return new Story(
                id("story", story),
                headline(fromMiddle),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                all.stream().map(Imprint::id).sorted().toList(),
                origins,
                saga,
                List.copyOf(roundups),
                reasons(fromMiddle));
    }

    private Stream<Integer> members(List<Integer> story) {
        return story.stream().flatMap(family -> families.get(family).members().stream());
    }

    private String id(String kind, List<Integer> story) {
        List<String> parts = new ArrayList<>(List.of(kind));
        members(story).map(article -> articles.get(article).id()).sorted().forEach(parts::add);
        return Words.id(parts.toArray(new String[0]));
    }

    /** Its families, those nearest to all others first. */
    private List<Integer> fromMiddle(List<Integer> story) {
        if (story.size() == 1) {
            return story;
        }
        Vector all = Vector.sum(story.stream().map(i -> profiles.get(i).whole()).toList());
        Map<Integer, Double> nearness = new HashMap<>();
        story.forEach(i -> nearness.put(i, profiles.get(i).whole().cosine(all)));
        return story.stream()
                .sorted(Comparator.comparingDouble(i -> -nearness.getOrDefault(i, 0.0)))
                .toList();
    }

    private String headline(List<Integer> fromMiddle) {
        return fromMiddle.stream()
                .map(i -> profiles.get(i).imprint().title)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(profiles.get(fromMiddle.get(0)).imprint().opening);
    }

    /** Why each article is in, by its id. */
    private List<Reason> reasons(List<Integer> fromMiddle) {
        List<Reason> reasons = new ArrayList<>();
        for (int family : fromMiddle) {
            reasons.add(reason(family, fromMiddle.get(0)));
            for (Family.Copy copy : families.get(family).copies()) {
                String share =
                        copy.copied() == 0
                                ? "a further page of"
                                : String.format(
                                        Locale.ROOT,
                                        "%.0f %% of the five-word runs of the shorter text are in",
                                        copy.copied() * PER_CENT);
                reasons.add(new Reason(id(copy.article()), share, id(copy.of())));
            }
        }
        reasons.sort(Comparator.comparing(Reason::article));
        return reasons;
    }

    private String id(int article) {
        return articles.get(article).id();
    }

    private Reason reason(int family, int middle) {
        Imprint article = profiles.get(family).imprint();
        Imprint centre = profiles.get(middle).imprint();
        if (family == middle) {
            return new Reason(article.id(), "nearest the middle of the story", "");
        }
        String apart =
                Profile.gap(article.day(), centre.day())
                        .map(days -> days + (days == 1 ? " day apart" : " days apart"))
                        .orElse("day unknown");
        String occasion =
                closeness.occasion(family, middle).map(who -> ", one talk of " + who).orElse("");
        String both = both(article, centre);
        String why =
                String.format(
                        Locale.ROOT,
                        "closeness %.2f, %s%s%s, to",
                        closeness.happening(family, middle),
                        apart,
                        occasion,
                        both.isEmpty() ? "" : ", both tell of " + both);
        return new Reason(article.id(), why, centre.id());
    }

    private static String both(Imprint one, Imprint other) {
        Set<String> words = new HashSet<>(words(one));
        return words(other).stream()
                .filter(words::contains)
                .limit(SHARED_WORDS)
                .collect(Collectors.joining(", "));
    }

    private static Collection<String> words(Imprint article) {
        return Arrays.asList(article.about.split(" "));
    }
}
