package org.pakta.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * Tells an article about one thing from a round-up of several: the paragraphs of an article hang
 * together by names and words, or by what they share with the headline; those of a round-up fall
 * apart. A round-up whose headline names all its items is taken for one report.
 */
final class Parts {
    /** Paragraphs with fewer words are headings. */
    private static final int LEAST_WORDS = 8;

    /** A part of fewer words is an aside; of 205 English reports, 25 took five for round-ups. */
    private static final int LEAST_PART = 40;

    /** A paragraph of fewer words is no item of an announced round-up. */
    private static final int LEAST_ITEM = 25;

    /** Two things may well be one article's; three are a round-up. */
    private static final int LEAST_PARTS = 3;

    /** An article with more than this on one thing is about that. */
    private static final double MOST_ON_ONE = 0.45;

    /** Paragraphs looked at; an article that holds together so far does so on. */
    private static final int MOST_PARAGRAPHS = 60;

    private static final int SHARED_WORDS = 2;

    /** One paragraph: its text, its content words, and those of them that are names. */
    private record Paragraph(String text, int length, Set<String> words, Set<String> names) {
        boolean hangsWith(Paragraph other) {
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(other.words);
            return shared.size() >= SHARED_WORDS
                    || !Collections.disjoint(shared, names)
                    || !Collections.disjoint(shared, other.names);
        }
    }

    private Parts() {}

    /**
     * The texts of a round-up's parts; none for an article about one thing. What shares a word with
     * the headline is about that.
     */
    static List<String> of(String headline, String text, Set<String> stopWords) {
        List<Paragraph> paragraphs = paragraphs(text, stopWords);
        Set<String> about = paragraph(headline, stopWords).words();
        Unions unions = new Unions(paragraphs.size());
        int[] announced =
                IntStream.range(0, paragraphs.size())
                        .filter(i -> !Collections.disjoint(paragraphs.get(i).words(), about))
                        .toArray();
        if (announced.length > 0) {
            joinAll(unions, announced[0], announced[announced.length - 1]);
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (paragraphs.get(i).hangsWith(paragraphs.get(j))) {
                    joinAll(unions, j, i);
                }
            }
        }
        Map<Integer, List<Paragraph>> parts = new TreeMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            parts.computeIfAbsent(unions.of(i), part -> new ArrayList<>()).add(paragraphs.get(i));
        }
        int all = length(paragraphs);
        boolean one = parts.values().stream().anyMatch(p -> length(p) > MOST_ON_ONE * all);
        List<String> told =
                parts.values().stream()
                        .filter(part -> length(part) >= LEAST_PART)
                        .filter(part -> part.stream().anyMatch(p -> !p.names().isEmpty()))
                        .map(part -> String.join("\n", part.stream().map(Paragraph::text).toList()))
                        .toList();
        return one || told.size() < LEAST_PARTS ? List.of() : told;
    }

    /** With what stands between: the items of a round-up follow each other. */
    private static void joinAll(Unions unions, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(between -> unions.join(first, between));
    }

    /** The parts of a text that its headline says is a round-up: paragraphs, else all of it. */
    static List<String> announced(String text) {
        List<String> parts =
                text.lines()
                        .filter(line -> Words.count(line) >= LEAST_ITEM)
                        .limit(MOST_PARAGRAPHS)
                        .toList();
        return parts.isEmpty() && !text.isBlank() ? List.of(text) : parts;
    }

    private static int length(List<Paragraph> part) {
        return part.stream().mapToInt(Paragraph::length).sum();
    }

    private static List<Paragraph> paragraphs(String text, Set<String> stopWords) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(2 * MOST_PARAGRAPHS)
                .map(line -> paragraph(line, stopWords))
                .filter(paragraph -> paragraph.length() >= LEAST_WORDS)
                .limit(MOST_PARAGRAPHS)
                .toList();
    }

    private static Paragraph paragraph(String line, Set<String> stopWords) {
        List<Token> tokens = Words.of(line);
        Map<String, Boolean> words = new HashMap<>();
        for (Token token : tokens) {
            boolean telling = token.folded().length() > 2 && !stopWords.contains(token.folded());
            if (telling && !token.number()) {
                boolean name = token.capital() && !TermReader.opensSentence(line, token.from());
                words.merge(token.folded(), name, Boolean::logicalOr);
            }
        }
        Set<String> names = new HashSet<>(words.keySet());
        names.removeIf(word -> !words.getOrDefault(word, false));
        return new Paragraph(line, tokens.size(), words.keySet(), names);
    }
}
