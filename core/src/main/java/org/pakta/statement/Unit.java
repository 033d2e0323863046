package org.pakta.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/**
 * A sentence, or several that one quotation runs through.
 *
 * @param text the article's text
 * @param span its characters
 * @param paragraph number of its paragraph
 * @param tokens its words, those inside quotations too
 * @param quotes its quotations
 */
record Unit(String text, Span span, int paragraph, List<Token> tokens, List<Quoted> quotes) {

    /** Words within which a sentence's own subject and verb stand. */
    private static final int OPENING = 4;

    /** Cuts a text into units. */
    static List<Unit> of(String text, List<Sentence> sentences, LanguagePack language) {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < sentences.size()) {
            int paragraph = sentences.get(at).paragraph();
            int end = at;
            while (end < sentences.size() && sentences.get(end).paragraph() == paragraph) {
                end++;
            }
            paragraph(text, sentences.subList(at, end), language, units);
            at = end;
        }
        return units;
    }

    private static void paragraph(
            String text, List<Sentence> sentences, LanguagePack language, List<Unit> into) {
        Span whole =
                new Span(
                        sentences.get(0).span().from(),
                        sentences.get(sentences.size() - 1).span().to());
        List<Quoted> quotes =
                QuoteFinder.find(text, whole, sentences, one -> reports(one, language));
        List<Integer> starts = quotes.stream().map(quote -> quote.inner().from()).toList();
        int at = 0;
        while (at < sentences.size()) {
            int end = at + 1;
            while (end < sentences.size()
                    && (inside(quotes, starts, sentences.get(end).span().from())
                            || namesSpeaker(text, sentences.get(end), language))) {
                end++;
            }
            Span span =
                    new Span(sentences.get(at).span().from(), sentences.get(end - 1).span().to());
            List<Token> tokens =
                    sentences.subList(at, end).stream()
                            .flatMap(sentence -> sentence.tokens().stream())
                            .toList();
            List<Quoted> own = overlapping(quotes, span);
            into.add(new Unit(text, span, sentences.get(at).paragraph(), tokens, own));
            at = end;
        }
    }

    /** "We are tired." Said X: a sentence of its own by its capital alone. */
    private static boolean namesSpeaker(String text, Sentence sentence, LanguagePack language) {
        int before = sentence.span().from() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        if (before < 0 || "\"”»".indexOf(text.charAt(before)) < 0 || sentence.tokens().size() < 2) {
            return false;
        }
        Token second = sentence.tokens().get(1);
        boolean named = second.capital() || language.pronouns().containsKey(second.folded());
        return language.cues().allAt(sentence.tokens(), 0).stream()
                .map(hit -> hit.meaning().frame())
                .anyMatch(
                        frame ->
                                frame == Cue.Frame.CONTINUE || (frame == Cue.Frame.AFTER && named));
    }

    /** "Ia mengatakan …": a sentence that tells its speaker itself is not quoted. */
    private static boolean reports(Sentence sentence, LanguagePack language) {
        for (int i = 1; i < Math.min(OPENING, sentence.tokens().size()); i++) {
            boolean says =
                    language.cues().allAt(sentence.tokens(), i).stream()
                            .anyMatch(
                                    hit ->
                                            hit.meaning().frame() == Cue.Frame.SAY
                                                    && hit.meaning().needs() == Cue.Needs.ANY);
            Token subject = sentence.tokens().get(0);
            if (says && (subject.capital() || i > 1)) {
                return true;
            }
        }
        return false;
    }

    private static List<Quoted> overlapping(List<Quoted> quotes, Span span) {
        List<Quoted> found = new ArrayList<>();
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).outer().to() <= span.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < quotes.size() && quotes.get(i).outer().from() < span.to(); i++) {
            found.add(quotes.get(i));
        }
        return found;
    }

    private static boolean inside(List<Quoted> quotes, List<Integer> starts, int at) {
        int next = Collections.binarySearch(starts, at);
        int before = (next >= 0 ? next : -next - 1) - 1;
        return before >= 0 && at < quotes.get(before).inner().to();
    }

    /** The quotation that covers this character. */
    Optional<Quoted> quoteAt(int at) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).outer().to() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotes.size() && quotes.get(low).outer().from() <= at
                ? Optional.of(quotes.get(low))
                : Optional.empty();
    }

    boolean quoted(int index) {
        return quoteAt(tokens.get(index).from()).isPresent();
    }

    /**
     * Index of the first word at or after this character; the number of words when there is none.
     */
    int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands between a word and the one before it. */
    String gapBefore(int index) {
        int from = index == 0 ? span.from() : tokens.get(index - 1).to();
        return text.substring(from, tokens.get(index).from());
    }
}
