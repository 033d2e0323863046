package org.pakta.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How alike two articles are, as tellings of one happening and as parts of one affair. The numbers
 * were chosen on the articles labelled in bench/stories and on pairs judged by eye; bench/README
 * tells which set chose what.
 */
final class Closeness {
    /** Pairs that one thread takes at a time. */
    private static final int CHUNK = 1 << 15;

    /**
     * What the words where a report begins count beside all words. English outlets begin each with
     * something of its own: on two labelled sets .15 gives pairs F1 of .78 and .83, .5 .73 and .64.
     */
    private static final double LEAD = 0.5;

    private static final double ENGLISH_LEAD = 0.15;

    /**
     * What days between two articles of one outlet leave of their closeness: none, one, up to
     * three, up to a week, more. An outlet tells a day later what happened next. Of 68 pairs of raw
     * articles judged by eye, half of those of one day told the same where their words came to .3,
     * of those a day apart where they came to .5, and none of those further apart.
     */
    private static final double[] SAME_OUTLET = {1.3, 0.7, 0.5, 0.5, 0.5};

    /** The same for two outlets, which tell the same the day after too. */
    private static final double[] OTHER_OUTLET = {1.4, 1.2, 1.05, 0.85, 0.55};

    /**
     * English outlets go on with an event for days, each at its own pace; what days tell apart are
     * the like events around it. So where two reports are closer by this because nothing lies
     * around them, they count as a day apart up to a week. Invented stories of several days gain
     * (B-cubed .52 to .56), one of 41 pairs of pages is joined wrongly; as of one day, four are.
     */
    private static final double STANDS_OUT = 1.2;

    private static final long WEEK_DAYS = 7;

    /**
     * The same for the nearest two days that their texts tell of: a day in common, up to two days
     * between, more. Of 64 pairs of undated articles judged by eye, near enough by their words, 15
     * of 20 with a day in common told the same, two of 20 without one, seven of 24 where one told
     * no day.
     */
    private static final double[] TOLD = {1.1, 0.9, 0.65};

    /**
     * Where neither days of publication nor days told can be compared, the same words of somebody
     * in two outlets stand in for them. Where they can, such words tell nothing more.
     */
    private static final double QUOTED = 1.2;

    /** A year and a half: how long an affair may rest. */
    private static final long AFFAIR_DAYS = 550;

    /** After half a year the like mostly comes round again: a race, a fast, an interest rate. */
    private static final long SEASON_DAYS = 183;

    private static final double NEXT_SEASON = 0.85;

    /**
     * Between languages only names, numbers and words of the lexicon are shared: retellings in
     * English of three Indonesian reports came to .29 to .43 where Indonesian ones come to .35 to
     * .55, a report of another happening to less than .2.
     */
    private static final double TRANSLATED = 1.5;

    /**
     * How near two reports are at least that quote somebody on one occasion: those of a talk by its
     * matters share few words. Of 35 such pairs of labelled articles 30 told of one happening; .5
     * to .7 join the same, .46 leaves a talk of six reports in three.
     */
    private static final double ONE_OCCASION = 0.6;

    /** What is left where he spoke on two occasions of one day; .6 and .5 do no more. */
    private static final double OTHER_OCCASION = 0.7;

    /**
     * Reports of one kind (earthquakes, matches) share most words and differ in what their
     * headlines name. Fewer names than three tell too little: two joined rightly would be parted.
     */
    private static final int NAMED = 3;

    private static final double OTHER_NAMES = 0.7;

    /**
     * English reports are longer and share fewer of their words. On those labelled 1.1 gives pairs
     * F1 of .71, 1.15 .69, 1 and 1.25 .64.
     */
    private static final double ENGLISH = 1.1;

    private final List<Profile> profiles;
    private final Links near;
    private final Crowding crowding;

    /** Of these articles, in the order of time. */
    Closeness(List<Profile> profiles) {
        this.profiles = profiles;
        this.near = Nearest.of(profiles);
        this.crowding = Crowding.of(profiles.size(), near);
    }

    /**
     * All pairs that have anything to do with each other.
     *
     * @param happenings how near they are to telling the same happening
     * @param affairs how near they are to belonging to one affair
     * @param asides a round-up and an article that one of its parts is near to
     */
    record Ties(Links happenings, Links affairs, Links asides) {
        static Ties none() {
            return new Ties(new Links(), new Links(), new Links());
        }

        static Ties of(List<Ties> parts) {
            return new Ties(
                    Links.of(parts.stream().map(Ties::happenings).toList()),
                    Links.of(parts.stream().map(Ties::affairs).toList()),
                    Links.of(parts.stream().map(Ties::asides).toList()));
        }
    }

    /** The pairs among the nearest, in the order of articles whatever the number of threads. */
    Ties ties() {
        return Ties.of(
                IntStream.rangeClosed(0, near.size() / CHUNK)
                        .parallel()
                        .mapToObj(chunk -> ties(chunk * CHUNK))
                        .toList());
    }

    private Ties ties(int from) {
        Ties ties = Ties.none();
        for (int i = from; i < Math.min(near.size(), from + CHUNK); i++) {
            tie(near.one(i), near.other(i), near.closeness(i), ties);
        }
        return ties;
    }

    private void tie(int one, int other, double words, Ties ties) {
        Profile a = profiles.get(one);
        Profile b = profiles.get(other);
        if (!a.roundup() && !b.roundup()) {
            ties.happenings.add(one, other, happening(one, other, words));
            ties.affairs.add(one, other, affair(a, b, words));
        } else if (!b.roundup()) {
            ties.asides.add(one, other, aside(a, b));
        } else if (!a.roundup()) {
            ties.asides.add(other, one, aside(b, a));
        }
    }

    /** How near the nearest part of a round-up is to an article. */
    private static double aside(Profile roundup, Profile article) {
        return roundup.parts().stream()
                .mapToDouble(part -> part.cosine(article.whole()))
                .max()
                .orElse(0);
    }

    /**
     * Nearness of two reports, in [0,1]: words, some of them where the report begins; then days;
     * then what else is near.
     */
    double happening(int a, int b) {
        return happening(a, b, profiles.get(a).whole().cosine(profiles.get(b).whole()));
    }

    private double happening(int a, int b, double whole) {
        Profile one = profiles.get(a);
        Profile other = profiles.get(b);
        double alone = apart(one.imprint(), other.imprint()) ? crowding.alone(a, b) : 1;
        double lead = english(one, other) ? ENGLISH_LEAD : LEAD;
        return close(one, other, words(one, other, whole, lead), alone);
    }

    /** The same by words and days alone, half of the words where they begin; whatever is near. */
    double rendering(int a, int b) {
        Profile one = profiles.get(a);
        Profile other = profiles.get(b);
        return close(one, other, words(one, other, one.whole().cosine(other.whole()), LEAD), 1);
    }

    private static double close(Profile one, Profile other, double words, double alone) {
        double close = alone * words * days(one, other, alone);
        return Math.min(
                1,
                switch (Occasions.of(one.occasions(), other.occasions())) {
                    case SAME -> Math.max(close, ONE_OCCASION);
                    case OTHER -> close * OTHER_OCCASION;
                    case UNKNOWN -> close * named(one.imprint(), other.imprint());
                });
    }

    /** What is left where neither text has what the other's headline names. */
    private static double named(Imprint a, Imprint b) {
        boolean tells = a.named.length >= NAMED && b.named.length >= NAMED && !a.otherLanguage(b);
        return tells && !a.outline.hasMost(b.named) && !b.outline.hasMost(a.named)
                ? OTHER_NAMES
                : 1;
    }

    private static boolean english(Profile a, Profile b) {
        return a.imprint().language.equals("en") && b.imprint().language.equals("en");
    }

    private static double words(Profile a, Profile b, double whole, double lead) {
        double words = (1 - lead) * whole + lead * a.lead().cosine(b.lead());
        return words * translated(a, b) * (english(a, b) ? ENGLISH : 1);
    }

    /** Two outlets on known days: one's own next report is near it whatever else is. */
    private static boolean apart(Imprint a, Imprint b) {
        return !a.sameOutlet(b) && a.published.isPresent() && b.published.isPresent();
    }

    private static double days(Profile one, Profile other, double alone) {
        Imprint a = one.imprint();
        Imprint b = other.imprint();
        Optional<Long> published = Profile.gap(a.published, b.published);
        if (published.isEmpty() && (a.told.length == 0 || b.told.length == 0)) {
            return quoted(a, b) ? QUOTED : 1;
        }
        double out = english(one, other) ? Math.min(1, (alone - 1) / (STANDS_OUT - 1)) : 0;
        return published.map(days -> published(days, a.sameOutlet(b), out)).orElse(1.0)
                * told(a.told, b.told);
    }

    private static boolean quoted(Imprint a, Imprint b) {
        return !a.sameOutlet(b) && a.quoted.with(b.quoted).runs() > 0;
    }

    /**
     * What days leave.
     *
     * @param out how much the two stand out from what lies around them, in [0,1]
     */
    private static double published(long days, boolean sameOutlet, double out) {
        double[] left = sameOutlet ? SAME_OUTLET : OTHER_OUTLET;
        double counts = left[days <= 1 ? (int) days : days <= 3 ? 2 : days <= WEEK_DAYS ? 3 : 4];
        return days > 1 && days <= WEEK_DAYS ? counts + out * (left[1] - counts) : counts;
    }

    private static double told(int[] one, int[] other) {
        long nearest = Long.MAX_VALUE;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            nearest = Math.min(nearest, Math.abs((long) one[i] - other[j]));
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        boolean unknown = one.length == 0 || other.length == 0;
        return unknown ? 1 : TOLD[nearest == 0 ? 0 : nearest <= 2 ? 1 : 2];
    }

    private static double affair(Profile one, Profile other, double words) {
        long gap = Profile.gap(one.imprint().day(), other.imprint().day()).orElse(0L);
        double rested = gap > AFFAIR_DAYS ? 0 : gap > SEASON_DAYS ? NEXT_SEASON : 1;
        return Math.min(1, words * translated(one, other)) * rested;
    }

    /** Who, by his name, spoke on an occasion that both articles tell of. */
    Optional<String> occasion(int a, int b) {
        return Occasions.shared(profiles.get(a).occasions(), profiles.get(b).occasions())
                .map(Occasions.Weighed::name);
    }

    private static double translated(Profile a, Profile b) {
        return a.imprint().otherLanguage(b.imprint()) ? TRANSLATED : 1;
    }
}
