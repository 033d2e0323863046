package org.pakta.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * How alike two articles are, as tellings of one happening and as parts of one affair. Measured on
 * pairs of Indonesian articles of three outlets, read and judged one by one: whole, lead and
 * headline together told the same happening from another of the same affair better (area under the
 * curve 0.95) than the whole alone (0.90).
 */
final class Closeness {
    /** The least cosine of two articles worth looking at further. */
    private static final double FLOOR = 0.1;

    /** Days within which reports of one happening appear. */
    private static final long NEAR_DAYS = 2;

    /** Known to be of the same days: of pairs as close, more told one happening than of undated. */
    private static final double TIMELY = 1.1;

    private static final long FAR_DAYS = 6;

    /** What is left of the closeness of articles more days apart; a week apart takes a copy. */
    private static final double LATER = 0.8;

    private static final double FAR = 0.6;

    /** A year and a half: how long an affair may rest. */
    private static final long AFFAIR_DAYS = 550;

    /**
     * An outlet that comes back to an affair mostly tells what happened next, over its own
     * background of yesterday: most pairs read at .45 to .5 were such follow-ups.
     */
    private static final double FOLLOW_UP = 0.85;

    /**
     * What each saying that two outlets share leaves of the doubt; more than three say no more than
     * three. An outlet repeats old sayings as background: those say nothing.
     */
    private static final double OTHER_SPEECH = 0.7;

    private static final int MOST_SAYINGS = 3;

    /** After half a year the like mostly comes round again: a race, a fast, an interest rate. */
    private static final long SEASON_DAYS = 183;

    private static final double NEXT_SEASON = 0.85;

    /**
     * Between languages only names, numbers and words of the lexicon are shared: retellings in
     * English of three Indonesian reports came to .29 to .43 where Indonesian ones come to .35 to
     * .55, a report of another happening to less than .2.
     */
    private static final double TRANSLATED = 1.5;

    private final List<Profile> profiles;
    private final Map<Long, Integer> sayings = new HashMap<>();

    /**
     * Closeness of these articles.
     *
     * @param sayings for each utterance the numbers of the articles that give it
     */
    Closeness(List<Profile> profiles, List<NavigableSet<Integer>> sayings) {
        this.profiles = profiles;
        for (NavigableSet<Integer> articles : sayings) {
            for (int a : articles) {
                for (int b : articles.tailSet(a, false)) {
                    this.sayings.merge(pair(a, b), 1, Integer::sum);
                }
            }
        }
    }

    /** The pairs among the candidates that have anything to do with each other. */
    List<Link> akin(List<NavigableSet<Integer>> candidates) {
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < profiles.size(); a++) {
            for (int b : candidates.get(a)) {
                double words = profiles.get(a).whole().cosine(profiles.get(b).whole());
                if (words >= FLOOR) {
                    links.add(new Link(a, b, words));
                }
            }
        }
        return links;
    }

    /** Pairs of articles with how near they are to telling the same happening. */
    List<Link> happenings(List<Link> akin) {
        return akin.stream()
                .map(link -> new Link(link.a(), link.b(), happening(link.a(), link.b())))
                .toList();
    }

    /** Pairs of articles with how near they are to belonging to one affair. */
    List<Link> affairs(List<Link> akin) {
        return akin.stream().map(link -> new Link(link.a(), link.b(), affair(link))).toList();
    }

    /** Nearness of two reports, in [0,1]: words, then sayings, then days. */
    double happening(int a, int b) {
        Profile one = profiles.get(a);
        Profile other = profiles.get(b);
        boolean followUp = Copies.sameOutlet(one.told(), other.told());
        double words = Math.min(1, words(one, other) * translated(one, other));
        double alike =
                followUp
                        ? words * FOLLOW_UP
                        : 1 - (1 - words) * Math.pow(OTHER_SPEECH, shared(a, b));
        return Math.min(1, alike * nearInTime(one, other));
    }

    /** Half the whole text, half where it says what happened. */
    private static double words(Profile a, Profile b) {
        double sum = 2 * a.whole().cosine(b.whole()) + a.lead().cosine(b.lead());
        boolean named = !a.headline().empty() && !b.headline().empty();
        return named ? (sum + a.headline().cosine(b.headline())) / 4 : sum / 3;
    }

    private int shared(int a, int b) {
        return Math.min(
                MOST_SAYINGS, sayings.getOrDefault(pair(Math.min(a, b), Math.max(a, b)), 0));
    }

    private long pair(int a, int b) {
        return (long) a * profiles.size() + b;
    }

    private double affair(Link akin) {
        Profile one = profiles.get(akin.a());
        Profile other = profiles.get(akin.b());
        long gap = Profile.gap(one.day(), other.day()).orElse(0L);
        double rested = gap > AFFAIR_DAYS ? 0 : gap > SEASON_DAYS ? NEXT_SEASON : 1;
        return Math.min(1, akin.closeness() * translated(one, other)) * rested;
    }

    private static double translated(Profile a, Profile b) {
        return a.otherLanguage(b) ? TRANSLATED : 1;
    }

    private static double nearInTime(Profile a, Profile b) {
        Optional<Long> known = Profile.gap(a.day(), b.day());
        if (known.isEmpty()) {
            return 1;
        }
        long gap = known.get();
        return gap <= NEAR_DAYS ? TIMELY : gap <= FAR_DAYS ? LATER : FAR;
    }
}
