package org.pakta.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.article.Article;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Words;

/**
 * One statement as it is compared with others.
 *
 * @param statement the statement
 * @param article the article that gives it
 * @param words its content words
 */
record Utterance(Statement statement, Article article, Vector words) {
    /** Fewer content words than this in common are a turn of phrase. */
    private static final int LEAST_SHARED = 3;

    /** Somebody is quoted on one utterance for days; later he may have said the like again. */
    private static final long NEAR_DAYS = 7;

    private static final double LATER = 0.7;

    /** Two statements of one article are mostly two sentences of one speech. */
    private static final double SAME_ARTICLE = 0.6;

    /** Between languages only names, numbers and words of the lexicon are shared, as in texts. */
    private static final double TRANSLATED = 1.5;

    /** Statements of a set of articles, in the order of articles and then as listed there. */
    static List<Utterance> of(List<Told> articles, TermReader reader) {
        List<Terms> terms = new ArrayList<>();
        for (Told told : articles) {
            told.statements()
                    .forEach(
                            s ->
                                    terms.add(
                                            Terms.of(
                                                    reader.counted(
                                                            s.words(),
                                                            told.article().language()))));
        }
        Space space = new Space(terms);
        List<Utterance> utterances = new ArrayList<>();
        for (Told told : articles) {
            for (Statement statement : told.statements()) {
                Vector words = space.vector(terms.get(utterances.size()));
                utterances.add(new Utterance(statement, told.article(), words));
            }
        }
        return utterances;
    }

    /** How likely both give one utterance, in [0,1]; 0 when the speakers differ. */
    double likeness(Utterance other) {
        int shared = words.shared(other.words);
        if (shared < LEAST_SHARED || !sameSpeaker(other)) {
            return 0;
        }
        double part = Math.max(words.coveredBy(other.words), other.words.coveredBy(words));
        double same = (words.cosine(other.words) + part) / 2;
        boolean oneArticle = statement.article().equals(other.statement.article());
        double worded = Math.min(1, same * (translated(other) ? TRANSLATED : 1));
        return worded * (oneArticle ? SAME_ARTICLE : 1) * (near(other) ? 1 : LATER);
    }

    private boolean translated(Utterance other) {
        Optional<String> mine = article.language();
        Optional<String> yours = other.article.language();
        return mine.isPresent() && yours.isPresent() && !mine.equals(yours);
    }

    private boolean near(Utterance other) {
        return Profile.gap(article.published(), other.article.published())
                .map(gap -> gap <= NEAR_DAYS)
                .orElse(true);
    }

    private boolean sameSpeaker(Utterance other) {
        if (statement.speaker().isEmpty() || other.statement.speaker().isEmpty()) {
            return false;
        }
        Speaker mine = statement.speaker().get();
        Speaker yours = other.statement.speaker().get();
        if (!Collections.disjoint(mine.actors(), yours.actors())) {
            return true;
        }
        boolean bothKnown = !mine.actors().isEmpty() && !yours.actors().isEmpty();
        return !bothKnown && sameName(nameOf(mine), nameOf(yours));
    }

    private static List<String> nameOf(Speaker speaker) {
        return List.of(Words.folded(speaker.name()).replace('-', ' ').split(" "));
    }

    /** Same last word ("Putin"), or one a part of the other ("Kim", "Kim Jong Un"). */
    private static boolean sameName(List<String> one, List<String> other) {
        Set<String> mine = new HashSet<>(one);
        Set<String> yours = new HashSet<>(other);
        return one.get(one.size() - 1).equals(other.get(other.size() - 1))
                || mine.containsAll(yours)
                || yours.containsAll(mine);
    }
}
