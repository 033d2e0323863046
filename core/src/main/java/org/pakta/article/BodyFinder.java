package org.pakta.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pakta.language.DateReader;
import org.pakta.language.FurnitureRule;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Tells the body of a page from what stands around and between it. */
final class BodyFinder {
    private static final int MOST_WORDS_OF_DATE_LINE = 14;
    private static final int MOST_WORDS_OF_HEADLINE = 30;
    private static final int MOST_WORDS_OF_CREDIT = 30;
    private static final int MOST_WORDS_OF_PICTURE_CREDIT = 8;

    /** Shorter lines may be said twice; longer ones are template leftovers. */
    private static final int LEAST_WORDS_OF_REPEAT = 8;

    /** "Comments" above less than this is a menu's word, not the end of the body. */
    private static final int LEAST_WORDS_OF_BODY = 25;

    private final LanguagePack language;
    private final Languages languages;
    private final Outlets outlets;
    private final DateReader dates;
    private final Credits credits;
    private final List<Line> kept = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private int wordsKept;
    private boolean paragraphKept;
    private boolean datelineCut;
    private Optional<String> headline = Optional.empty();
    private String foldedHeadline = "";
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<Outlet> outlet = Optional.empty();
    private Optional<Body.Stamp> published = Optional.empty();

    private BodyFinder(LanguagePack language, Languages languages, Outlets outlets) {
        this.language = language;
        this.languages = languages;
        this.outlets = outlets;
        this.dates = new DateReader(language);
        this.credits = new Credits(language, outlets);
    }

    static Body find(
            List<Line> lines,
            LanguagePack language,
            Languages languages,
            Outlets outlets,
            Optional<String> headline) {
        BodyFinder finder = new BodyFinder(language, languages, outlets);
        headline.ifPresent(finder::headline);
        return finder.find(lines);
    }

    private void headline(String title) {
        headline = Optional.of(title);
        foldedHeadline = Words.folded(title);
    }

    private Body find(List<Line> lines) {
        for (int at = head(lines); at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.endsBody() && wordsKept >= LEAST_WORDS_OF_BODY) {
                String why = line.furniture().map(FurnitureRule::why).orElse("");
                lines.subList(at, lines.size()).forEach(rest -> drop(rest, furniture(rest, why)));
                break;
            }
            bodyLine(line);
        }
        BodyEnd end = new BodyEnd(language, languages, credits, dropped);
        List<String> paragraphs = end.trimmed(kept);
        return new Body(paragraphs, dropped, headline, dateline, outlet, published, credits);
    }

    private static String furniture(Line line, String otherwise) {
        return line.furniture().map(FurnitureRule::why).orElse(otherwise);
    }

    /**
     * Reads headline, date lines and captions above the body; returns the first line of the body.
     */
    private int head(List<Line> lines) {
        Heads heads = new Heads(outlets, credits, this::dateLine);
        int datelineAt = heads.datelineAt(lines);
        if (datelineAt >= 0) {
            dateline = Dateline.of(lines.get(datelineAt).text(), outlets);
        }
        if (headline.isEmpty() && datelineAt > 0) {
            heads.headlineAbove(lines.subList(0, datelineAt)).ifPresent(this::headline);
        }
        int at = 0;
        while (at < lines.size() && (datelineAt < 0 ? headLine(lines, at) : at < datelineAt)) {
            headPiece(lines.get(at));
            at++;
        }
        return at;
    }

    /** Whether this line still stands above the body of a page without a dateline. */
    private boolean headLine(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean meta =
                Lines.wordless(line.text())
                        || dateLine(line)
                        || outlets.named(line.text()).isPresent()
                        || credits.begins(line.text(), line.words())
                        || line.is(Block.Shape.CAPTION)
                        || line.furniture().filter(rule -> !rule.rest()).isPresent()
                        || repeatsHeadline(line);
        return meta || (headline.isEmpty() && canBeHeadline(line, at + 1 < lines.size()));
    }

    private boolean repeatsHeadline(Line line) {
        return Lines.repeats(line.text(), line.folded(), foldedHeadline);
    }

    private boolean canBeHeadline(Line line, boolean more) {
        char last = line.text().charAt(line.text().length() - 1);
        return more
                && Dateline.of(line.text(), outlets).isEmpty()
                && (!line.endsSentence() || "?!”\"".indexOf(last) >= 0)
                && line.size() <= MOST_WORDS_OF_HEADLINE
                && line.size() >= 2;
    }

    private void headPiece(Line line) {
        String text = line.text();
        if (Lines.wordless(text)) {
            drop(line, "template leftover");
        } else if (line.is(Block.Shape.CAPTION)) {
            caption(line);
        } else if (repeatsHeadline(line)) {
            drop(line, "repeated headline");
        } else if (credits.begins(text, line.words())) {
            credits.read(text);
            if (published.isEmpty() && dateLine(line)) {
                stamp(line);
            } else {
                drop(line, "byline");
            }
        } else if (outlets.named(text).isPresent()) {
            outlet = outlet.or(() -> outlets.named(text));
            drop(line, "outlet");
        } else if (dateLine(line)) {
            stamp(line);
        } else if (line.furniture().isPresent()) {
            drop(line, furniture(line, ""));
        } else if (headline.isEmpty() && !Lines.endsSentence(Lines.withoutClosing(text))) {
            headline(text);
            drop(line, "headline");
        } else if (line.paragraph()) {
            keep(line);
        } else if (line.endsSentence() || text.endsWith(")")) {
            caption(line);
        } else {
            drop(line, "above the article");
        }
    }

    private void caption(Line line) {
        credits.caption(line.text());
        drop(line, "caption");
    }

    private boolean dateLine(Line line) {
        return line.size() <= MOST_WORDS_OF_DATE_LINE
                && !line.endsSentence()
                && (headline.isPresent() || line.text().contains("|"))
                && day(line).isPresent();
    }

    private Optional<Day> day(Line line) {
        return dates.first(line.text(), line.words());
    }

    private void stamp(Line line) {
        for (String part : line.text().split("\\|", -1)) {
            outlet = outlet.or(() -> outlets.named(part));
        }
        if (published.isEmpty()) {
            published = day(line).map(day -> new Body.Stamp(day, line.text()));
        }
        drop(line, "date line");
    }

    private void bodyLine(Line line) {
        Optional<String> why = reason(line);
        if (why.isPresent()) {
            drop(line, why.get());
        } else {
            keep(line);
        }
    }

    private void keep(Line line) {
        boolean opens = dateline.filter(one -> line.text().startsWith(one.text())).isPresent();
        wordsKept += line.size();
        paragraphKept |= line.paragraph();
        if (opens && !datelineCut) {
            datelineCut = true;
            dropped.add(new Dropped(dateline.get().text(), "dateline"));
            String rest = line.text().substring(dateline.get().length()).strip();
            if (!rest.isEmpty()) {
                kept.add(Line.of(new Block(rest, line.block().shape()), languages));
            }
        } else {
            kept.add(line);
        }
    }

    private Optional<String> reason(Line line) {
        String text = line.text();
        if (Lines.wordless(text) || text.startsWith("<!--")) {
            return Optional.of("template leftover");
        }
        if (line.is(Block.Shape.CAPTION)) {
            credits.caption(text);
            return Optional.of("caption");
        }
        if (line.furniture().isPresent()) {
            return line.furniture().map(FurnitureRule::why);
        }
        if (line.is(Block.Shape.LINKS)) {
            return Optional.of("related link");
        }
        if (repeatsHeadline(line)) {
            return Optional.of("repeated headline");
        }
        if (line.size() <= MOST_WORDS_OF_CREDIT && credits.begins(text, line.words())) {
            credits.read(text);
            return Optional.of("byline");
        }
        boolean bracketed = text.startsWith("(") && wordsKept > 0; // "(Ant)" below a body
        if (bracketed && credits.closing(text).isPresent()) {
            return Optional.of("byline");
        }
        if (!line.is(Block.Shape.ITEM) && pictureCredit(line)) {
            return Optional.of("photo credit");
        }
        return reasonByLook(line);
    }

    /** "Rina Sari, AP", "Getty Images": a short line one part of which is an agency's name. */
    private boolean pictureCredit(Line line) {
        return line.size() <= MOST_WORDS_OF_PICTURE_CREDIT
                && !line.endsSentence()
                && Arrays.stream(line.text().split("[,/|]", -1))
                        .anyMatch(part -> outlets.agency(part.strip()).isPresent());
    }

    private Optional<String> reasonByLook(Line line) {
        if (!line.is(Block.Shape.ITEM) && Lines.menuItem(line.text())) {
            return Optional.of("list of links");
        }
        // Between marked paragraphs a line with a day is part of a quoted post.
        boolean inside = line.marked() && paragraphKept;
        if (!line.is(Block.Shape.HEADING) && !inside && dateLine(line)) {
            return Optional.of("date line");
        }
        if (line.size() >= LEAST_WORDS_OF_REPEAT && last(line)) {
            return Optional.of("repeated line");
        }
        boolean other =
                !line.marked()
                        && Lines.bareHeadline(line.text(), line.words(), language.functionWords());
        return other ? Optional.of("related headline") : Optional.empty();
    }

    /** Whether it says what the line before it said. */
    private boolean last(Line line) {
        return !kept.isEmpty() && kept.get(kept.size() - 1).text().equals(line.text());
    }

    private void drop(Line line, String why) {
        dropped.add(new Dropped(line.block().text(), why));
    }
}
