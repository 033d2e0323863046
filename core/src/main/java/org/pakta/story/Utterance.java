package org.pakta.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * One statement as it is compared with others.
 *
 * @param said the statement
 * @param speaker who says it; empty when the article names nobody
 * @param place its number among the statements of the article
 * @param quotations direct statements before it in the article
 * @param article the article that gives it
 * @param words its content words, rare ones counting more
 * @param meaning what they mean, rare meanings counting more
 */
record Utterance(
        Said said,
        Optional<SpeakerName> speaker,
        int place,
        int quotations,
        Imprint article,
        Vector words,
        Vector meaning) {
    /** Fewer content words than this in common are a turn of phrase. */
    private static final int LEAST_SHARED = 3;

    /** Words told and then quoted share their subject at least. */
    private static final int RETOLD_SHARED = 2;

    /**
     * A sentence in the article's words before a quotation of the same speaker often says what he
     * is about to say. Of 700 such pairs in 600 articles some 120 were read: at a sameness of .35
     * three in four were one utterance, at .30 every second.
     */
    private static final double RETOLD = 1.5;

    private static final double RETOLD_LEAST = 0.35;

    /** Two sentences may sum up what is then quoted. */
    private static final int RETOLD_REACH = 2;

    /** Somebody is quoted on one utterance for days; later he may have said the like again. */
    private static final long NEAR_DAYS = 7;

    private static final double LATER = 0.7;

    /** Two quotations in one article are mostly two sentences of one speech. */
    private static final double SAME_ARTICLE = 0.6;

    /** What an article tells early it often quotes further down. */
    private static final double QUOTED_LATER = 0.85;

    /**
     * Of 45 pairs of an utterance and its translation and 225 of others on its subject
     * (bench/translated.tsv) the former had .45 and more before this, the latter .39 and less.
     */
    private static final double MEANT = 1.05;

    /**
     * Who says the like in one language mostly says it in like words: of what is joined by meanings
     * alone every second was another sentence on the subject when this was 1.
     */
    private static final double PARAPHRASED = 0.85;

    private static final Comparator<Imprint> BY_TIME =
            Comparator.comparing(
                            (Imprint article) ->
                                    article.published.map(Day::first).orElse(LocalDate.MAX))
                    .thenComparing(Imprint::id);

    /** All statements of a set of articles, in the order of time and within each as they stand. */
    static List<Utterance> of(Collection<Imprint> articles) {
        List<Imprint> sorted = articles.stream().sorted(BY_TIME).toList();
        Space space =
                new Space(
                        sorted.stream()
                                .flatMap(article -> article.said.stream())
                                .map(Said::terms)
                                .toList());
        List<Utterance> utterances = new ArrayList<>();
        for (Imprint article : sorted) {
            int quotations = 0;
            for (int i = 0; i < article.said.size(); i++) {
                Said said = article.said.get(i);
                utterances.add(
                        new Utterance(
                                said,
                                said.speaker().map(SpeakerName::of),
                                i,
                                quotations,
                                article,
                                space.vector(said.terms()),
                                space.vector(said.meant().terms())));
                quotations += said.quoted() ? 1 : 0;
            }
        }
        return utterances;
    }

    /** How likely both give one utterance, in [0,1]; 0 when the speakers differ. */
    double likeness(Utterance other) {
        if (!sameSpeaker(other)) {
            return 0;
        }
        double same =
                translated(other)
                        ? meant(other)
                        : Math.max(worded(other), PARAPHRASED * meant(other) * apart(other));
        return Math.min(1, same) * (near(other) ? 1 : LATER);
    }

    /** By what is meant; the less sure, the fewer words the tables have and both share. */
    private double meant(Utterance other) {
        double common = meaning.shared(other.meaning);
        if (common < LEAST_SHARED) {
            return 0;
        }
        double known = Math.min(said.meant().share(), other.said.meant().share());
        return MEANT * same(meaning, other.meaning) * Math.sqrt(known) * common / (common + 1);
    }

    /** By the words, in one language. */
    private double worded(Utterance other) {
        int common = words.shared(other.words);
        boolean retold = toldThenQuoted(other) || other.toldThenQuoted(this);
        boolean enough =
                common >= (retold ? RETOLD_SHARED : LEAST_SHARED)
                        || said.runs().with(other.said.runs()).runs() > 0;
        if (common < RETOLD_SHARED || !enough) {
            return 0;
        }
        double same = same(words, other.words);
        if (retold) {
            return same < RETOLD_LEAST ? 0 : same * RETOLD;
        }
        return same * apart(other);
    }

    private static double same(Vector one, Vector other) {
        double part = Math.max(one.coveredBy(other), other.coveredBy(one));
        return (one.cosine(other) + part) / 2;
    }

    private double apart(Utterance other) {
        if (!sameArticle(other)) {
            return 1;
        }
        return said.quoted() == other.said.quoted() ? SAME_ARTICLE : QUOTED_LATER;
    }

    private boolean sameArticle(Utterance other) {
        return article.id().equals(other.article.id());
    }

    /** Whether an article gives these words as its own and the other ones soon, as spoken. */
    private boolean toldThenQuoted(Utterance other) {
        return sameArticle(other)
                && !said.quoted()
                && other.said.quoted()
                && quotations == other.quotations
                && other.place > place
                && other.place <= place + RETOLD_REACH;
    }

    private boolean translated(Utterance other) {
        return article.otherLanguage(other.article);
    }

    private boolean near(Utterance other) {
        return Profile.gap(article.published, other.article.published)
                .map(gap -> gap <= NEAR_DAYS)
                .orElse(true);
    }

    /** Not false where the speaker is the same; cheap, as most pairs are of two speakers. */
    boolean mayShareSpeaker(Utterance other) {
        return speaker.isPresent()
                && other.speaker.isPresent()
                && (article == other.article || speaker.get().mayMean(other.speaker.get()));
    }

    private boolean sameSpeaker(Utterance other) {
        return speaker.isPresent()
                && other.speaker.isPresent()
                && speaker.get().means(other.speaker.get(), sameArticle(other));
    }
}
