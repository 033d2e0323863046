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
 */
record Utterance(
        Said said,
        Optional<SpeakerName> speaker,
        int place,
        int quotations,
        Imprint article,
        Vector words) {
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

    /** Between languages only names, numbers and words of the lexicon are shared. */
    private static final double TRANSLATED = 1.5;

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
                                space.vector(said.terms())));
                quotations += said.quoted() ? 1 : 0;
            }
        }
        return utterances;
    }

    /** How likely both give one utterance, in [0,1]; 0 when the speakers differ. */
    double likeness(Utterance other) {
        int shared = words.shared(other.words);
        if (shared < RETOLD_SHARED || !sameSpeaker(other)) {
            return 0;
        }
        boolean retold = toldThenQuoted(other) || other.toldThenQuoted(this);
        if (shared < LEAST_SHARED && !retold && said.runs().with(other.said.runs()).runs() == 0) {
            return 0;
        }
        double part = Math.max(words.coveredBy(other.words), other.words.coveredBy(words));
        double same = (words.cosine(other.words) + part) / 2;
        if (retold && same < RETOLD_LEAST) {
            return 0;
        }
        double worded = same * (translated(other) ? TRANSLATED : 1) * (retold ? RETOLD : 1);
        return Math.min(1, worded) * (retold ? 1 : apart(other)) * (near(other) ? 1 : LATER);
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

    private boolean sameSpeaker(Utterance other) {
        return speaker.isPresent()
                && other.speaker.isPresent()
                && speaker.get().means(other.speaker.get(), sameArticle(other));
    }
}
