package org.pakta.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakta.language.LanguagePack;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/**
 * Which words with a capital open sentences rather than names, as far as one article and its
 * language tell: "Kunjungan Xi", "Profil Ratna", "Lagi-lagi Ratna".
 */
final class Openings {
    private final String text;
    private final LanguagePack language;
    private final Set<String> plainWords;
    private final Set<String> namesInside;
    private final Map<String, String> followers = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    private Set<String> roots = Set.of();

    private Openings(
            String text, LanguagePack language, Set<String> plainWords, Set<String> namesInside) {
        this.text = text;
        this.language = language;
        this.plainWords = plainWords;
        this.namesInside = namesInside;
    }

    /** By the words of one article. */
    static Openings of(String text, List<Sentence> sentences, LanguagePack language) {
        Openings all = new Openings(text, language, new HashSet<>(), new HashSet<>());
        for (Sentence sentence : sentences) {
            List<Token> words = sentence.tokens();
            for (int at = 0; at < words.size(); at++) {
                all.read(words, at);
            }
        }
        return all;
    }

    /** By the words of the language alone. */
    static Openings of(String text, LanguagePack language) {
        return new Openings(text, language, Set.of(), Set.of());
    }

    private void read(List<Token> words, int at) {
        if (!words.get(at).capital()) {
            plainWords.add(words.get(at).folded());
            return;
        }
        String next = rowBehind(words, at) ? words.get(at + 1).folded() : "";
        String before = followers.putIfAbsent(words.get(at).folded(), next);
        if (before != null && !before.equals(next)) {
            apart.add(words.get(at).folded());
        }
        if (rowBehind(words, at) && !opensSentence(words, at)) {
            namesInside.add(pair(words, at));
        }
    }

    /** Whether the article has the word in small letters. */
    boolean plain(String folded) {
        return plainWords.contains(folded);
    }

    /** Whether the article has the word with a capital both before some word and without it. */
    boolean apart(String folded) {
        return apart.contains(folded);
    }

    /** Whether the word opens a sentence or a quotation and is no part of the name behind it. */
    boolean at(List<Token> words, int at) {
        return opensSentence(words, at)
                && !nameInside(words, at)
                && ((at == 0 && told(words, at))
                        || (rowBehind(words, at)
                                && !given(words, at)
                                && (told(words, at) || built(words.get(at).folded()))));
    }

    private boolean opensSentence(List<Token> words, int at) {
        if (at == 0) {
            return true;
        }
        String gap = text.substring(words.get(at - 1).to(), words.get(at).from());
        char last = gap.isEmpty() ? ' ' : gap.charAt(gap.length() - 1);
        return "\"“".indexOf(last) >= 0 && gap.chars().anyMatch(c -> ",:.?!".indexOf(c) >= 0);
    }

    private boolean rowBehind(List<Token> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).capital()
                && text.substring(words.get(at).to(), words.get(at + 1).from()).equals(" ");
    }

    /** "Grant Tevane" is a name where it stands inside a sentence too. */
    private boolean nameInside(List<Token> words, int at) {
        return rowBehind(words, at) && namesInside.contains(pair(words, at));
    }

    private static String pair(List<Token> words, int at) {
        return words.get(at).folded() + " " + words.get(at + 1).folded();
    }

    /** The text has it in small letters too, or the language knows it for what opens sentences. */
    private boolean told(List<Token> words, int at) {
        return plain(words.get(at).folded())
                || described(words, at)
                || reports(words, at)
                || opens(words, at);
    }

    /** "Mengutip Ratna", "Pernyataan Ratna": a word that reports opens the sentence. */
    private boolean reports(List<Token> words, int at) {
        return !language.cues().allAt(words, at).isEmpty()
                || !language.tellingNouns().allAt(words, at).isEmpty();
    }

    /** "Profil Ratna", "Sayangnya Ratna": a word that opens headlines and sentences. */
    private boolean opens(List<Token> words, int at) {
        return language.affiliations().allAt(words, at).stream()
                        .anyMatch(hit -> hit.meaning().equals("opens"))
                || language.refersToLast(words.get(at).folded());
    }

    private boolean given(List<Token> words, int at) {
        return language.affiliations().allAt(words, at).stream()
                .anyMatch(hit -> hit.meaning().equals("given"));
    }

    /** "Orangtua Intan": a noun for people who bear no title. */
    private boolean described(List<Token> words, int at) {
        return language.roles()
                .at(words, at)
                .filter(hit -> hit.meaning().equals("official") || hit.meaning().equals("human"))
                .isPresent();
    }

    /**
     * "Keputusan Ratna", "Jawaban Ratna", "Lagi-lagi Ratna": built as nouns are, of a word that the
     * text has in other forms, or of one word twice. Where nouns have articles none stands bare
     * before a name.
     */
    private boolean built(String folded) {
        return !language.hasArticles()
                && (language.looksLikeOffice(folded) || twice(folded) || derived(folded));
    }

    private static boolean twice(String folded) {
        int half = folded.length() / 2;
        return folded.length() > 2
                && folded.charAt(half) == '-'
                && folded.substring(0, half).equals(folded.substring(half + 1));
    }

    private boolean derived(String folded) {
        return language.affixes().cuts(folded) && roots().contains(language.affixes().cut(folded));
    }

    private Set<String> roots() {
        if (roots.isEmpty()) {
            roots = plainWords.stream().map(language.affixes()::cut).collect(Collectors.toSet());
        }
        return roots;
    }
}
