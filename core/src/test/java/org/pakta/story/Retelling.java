package org.pakta.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What newsrooms do to a text that they print again; for measuring, with a seed for chance. */
enum Retelling {
    /** Not a word changed. */
    VERBATIM,
    /** Another first sentence stands in for another headline. */
    OPENING,
    /** A third to a half of the sentences cut, from anywhere. */
    CUT,
    /** A local paragraph added: two to four sentences of another text. */
    LOCAL,
    /** Edited wire copy: one word in 25 another, one sentence in seven gone, a paragraph added. */
    EDITED,
    /** Light paraphrase: one word in twelve another, sentences moved. */
    PARAPHRASED,
    /** Half rewritten: one word in five another. Runs of words cannot tell it. */
    REWRITTEN,
    /** The same, and one sentence in five moved elsewhere. */
    REORDERED,
    /** One word in four left out, and a third of the sentences. */
    CONDENSED,
    /** One word in three another. */
    RETOLD;

    /** Whether so much is changed that it is no copy. */
    boolean rewrite() {
        return compareTo(REWRITTEN) >= 0;
    }

    /** The sentences as another outlet prints them. */
    List<String> of(List<String> sentences, List<String> foreign, Random random) {
        List<String> told = new ArrayList<>(sentences);
        switch (this) {
            case VERBATIM -> {}
            case OPENING -> told.set(0, pick(foreign, random));
            case CUT -> drop(told, 0.33 + random.nextDouble() * 0.17, random);
            case LOCAL -> add(told, foreign, 2 + random.nextInt(3), random);
            case EDITED -> {
                drop(told, 0.14, random);
                add(told, foreign, 2, random);
                told.replaceAll(sentence -> reword(sentence, 25, foreign, random));
            }
            case PARAPHRASED -> {
                told.replaceAll(sentence -> reword(sentence, 12, foreign, random));
                told.add(told.remove(random.nextInt(told.size())));
            }
            case REWRITTEN -> told.replaceAll(sentence -> reword(sentence, 5, foreign, random));
            case REORDERED -> {
                told.replaceAll(sentence -> reword(sentence, 5, foreign, random));
                for (int i = 0; i < told.size() / 5; i++) {
                    String moved = told.remove(random.nextInt(told.size()));
                    told.add(random.nextInt(told.size() + 1), moved);
                }
            }
            case CONDENSED -> {
                drop(told, 0.33, random);
                told.replaceAll(sentence -> shorten(sentence, random));
            }
            case RETOLD -> told.replaceAll(sentence -> reword(sentence, 3, foreign, random));
        }
        return told;
    }

    private static String pick(List<String> sentences, Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static void drop(List<String> told, double share, Random random) {
        int left = (int) Math.ceil(told.size() * (1 - share));
        while (told.size() > Math.max(1, left)) {
            told.remove(random.nextInt(told.size()));
        }
    }

    private static void add(List<String> told, List<String> foreign, int count, Random random) {
        for (int i = 0; i < count; i++) {
            told.add(pick(foreign, random));
        }
    }

    private static String reword(String text, int oneIn, List<String> foreign, Random random) {
        List<String> other = List.of(pick(foreign, random).split(" "));
        return List.of(text.split(" ")).stream()
                .map(word -> random.nextInt(oneIn) == 0 ? pick(other, random) : word)
                .collect(Collectors.joining(" "));
    }

    private static String shorten(String text, Random random) {
        return List.of(text.split(" ")).stream()
                .filter(word -> random.nextInt(4) > 0)
                .collect(Collectors.joining(" "));
    }
}
