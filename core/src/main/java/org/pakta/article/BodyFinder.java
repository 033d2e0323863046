package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.language.DateReader;
import org.pakta.language.FurnitureRule;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Sentence;
import org.pakta.text.Words;

/** Tells the body of a page from what stands around and between it. */
final class BodyFinder {
    /** A dateline further down belongs to another story. */
    private static final int LINES_OF_HEAD = 14;

    private static final int MOST_WORDS_OF_DATE_LINE = 14;
    private static final int MOST_WORDS_OF_HEADLINE = 30;
    private static final int LEAST_WORDS_OF_HEADLINE = 4;

    private final LanguagePack language;
    private final Languages languages;
    private final Outlets outlets;
    private final DateReader dates;
    private final Credits credits;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private Optional<String> headline;
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<Outlet> outlet = Optional.empty();
    private Optional<Body.Stamp> published = Optional.empty();

    private BodyFinder(
            LanguagePack language,
            Languages languages,
            Outlets outlets,
            Optional<String> headline) {
        this.language = language;
        this.languages = languages;
        this.outlets = outlets;
        this.dates = new DateReader(language);
        this.credits = new Credits(language, outlets);
        this.headline = headline;
    }

    static Body find(
            List<Block> blocks,
            LanguagePack language,
            Languages languages,
            Outlets outlets,
            Optional<String> headline) {
        return new BodyFinder(language, languages, outlets, headline).find(blocks);
    }

    private Body find(List<Block> blocks) {
        int from = head(blocks);
        for (int at = from; at < blocks.size(); at++) {
            if (dropsRest(blocks.get(at))) {
                String why =
                        languages
                                .furniture(blocks.get(at).text())
                                .map(FurnitureRule::why)
                                .orElse("");
                blocks.subList(at, blocks.size())
                        .forEach(
                                block ->
                                        drop(
                                                block.text(),
                                                languages
                                                        .furniture(block.text())
                                                        .map(FurnitureRule::why)
                                                        .orElse(why)));
                break;
            }
            line(blocks.get(at));
        }
        trimEnd();
        cutTrailingCredits();
        return new Body(paragraphs, dropped, headline, dateline, outlet, published, credits);
    }

    /**
     * Reads headline, date lines and captions above the body; returns the first line of the body.
     */
    private int head(List<Block> blocks) {
        int datelineAt = datelineAt(blocks);
        if (headline.isEmpty() && datelineAt > 0) {
            headline = headlineAbove(blocks.subList(0, datelineAt));
        }
        int at = 0;
        while (at < blocks.size() && (datelineAt < 0 ? headLine(blocks, at) : at < datelineAt)) {
            headPiece(blocks.get(at));
            at++;
        }
        return at;
    }

    /** The line above the body that stands there twice, else the first that can be a headline. */
    private Optional<String> headlineAbove(List<Block> above) {
        List<String> candidates =
                above.stream().map(Block::text).filter(this::likeHeadline).toList();
        Optional<String> twice =
                candidates.stream()
                        .filter(text -> candidates.indexOf(text) != candidates.lastIndexOf(text))
                        .findFirst();
        return twice.or(() -> candidates.stream().findFirst());
    }

    private boolean likeHeadline(String text) {
        int words = Words.of(text).size();
        boolean menu = text.split(" [|/»] ", -1).length > 2 || words < LEAST_WORDS_OF_HEADLINE;
        return !menu
                && words <= MOST_WORDS_OF_HEADLINE
                && !dateLine(text)
                && !credits.begins(text)
                && languages.furniture(text).isEmpty()
                && outlets.named(text).isEmpty()
                && (!text.endsWith(".") && !text.endsWith(")"));
    }

    private int datelineAt(List<Block> blocks) {
        for (int at = 0; at < Math.min(LINES_OF_HEAD, blocks.size()); at++) {
            String text = blocks.get(at).text();
            boolean prose = Lines.endsSentence(text) && Words.of(text).size() > 8;
            Optional<Dateline> found = prose ? Dateline.of(text, outlets) : Optional.empty();
            if (found.isPresent()) {
                dateline = found;
                return at;
            }
        }
        return -1;
    }

    /** Whether this line still stands above the body of a page without a dateline. */
    private boolean headLine(List<Block> blocks, int at) {
        String text = blocks.get(at).text();
        boolean meta =
                Lines.wordless(text)
                        || dateLine(text)
                        || outlets.named(text).isPresent()
                        || credits.begins(text)
                        || blocks.get(at).shape() == Block.Shape.CAPTION
                        || languages.furniture(text).filter(rule -> !rule.rest()).isPresent()
                        || headline.filter(title -> Lines.repeats(text, title)).isPresent();
        return meta || (headline.isEmpty() && canBeHeadline(text, at, blocks));
    }

    private boolean canBeHeadline(String text, int at, List<Block> blocks) {
        return at + 1 < blocks.size()
                && (!Lines.endsSentence(text)
                        || text.endsWith("?")
                        || text.endsWith("!")
                        || text.endsWith("”")
                        || text.endsWith("\""))
                && Words.of(text).size() <= MOST_WORDS_OF_HEADLINE
                && Words.of(text).size() >= 2;
    }

    private void headPiece(Block block) {
        String text = block.text();
        if (Lines.wordless(text)) {
            drop(text, "template leftover");
        } else if (block.shape() == Block.Shape.CAPTION) {
            caption(text);
        } else if (headline.filter(title -> Lines.repeats(text, title)).isPresent()) {
            drop(text, "repeated headline");
        } else if (credits.begins(text)) {
            credits.read(text);
            drop(text, "byline");
        } else if (outlets.named(text).isPresent()) {
            outlet = outlet.or(() -> outlets.named(text));
            drop(text, "outlet");
        } else if (dateLine(text)) {
            stamp(text);
        } else if (languages.furniture(text).isPresent()) {
            drop(text, languages.furniture(text).map(FurnitureRule::why).orElse(""));
        } else if (headline.isEmpty() && !Lines.endsSentence(text.replaceAll("[?!\"”’]+$", ""))) {
            headline = Optional.of(text);
            drop(text, "headline");
        } else {
            caption(text);
        }
    }

    private void caption(String text) {
        credits.caption(text);
        drop(text, "caption");
    }

    private boolean dateLine(String text) {
        return Words.of(text).size() <= MOST_WORDS_OF_DATE_LINE
                && !Lines.endsSentence(text)
                && dates.first(text).isPresent()
                && (headline.isPresent() || text.contains("|"));
    }

    private void stamp(String text) {
        for (String part : text.split("\\|", -1)) {
            outlet = outlet.or(() -> outlets.named(part));
        }
        if (published.isEmpty()) {
            published = dates.first(text).map(day -> new Body.Stamp(day, text));
        }
        drop(text, "date line");
    }

    private boolean dropsRest(Block block) {
        return !paragraphs.isEmpty()
                && languages.furniture(block.text()).filter(FurnitureRule::rest).isPresent();
    }

    private void line(Block block) {
        String text = Lines.withoutLeftovers(block.text());
        Optional<String> why = reason(block, text);
        if (why.isPresent()) {
            drop(block.text(), why.get());
            return;
        }
        boolean opens =
                paragraphs.isEmpty()
                        && dateline.isPresent()
                        && text.startsWith(dateline.get().text());
        if (opens) {
            drop(dateline.get().text(), "dateline");
            paragraphs.add(text.substring(dateline.get().length()).strip());
        } else {
            paragraphs.add(text);
        }
    }

    private Optional<String> reason(Block block, String text) {
        if (Lines.wordless(text) || text.startsWith("<!--")) {
            return Optional.of("template leftover");
        }
        if (block.shape() == Block.Shape.CAPTION) {
            credits.caption(text);
            return Optional.of("caption");
        }
        Optional<String> furniture = languages.furniture(text).map(FurnitureRule::why);
        if (furniture.isPresent()) {
            return furniture;
        }
        if (block.shape() == Block.Shape.LINKS) {
            return Optional.of("related link");
        }
        if (headline.filter(title -> Lines.repeats(text, title)).isPresent()) {
            return Optional.of("repeated headline");
        }
        if (credits.begins(text) && Words.of(text).size() <= 24) {
            credits.read(text);
            return Optional.of("byline");
        }
        if (block.shape() != Block.Shape.ITEM && Lines.menuItem(text)) {
            return Optional.of("list of links");
        }
        boolean heading = block.shape() == Block.Shape.HEADING;
        if (!heading && dateLine(text)) {
            return Optional.of("date line");
        }
        boolean unmarked = block.shape() == Block.Shape.PLAIN;
        return unmarked && Lines.bareHeadline(text, language.functionWords())
                ? Optional.of("related headline")
                : Optional.empty();
    }

    /** Lines after the last sentence are leftovers of the page. */
    private void trimEnd() {
        while (paragraphs.size() > 1
                && !Lines.endsSentence(last())
                && Words.of(last()).size() <= 12) {
            drop(paragraphs.remove(paragraphs.size() - 1), "page leftover");
        }
        int initials = paragraphs.isEmpty() ? 0 : Lines.initialsAt(last());
        if (initials > 0 && initials < last().length()) {
            drop(last().substring(initials), "initials of the desk");
            paragraphs.set(paragraphs.size() - 1, last().substring(0, initials).strip());
        }
    }

    private String last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** A body of one line carries its credits behind its last sentence. */
    private void cutTrailingCredits() {
        if (paragraphs.isEmpty()) {
            return;
        }
        String text = last();
        List<Sentence> sentences = language.sentences(text);
        for (int i = Math.max(1, sentences.size() - 4); i < sentences.size(); i++) {
            String tail = text.substring(sentences.get(i).span().from());
            String sentence = sentences.get(i).span().in(text);
            if (credits.begins(tail) || languages.furniture(sentence).isPresent()) {
                credits.read(tail);
                drop(tail, "byline");
                paragraphs.set(
                        paragraphs.size() - 1,
                        text.substring(0, sentences.get(i).span().from()).strip());
                return;
            }
        }
    }

    private void drop(String text, String why) {
        dropped.add(new Dropped(text, why));
    }
}
