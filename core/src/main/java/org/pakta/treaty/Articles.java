package org.pakta.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.RoleWords;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.treaty.TreatyText.Numbered;

/** Finds the numbered articles of a treaty, of a text with line breaks or without. */
final class Articles {
    /** Longer lines behind a number are its text, not its heading. */
    private static final int LONGEST_HEADING = 90;

    /** Most characters between "Article" and its number: "Article **4**". */
    private static final int GAP = 4;

    /** Articles of a run may be skipped where their number was misread. */
    private static final int MISREAD = 3;

    /** Characters an article has on average; a table of contents has fewer. */
    private static final int LEAST_TEXT = 150;

    /** No treaty we know has more; a larger figure is none. */
    private static final int MOST = 900;

    private static final String ROMAN = "ivxlc";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private final String text;
    private final List<Token> words;
    private final RoleWords lexicon;

    Articles(String text, List<Token> words, RoleWords lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Where one begins: its number and the word behind it. */
    private record Start(int number, int from, int behind) {}

    /**
     * In order. Counting that begins anew is another text's: a protocol, the same in another
     * language; the first that is more than a table of contents is read.
     */
    List<Numbered> find(int until) {
        List<List<Start>> runs = runs(true, until);
        runs.addAll(runs.isEmpty() ? runs(false, until) : List.of());
        for (int i = 0; i < runs.size(); i++) {
            int end = i + 1 < runs.size() ? runs.get(i + 1).get(0).from() : until;
            List<Numbered> articles = articles(runs.get(i), end);
            int length = end - runs.get(i).get(0).from();
            if (i + 1 == runs.size() || length / articles.size() >= LEAST_TEXT) {
                return articles;
            }
        }
        return List.of();
    }

    private List<Numbered> articles(List<Start> starts, int until) {
        List<Numbered> articles = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1).from() : until;
            articles.add(article(starts.get(i), Math.max(to, starts.get(i).behind())));
        }
        return articles;
    }

    private List<List<Start>> runs(boolean named, int until) {
        List<List<Start>> runs = new ArrayList<>();
        List<Start> run = new ArrayList<>();
        int last = 0;
        for (int at = 0; at < words.size() && words.get(at).from() < until; at++) {
            Optional<Start> here = named ? named(at, last) : counted(at, last);
            if (here.isPresent() && here.get().number() == 1 && last > 0) {
                runs.add(run);
                run = new ArrayList<>();
                last = 0;
            }
            if (here.isPresent() && here.get().number() > last) {
                run.add(here.get());
                last = here.get().number();
            }
        }
        if (run.size() > (named ? 0 : 1)) {
            runs.add(run);
        }
        return runs;
    }

    /** "Article 4", "ARTICLE IV.", "Pasal 4", "Article Four". */
    private Optional<Start> named(int at, int last) {
        if (!lexicon.is(words, at, "article") || at + 1 >= words.size()) {
            return Optional.empty();
        }
        Token word = words.get(at);
        Token count = words.get(at + 1);
        Optional<Integer> number = number(at + 1);
        if (number.isEmpty() || count.from() - word.to() > GAP || !word.capital()) {
            return Optional.empty();
        }
        boolean next = number.get() == 1 || follows(number.get(), last);
        boolean here =
                opensLine(word.from())
                        || (next
                                && (shouted(word)
                                        || behindSentence(word.from())
                                        || behindTitle(at)));
        return here && !runsOn(at + 1)
                ? Optional.of(new Start(number.get(), word.from(), behind(count)))
                : Optional.empty();
    }

    /** The next, one after a few that were misread, or the first of another hundred. */
    private static boolean follows(int number, int last) {
        return (number > last && number <= last + MISREAD)
                || (number / 100 > last / 100 && number % 100 <= 1);
    }

    /** "1-Objectives", "1Definitions": the number ends before the heading glued to it. */
    private static int behind(Token count) {
        int digits = digits(count.text());
        return digits == 0 ? count.to() : count.from() + digits;
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** "4. The Parties …" at the start of a line, where no article is called so. */
    private Optional<Start> counted(int at, int last) {
        Token count = words.get(at);
        boolean dotted = count.to() < text.length() && ".)".indexOf(text.charAt(count.to())) >= 0;
        return figure(count.text())
                .filter(number -> number == last + 1 && dotted && opensLine(count.from()))
                .map(number -> new Start(number, count.from(), count.to()));
    }

    private Optional<Integer> number(int at) {
        Optional<Integer> named =
                lexicon.at(words, at, "number")
                        .map(Phrases.Hit::meaning)
                        .flatMap(u -> figure(u.value()));
        return figure(words.get(at).text())
                .or(() -> roman(words.get(at).folded()))
                .or(() -> named)
                .filter(number -> number > 0 && number < MOST);
    }

    private static Optional<Integer> figure(String text) {
        int digits = digits(text);
        boolean ends =
                digits == text.length()
                        || text.charAt(digits) == '-'
                        || Character.isUpperCase(text.charAt(digits));
        return digits > 0 && digits <= 3 && ends
                ? Optional.of(Integer.parseInt(text.substring(0, digits)))
                : Optional.empty();
    }

    private static Optional<Integer> roman(String folded) {
        int sum = 0;
        for (int i = 0; i < folded.length(); i++) {
            int value = value(folded, i);
            if (value == 0) {
                return Optional.empty();
            }
            sum += value < value(folded, i + 1) ? -value : value;
        }
        return Optional.of(sum);
    }

    private static int value(String folded, int at) {
        int digit = at < folded.length() ? ROMAN.indexOf(folded.charAt(at)) : -1;
        return digit < 0 ? 0 : VALUES[digit];
    }

    private static boolean shouted(Token word) {
        return word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    /** Nothing but marks between it and the line's start. */
    private boolean opensLine(int at) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Chapter I: Purposes and Principles Article 1 The …" */
    private boolean behindTitle(int at) {
        return at > 0 && words.get(at - 1).capital() && !lexicon.is(words, at - 1, "article");
    }

    private boolean behindSentence(int at) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 || ".;:!?)]\"\u201d".indexOf(text.charAt(i)) >= 0;
    }

    /** "Article 5 of the Charter", "articles 5, 6 and 7", "Pasal 5 Ayat (2)": a reference. */
    private boolean runsOn(int number) {
        int end = words.get(number).to();
        if (end < text.length() && ",)".indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        if (number + 1 >= words.size()) {
            return false;
        }
        Token next = words.get(number + 1);
        String gap = text.substring(end, next.from());
        boolean sameLine = gap.indexOf('\n') < 0;
        boolean plain = Character.isLowerCase(next.text().charAt(0)) || opensParagraph(number + 1);
        return sameLine && gap.isBlank() && plain;
    }

    /** "Ayat (1)", "Paragraph 2", "Point (b)": a part of an article. */
    private boolean opensParagraph(int at) {
        return lexicon.is(words, at, "paragraph")
                && at + 1 < words.size()
                && (number(at + 1).isPresent() || words.get(at + 1).text().length() == 1);
    }

    private boolean opensParagraph(Span line) {
        for (int at = 0; at < words.size() && words.get(at).from() < line.to(); at++) {
            if (words.get(at).from() >= line.from()) {
                return opensParagraph(at);
            }
        }
        return false;
    }

    private Numbered article(Start start, int to) {
        return new Numbered(
                start.number(), heading(start.behind(), to), new Span(start.from(), to));
    }

    /**
     * A short line without a full stop, on the number's own line or below it; the mark of a
     * paragraph is none.
     */
    private Optional<Span> heading(int behind, int to) {
        int lineEnd = end(behind, to);
        Span own = stripped(behind, lineEnd);
        Span line = own;
        if (own.length() == 0) {
            int next = lineEnd;
            while (next < to && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            line = stripped(next, end(next, to));
        }
        boolean more = line.to() < to && !text.substring(end(line.to(), to), to).isBlank();
        boolean sentence =
                line.length() > LONGEST_HEADING
                        || line.length() == 0
                        || ".;:,".indexOf(text.charAt(line.to() - 1)) >= 0
                        || !Character.isUpperCase(text.charAt(line.from()))
                        || opensParagraph(line);
        return sentence || !more ? Optional.empty() : Optional.of(line);
    }

    private int end(int from, int to) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > to ? to : end;
    }

    private Span stripped(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && " \t.:-\u2013\u2014*#_\u00a0".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && " \t*#_\u00a0".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(first, last);
    }
}
