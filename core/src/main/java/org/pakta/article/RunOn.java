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
            Optional<FurnitureRule> rule = languages.furniture(sentence.span().in(paragraph));
            if (rule.isPresent()) {
                Span link = new Span(sentence.span().from(), end(paragraph, sentence));
                kept.append(paragraph, from, link.from());
                dropped.add(new Dropped(link.in(paragraph).strip(), rule.get().why()));
                from = link.to();
            }
        }
        return kept.append(paragraph, from, paragraph.length()).toString().strip();
    }

    /** Behind the last link, the word or quotation mark that opens a sentence. */
    private int end(String paragraph, Sentence sentence) {
        List<Token> words = Words.of(paragraph, sentence.span());
        int last = 0;
        for (int at = 1; at < words.size(); at++) {
            boolean link =
                    words.get(at).capital()
                            && furniture(paragraph, words.get(at), sentence).isPresent();
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

    private Optional<FurnitureRule> furniture(String text, Token from, Sentence in) {
        return languages.furniture(text.substring(from.from(), in.span().to()));
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
