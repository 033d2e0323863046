package org.pakta.article;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.FurnitureRule;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * Dumps whose line breaks were lost run furniture into the text: "… katanya. Baca juga: Harga beras
 * turun Menurut dia, …". The link is cut out up to the word that opens the next sentence.
 */
final class RunOn {
    /** Paragraphs with fewer sentences have their line breaks still. */
    private static final int LEAST_SENTENCES = 3;

    /** "Baca juga" and two words of a headline. */
    private static final int LEAST_WORDS_OF_LINK = 4;

    /** "Baca selengkapnya di sini". */
    private static final int LONGEST_LABEL = 30;

    private static final String RELATED = "related link";

    private final LanguagePack language;
    private final Languages languages;
    private final List<Dropped> dropped;

    RunOn(LanguagePack language, Languages languages, List<Dropped> dropped) {
        this.language = language;
        this.languages = languages;
        this.dropped = dropped;
    }

    /** The paragraph without the links that were run into it. */
    String without(String paragraph) {
        List<Sentence> sentences = language.sentences(paragraph);
        if (sentences.size() < LEAST_SENTENCES) {
            return paragraph;
        }
        StringBuilder kept = new StringBuilder(paragraph.length());
        int from = 0;
        for (Sentence sentence : sentences) {
            List<Token> words = Words.of(paragraph, sentence.span());
            int first = link(paragraph, words, sentence);
            if (first < words.size()) {
                int start = words.get(first).from();
                Optional<FurnitureRule> rule = furniture(paragraph, start, sentence);
                Span link = new Span(start, end(paragraph, words, first, sentence));
                kept.append(paragraph, from, link.from());
                dropped.add(
                        new Dropped(
                                link.in(paragraph).strip(),
                                rule.map(FurnitureRule::why).orElse(RELATED)));
                from = link.to();
            }
        }
        return kept.append(paragraph, from, paragraph.length()).toString().strip();
    }

    /** The word that begins a link: the sentence's first, or a later one with its colon. */
    private int link(String paragraph, List<Token> words, Sentence sentence) {
        if (words.isEmpty() || furniture(paragraph, sentence.span().from(), sentence).isPresent()) {
            return 0;
        }
        for (int at = 1; at < words.size(); at++) {
            int colon = paragraph.indexOf(':', words.get(at).from()) - words.get(at).from();
            boolean near = colon > 0 && colon <= LONGEST_LABEL;
            if (near && words.get(at).capital() && related(paragraph, words.get(at), sentence)) {
                return at;
            }
        }
        return words.size();
    }

    private boolean related(String paragraph, Token word, Sentence sentence) {
        return furniture(paragraph, word.from(), sentence)
                .filter(rule -> rule.why().equals(RELATED))
                .isPresent();
    }

    /** Behind the last link, the word or quotation mark that opens a sentence. */
    private int end(String paragraph, List<Token> words, int first, Sentence sentence) {
        int last = first;
        for (int at = first + 1; at < words.size(); at++) {
            boolean link =
                    words.get(at).capital()
                            && furniture(paragraph, words.get(at).from(), sentence).isPresent();
            last = link ? at : last;
        }
        for (int at = last + LEAST_WORDS_OF_LINK; at < words.size(); at++) {
            if (opens(paragraph, words.get(at))) {
                int from = words.get(at).from();
                return quoted(paragraph, from) ? from - 1 : from;
            }
        }
        return sentence.span().to();
    }

    private Optional<FurnitureRule> furniture(String text, int from, Sentence in) {
        return languages.furniture(text.substring(from, in.span().to()));
    }

    private boolean opens(String paragraph, Token word) {
        boolean joins =
                language.functionWords().contains(word.folded())
                        || language.isParticle(word.folded());
        return word.capital() && (joins || quoted(paragraph, word.from()));
    }

    private static boolean quoted(String paragraph, int from) {
        return from > 0 && "“\"".indexOf(paragraph.charAt(from - 1)) >= 0;
    }
}
