package org.pakta.article;

import java.util.List;
import java.util.Optional;
import org.pakta.data.DataFolder;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.page.Page;
import org.pakta.page.Skipped;

/** Reads a page: its article, or why it has none. */
public final class ArticleReader {
    /** Shorter texts are notices and error pages. */
    private static final int LEAST_WORDS = 25;

    /** Pages that show less than this of what their metadata tell hide it behind scripts. */
    private static final double MOSTLY_MISSING = 0.5;

    private final Languages languages;
    private final Outlets outlets;
    private final PageDates dates;
    private final HtmlReader html;

    public ArticleReader(DataFolder data, Languages languages) {
        this.languages = languages;
        this.outlets = new Outlets(data);
        this.dates = new PageDates(data);
        this.html = new HtmlReader(data, dates);
    }

    /** The outlets and agencies we know. */
    public Outlets outlets() {
        return outlets;
    }

    /** Reads a page; never throws for what the page says. */
    public Extraction read(Page page) {
        if (page.bytes().size() == 0) {
            return skipped(page, "empty", "the page has no bytes");
        }
        String decoded = PageText.of(page);
        if (notText(decoded)) {
            return skipped(page, "not_text", "the page holds no readable characters");
        }
        if (page.clean()) {
            Optional<String> code = code(page, decoded);
            return new Extraction.Found(
                    new Draft(page, outlets, dates, List.of())
                            .clean(decoded, code, code.flatMap(languages::pack)));
        }
        return read(page, Mojibake.mend(decoded));
    }

    private Extraction read(Page page, Mojibake.Mended mended) {
        String raw = mended.text();
        Draft draft = new Draft(page, outlets, dates, mended.repairs());
        if (page.format() == Page.Format.TEXT) {
            return fromBlocks(page, dump(raw), Optional.empty(), draft);
        }
        Optional<HtmlPage> read = html.read(raw, page.told().uri());
        if (read.isEmpty()) {
            return skipped(
                    page,
                    "too_deep",
                    "elements are nested more than " + HtmlReader.DEEPEST + " deep");
        }
        Extraction first = fromBlocks(page, read.get().blocks(), read, draft);
        Optional<HtmlPage> second =
                first instanceof Extraction.None
                        ? html.readByTags(raw, page.told().uri())
                        : Optional.empty();
        return second.map(all -> fromBlocks(page, all.blocks(), second, draft)).orElse(first);
    }

    private static Extraction skipped(Page page, String why, String detail) {
        return new Extraction.None(new Skipped(page.id(), why, detail));
    }

    private static boolean notText(String raw) {
        int most = Math.min(raw.length(), 4_000);
        long strange =
                raw.substring(0, most)
                        .chars()
                        .filter(
                                c ->
                                        c == 0
                                                || c == 0xfffd
                                                || (c < 32 && c != 9 && c != 10 && c != 13
                                                        && c != 12))
                        .count();
        return strange * 20 > most;
    }

    private static List<Block> dump(String raw) {
        return raw.lines()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .map(Markdown::block)
                .toList();
    }

    private Optional<String> code(Page page, String text) {
        return page.told().language().filter(languages::known).or(() -> languages.code(text));
    }

    private Extraction fromBlocks(
            Page page, List<Block> blocks, Optional<HtmlPage> markup, Draft draft) {
        String all = String.join("\n", blocks.stream().map(Block::text).toList());
        Optional<String> code = code(page, all);
        Optional<LanguagePack> language = code.flatMap(languages::pack);
        Body body = body(page, blocks, markup, language);
        String text = String.join("\n\n", body.paragraphs());
        if (Lines.words(text) < LEAST_WORDS
                || body.paragraphs().stream().noneMatch(Lines::holdsSentence)) {
            return skipped(
                    page, "no_body", "fewer than " + LEAST_WORDS + " words of prose were found");
        }
        return new Extraction.Found(draft.of(body, markup, text, code, language));
    }

    private Body body(
            Page page,
            List<Block> blocks,
            Optional<HtmlPage> markup,
            Optional<LanguagePack> language) {
        Optional<String> told = page.told().headline().or(() -> markup.flatMap(HtmlPage::headline));
        LanguagePack rules = language.orElseGet(() -> languages.all().get(0));
        List<Block> stamps = language.isPresent() ? List.of() : stamps(blocks, markup);
        List<Block> lines = blocks.stream().filter(block -> !stamps.contains(block)).toList();
        Body found =
                BodyFinder.find(lines, rules, languages, outlets, told).with(stamps, "date line");
        return markup.map(HtmlPage::told)
                .filter(whole -> mostlyMissing(whole, found))
                .map(whole -> BodyFinder.find(whole, rules, languages, outlets, told))
                .map(second -> second.with(blocks, "outside the article"))
                .orElse(found);
    }

    /** Lines in a language of no pack that the day of publication was read from. */
    private static List<Block> stamps(List<Block> blocks, Optional<HtmlPage> markup) {
        Optional<String> quote = markup.flatMap(HtmlPage::published).map(day -> day.from().quote());
        return blocks.stream()
                .filter(block -> quote.filter(block.text()::equals).isPresent())
                .toList();
    }

    /** Whether metadata hold far more of the article than the page shows: a page of scripts. */
    private static boolean mostlyMissing(List<Block> told, Body found) {
        if (told.isEmpty()) {
            return false;
        }
        int shown = found.paragraphs().stream().mapToInt(Lines::words).sum();
        int whole = told.stream().mapToInt(block -> Lines.words(block.text())).sum();
        return whole >= LEAST_WORDS && shown < MOSTLY_MISSING * whole;
    }
}
