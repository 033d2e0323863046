package org.pakta.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pakta.evidence.Span;
import org.pakta.statement.Statement;
import org.pakta.text.Sentence;

/** Takes the outline of an article. */
final class OutlineReader {
    /** Fewer roots tell too little to be compared by. */
    private static final int LEAST_ROOTS = 3;

    /** Sentences are looked for in so many characters; a page of news has a tenth of them. */
    private static final int MOST_CHARACTERS = 60_000;

    private final TermReader words;
    private final Roots roots;
    private final Map<String, Function<String, List<Sentence>>> splitters;

    /**
     * A reader for these languages.
     *
     * @param words tells which words carry a topic
     * @param splitters what cuts a text into sentences, for each language
     */
    OutlineReader(
            TermReader words,
            Roots roots,
            Map<String, Function<String, List<Sentence>>> splitters) {
        this.words = words;
        this.roots = roots;
        this.splitters = Map.copyOf(splitters);
    }

    /**
     * An outline with where its sentences stand.
     *
     * @param outline no sentences where the language is not known
     * @param sentences one for each of the outline
     */
    record Read(Outline outline, List<Span> sentences) {
        Read {
            sentences = List.copyOf(sentences);
        }
    }

    Read read(Told told) {
        String text = told.article().text();
        String language = told.article().language().orElse("");
        Set<String> stops = words.stopWords(Optional.of(language));
        List<Span> sentences = new ArrayList<>();
        List<char[]> each = new ArrayList<>();
        for (Sentence sentence : split(text, language)) {
            char[] found = roots(sentence, stops, language);
            if (found.length >= LEAST_ROOTS && each.size() < Outline.MOST) {
                each.add(found);
                sentences.add(sentence.span());
            }
        }
        return new Read(outline(each, quoted(sentences, told.statements())), sentences);
    }

    private List<Sentence> split(String text, String language) {
        Function<String, List<Sentence>> splitter = splitters.get(language);
        return splitter == null
                ? List.of()
                : splitter.apply(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }

    private char[] roots(Sentence sentence, Set<String> stops, String language) {
        return roots(
                sentence.tokens().stream().map(token -> words.word(token.folded(), stops)),
                language);
    }

    /** Roots of these words, as many as an outline takes of a sentence, by hash, ascending. */
    char[] roots(Stream<String> folded, String language) {
        int[] found =
                folded.map(word -> roots.of(word, language))
                        .filter(root -> !root.isEmpty())
                        .distinct()
                        .limit(Outline.MOST_ROOTS)
                        .mapToInt(root -> Terms.hash(root) >>> 16)
                        .sorted()
                        .distinct()
                        .toArray();
        char[] roots = new char[found.length];
        for (int i = 0; i < found.length; i++) {
            roots[i] = (char) found[i];
        }
        return roots;
    }

    private static Outline outline(List<char[]> sentences, boolean[] quoted) {
        char[] roots = new char[sentences.stream().mapToInt(each -> each.length).sum()];
        char[] ends = new char[sentences.size()];
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            char[] each = sentences.get(i);
            System.arraycopy(each, 0, roots, at, each.length);
            at += each.length;
            ends[i] = (char) at;
        }
        return new Outline(roots, ends, quoted);
    }

    /** For each sentence whether half of it or more is a direct quotation. */
    private static boolean[] quoted(List<Span> sentences, List<Statement> statements) {
        List<Span> quotations =
                statements.stream()
                        .filter(said -> said.kind() == Statement.Kind.DIRECT)
                        .flatMap(said -> said.spans().stream())
                        .sorted()
                        .toList();
        boolean[] quoted = new boolean[sentences.size()];
        int next = 0;
        for (int i = 0; i < quoted.length; i++) {
            Span sentence = sentences.get(i);
            while (next < quotations.size() && quotations.get(next).to() <= sentence.from()) {
                next++;
            }
            int inside = 0;
            for (int at = next;
                    at < quotations.size() && quotations.get(at).from() < sentence.to();
                    at++) {
                inside +=
                        Math.min(quotations.get(at).to(), sentence.to())
                                - Math.max(quotations.get(at).from(), sentence.from());
            }
            quoted[i] = 2 * inside >= sentence.to() - sentence.from();
        }
        return quoted;
    }
}
