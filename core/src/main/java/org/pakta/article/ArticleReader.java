package org.pakta.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            Optional<String> code = toldCode(page).or(() -> languages.code(decoded));
            return new Extraction.Found(
                    new Draft(page, outlets, dates, new Mojibake())
                            .clean(decoded, code, code.flatMap(languages::pack)));
        }
        return read(page, decoded);
    }

    /**
     * Where a page's article goes on, or is shown as a whole; empty where it stands on one page.
     */
    public Optional<String> next(Page page) {
        return page.format() == Page.Format.HTML && !page.clean() && page.bytes().size() > 0
                ? html.next(PageText.of(page), page.told().uri())
                : Optional.empty();
    }

    private Extraction read(Page page, String raw) {
        Mojibake mojibake = new Mojibake();
        Draft draft = new Draft(page, outlets, dates, mojibake);
        if (page.format() == Page.Format.TEXT) {
            String mended = mojibake.mended(raw).orElse(raw);
            return fromBlocks(page, dump(mended), Optional.empty(), draft);
        }
        Optional<String> address = page.told().uri();
        Optional<HtmlPage> read = html.read(raw, address, mojibake);
        if (read.isEmpty()) {
            return skipped(
                    page,
                    "too_deep",
                    "elements are nested more than " + HtmlReader.DEEPEST + " deep");
        }
        Extraction first = fromBlocks(page, read.get().blocks(), read, draft);
        Optional<HtmlPage> second =
                first instanceof Extraction.None
                        ? html.readByTags(raw, address, mojibake)
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

    private Optional<String> toldCode(Page page) {
        return page.told().language().filter(languages::known);
    }

    private List<Line> lines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(this::parted)
                .map(block -> Line.of(block, languages))
                .toList();
    }

    /** What an outlet sets above a dateline, and runs into it, is a line of its own. */
    private Stream<Block> parted(Block block) {
        int at = Dateline.inside(block.text(), outlets);
        return at == 0
                ? Stream.of(block)
                : Stream.of(
                        new Block(block.text().substring(0, at).strip(), block.shape()),
                        new Block(block.text().substring(at), block.shape()));
    }

    private Extraction fromBlocks(
            Page page, List<Block> blocks, Optional<HtmlPage> markup, Draft draft) {
        List<Line> lines = lines(blocks);
        Optional<String> code =
                toldCode(page)
                        .or(
                                () ->
                                        languages.code(
                                                lines.stream()
                                                        .flatMap(line -> line.words().stream())
                                                        .toList()));
        Optional<LanguagePack> language = code.flatMap(languages::pack);
        Body body = body(page, lines, markup, language);
        String text = String.join("\n\n", body.paragraphs());
        if (Lines.fewer(text, LEAST_WORDS)) {
            return skipped(
                    page, "no_body", "fewer than " + LEAST_WORDS + " words of prose were found");
        }
        if (body.paragraphs().stream().noneMatch(Lines::holdsSentence)) {
            return skipped(page, "no_body", "its words are no prose: no sentence ends among them");
        }
        return new Extraction.Found(draft.of(body, markup, text, code, language));
    }

    private Body body(
            Page page, List<Line> all, Optional<HtmlPage> markup, Optional<LanguagePack> language) {
        Optional<String> told = page.told().headline().or(() -> markup.flatMap(HtmlPage::headline));
        LanguagePack rules = language.orElseGet(() -> languages.all().get(0));
        List<Line> stamps = language.isPresent() ? List.of() : stamps(all, markup);
        List<Line> lines = all.stream().filter(line -> !stamps.contains(line)).toList();
        Body found =
                BodyFinder.find(lines, rules, languages, outlets, told).with(stamps, "date line");
        return markup.map(HtmlPage::told)
                .filter(whole -> mostlyMissing(whole, found))
                .map(whole -> BodyFinder.find(lines(whole), rules, languages, outlets, told))
                .map(second -> second.with(all, "outside the article"))
                .orElse(found);
    }

    /** Lines in a language of no pack that the day of publication was read from. */
    private static List<Line> stamps(List<Line> lines, Optional<HtmlPage> markup) {
        Optional<String> quote = markup.flatMap(HtmlPage::published).map(day -> day.from().quote());
        return lines.stream()
                .filter(line -> quote.filter(line.block().text()::equals).isPresent())
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
