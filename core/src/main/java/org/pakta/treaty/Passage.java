package org.pakta.treaty;

import java.util.ArrayList;
import java.util.List;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;
import org.pakta.treaty.TreatyText.Numbered;

/**
 * A sentence of a treaty, and where it stands.
 *
 * @param cited as cited: "article 4 (1)"
 * @param span its characters
 * @param words its words
 */
record Passage(String cited, Span span, List<Token> words) {
    Passage {
        words = List.copyOf(words);
    }

    Quote quote() {
        return new Quote(cited, span);
    }

    /** The sentences of a stretch that has no paragraphs of its own. */
    static List<Passage> of(String text, Span stretch, String cited, LanguagePack language) {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : language.sentences(stretch.in(text))) {
            Span span =
                    new Span(
                            stretch.from() + sentence.span().from(),
                            stretch.from() + sentence.span().to());
            passages.add(new Passage(cited, span, Words.of(text, span)));
        }
        return passages;
    }

    /** The sentences of an article, under the numbers of its paragraphs. */
    static List<Passage> of(String text, Numbered article, LanguagePack language) {
        int body = article.heading().map(Span::to).orElse(behindNumber(text, article));
        List<Passage> passages = new ArrayList<>();
        int from = body;
        int paragraph = 0;
        List<Token> words = Words.of(text, new Span(body, article.span().to()));
        for (Token word : words) {
            if (opens(text, word, paragraph + 1, body)) {
                add(text, article, paragraph, new Span(from, word.from()), language, passages);
                paragraph++;
                from = Math.min(word.to() + 1, article.span().to());
            }
        }
        add(text, article, paragraph, new Span(from, article.span().to()), language, passages);
        return passages;
    }

    private static int behindNumber(String text, Numbered article) {
        List<Token> words = Words.of(text, article.span());
        int last = words.get(0).number() ? 0 : 1;
        return words.get(Math.min(last, words.size() - 1)).to();
    }

    private static void add(
            String text,
            Numbered article,
            int paragraph,
            Span stretch,
            LanguagePack language,
            List<Passage> into) {
        String cited = article.cited() + (paragraph == 0 ? "" : " (" + paragraph + ")");
        into.addAll(of(text, stretch, cited, language));
    }

    /** "1.", "(1)" where a line or a sentence begins. */
    private static boolean opens(String text, Token word, int number, int body) {
        if (!word.text().equals(Integer.toString(number)) || word.to() >= text.length()) {
            return false;
        }
        char behind = text.charAt(word.to());
        int before = word.from() - 1;
        boolean bracket = before >= body && text.charAt(before) == '(';
        before -= bracket ? 1 : 0;
        boolean newLine = false;
        while (before >= body && " \n\t*#.".indexOf(text.charAt(before)) >= 0) {
            newLine |= text.charAt(before) == '\n' || text.charAt(before) == '.';
            before--;
        }
        boolean begins = newLine || before < body || ";:".indexOf(text.charAt(before)) >= 0;
        return begins && (bracket ? behind == ')' : behind == '.' || behind == ')');
    }
}
