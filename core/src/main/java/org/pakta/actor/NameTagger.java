package org.pakta.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.NameModel.Tag;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;

/** Finds the names of a sentence by learned weights: the likeliest row of tags (Viterbi). */
final class NameTagger {
    private static final int TAGS = NameModel.TAGS;
    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final String HOW = "taken for a name by the learned tagger";

    /** Taken from "no name": evens precision and recall on the sets kept for choosing. */
    private static final int EAGER = 30;

    /** Longer rows of words are lists or tables; a whole row's tags are in memory at once. */
    private static final int LONGEST_SENTENCE = 2_000;

    private final NameModel model;

    NameTagger(NameModel model) {
        this.model = model;
    }

    /** The names of one sentence; who is meant is not known. */
    List<Mention> mentions(String text, NameRow row, LanguagePack language) {
        if (row.size() == 0 || row.size() > LONGEST_SENTENCE) {
            return List.of();
        }
        Tag[] tags = tags(new NameFeatures(row, language).all());
        List<Mention> names = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            int to = at + 1;
            while (to < tags.length && tags[to].inside()) {
                to++;
            }
            if (tags[at] != Tag.OUT) {
                Span span = closed(text, row.word(at).from(), row.word(to - 1).to());
                names.add(mention(span, span.in(text), kind(tags[at])));
            }
            at = to;
        }
        return names;
    }

    /** "Badan Pangan Dunia (WFP)": with the bracket that closes what was opened inside. */
    private static Span closed(String text, int from, int to) {
        boolean open =
                text.substring(from, to).lastIndexOf('(')
                        > text.substring(from, to).lastIndexOf(')');
        return new Span(from, open && to < text.length() && text.charAt(to) == ')' ? to + 1 : to);
    }

    private static Mention mention(Span span, String written, Mention.Kind kind) {
        return new Mention(
                span,
                written,
                kind,
                written,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                HOW);
    }

    private static Mention.Kind kind(Tag tag) {
        return switch (tag) {
            case PERSON, IN_PERSON -> Mention.Kind.PERSON;
            case BODY, IN_BODY -> Mention.Kind.ORGANISATION;
            case OUT, PLACE, IN_PLACE -> Mention.Kind.PLACE;
        };
    }

    Tag[] tags(long[][] features) {
        int size = features.length;
        int[][] from = new int[size][TAGS];
        int[] best = new int[TAGS];
        for (int at = 0; at < size; at++) {
            int[] here = new int[TAGS];
            here[Tag.OUT.number()] -= EAGER;
            model.add(features[at], here);
            best = at == 0 ? opened(here) : extended(best, here, from[at]);
        }
        return read(from, best);
    }

    private static int[] opened(int[] here) {
        for (int tag = 0; tag < TAGS; tag++) {
            here[tag] = Tag.of(tag).inside() ? NEVER : here[tag];
        }
        return here;
    }

    private int[] extended(int[] before, int[] here, int[] from) {
        int[] sums = new int[TAGS];
        for (int to = 0; to < TAGS; to++) {
            sums[to] = NEVER;
            for (int tag = 0; tag < TAGS; tag++) {
                int sum = before[tag] + model.step(tag, to) + here[to];
                if (sum > sums[to] && Tag.of(to).follows(Tag.of(tag))) {
                    sums[to] = sum;
                    from[to] = tag;
                }
            }
        }
        return sums;
    }

    private static Tag[] read(int[][] from, int[] last) {
        Tag[] tags = new Tag[from.length];
        int tag = 0;
        for (int other = 1; other < TAGS; other++) {
            tag = last[other] > last[tag] ? other : tag;
        }
        for (int at = from.length - 1; at >= 0; at--) {
            tags[at] = Tag.of(tag);
            tag = from[at][tag];
        }
        return tags;
    }
}
