package org.pakta.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pakta.article.Sheet;
import org.pakta.text.Day;

/**
 * What stories and sayings are made of: all that grouping needs of one article, mostly in a few
 * kilobytes, so that millions fit in memory and old articles need not be read again.
 */
public final class Imprint {
    /** Of what is in an imprint and how it is kept; another whenever either is. */
    public static final String FORM = "6";

    /**
     * Who others copy from first: the agency itself, then the earlier day, then the earlier page,
     * then the longer text, then the smaller id.
     */
    static final Comparator<Imprint> SOURCE_FIRST =
            Comparator.comparing((Imprint article) -> !Agencies.prints(article))
                    .thenComparing(article -> article.published.isEmpty())
                    .thenComparing(
                            article ->
                                    article.published
                                            .map(day -> day.last().toEpochDay())
                                            .orElse(0L))
                    .thenComparing(Imprint::page)
                    .thenComparing(article -> -article.runs.size())
                    .thenComparing(Imprint::id);

    private final String id;

    /** Id and name of its outlet; both empty when unknown. */
    final String outletId;

    final String outlet;

    /** Which page of an article it is; empty when unknown. */
    final Optional<Sheet> sheet;

    /** Code; empty when unknown. */
    final String language;

    /** When it was published. */
    final Optional<Day> published;

    /** Full days that the text tells of, as days since 1970, ascending. */
    final int[] told;

    /** The day of its news: the latest that its opening tells of; empty when it tells of none. */
    final Optional<Day> news;

    /** Agencies it credits. */
    final List<String> agencies;

    /** As written; empty when it has none. */
    final String title;

    /** The first words of the text, which stand in for a missing headline. */
    final String opening;

    /** Words that tell most of what it is about, joined by spaces: what reasons are told in. */
    final String about;

    /** All its terms. */
    final Terms whole;

    /** Terms of its first words. */
    final Terms lead;

    final Runs runs;

    /** The runs of what it quotes. */
    final Runs quoted;

    /** Its sentences, one by one. */
    final Outline outline;

    /** Roots of what its headline names, as an outline has them, ascending. */
    final char[] named;

    /** Terms of each part of a round-up; none for an article about one thing. */
    final List<Terms> parts;

    /** Its statements, in their order. */
    final List<Said> said;

    /** When and where those it quotes spoke. */
    final List<Occasion> occasions;

    @SuppressWarnings("TooManyParameters") // made in two places, both of which name every one
    Imprint(
            String id,
            String outletId,
            String outlet,
            Optional<Sheet> sheet,
            String language,
            Optional<Day> published,
            int[] told,
            Optional<Day> news,
            List<String> agencies,
            String title,
            String opening,
            String about,
            Terms whole,
            Terms lead,
            Runs runs,
            Runs quoted,
            Outline outline,
            char[] named,
            List<Terms> parts,
            List<Said> said,
            List<Occasion> occasions) {
        this.id = id;
        this.outletId = outletId;
        this.outlet = outlet;
        this.sheet = sheet;
        this.language = language;
        this.published = published;
        this.told = told;
        this.news = news;
        this.agencies = List.copyOf(agencies);
        this.title = title;
        this.opening = opening;
        this.about = about;
        this.whole = whole;
        this.lead = lead;
        this.runs = runs;
        this.quoted = quoted;
        this.outline = outline;
        this.named = named;
        this.parts = List.copyOf(parts);
        this.said = List.copyOf(said);
        this.occasions = List.copyOf(occasions);
    }

    /** As it is kept. */
    public byte[] bytes() {
        return ImprintBytes.of(this);
    }

    /** As it was kept, in {@link #FORM}. */
    public static Imprint of(byte[] bytes) {
        return ImprintBytes.imprint(bytes);
    }

    /** The article's id. */
    public String id() {
        return id;
    }

    /** When it was published, else the day of its news; empty when neither is known. */
    Optional<Day> day() {
        return published.or(() -> news);
    }

    /** Whether both are known to be of one outlet. */
    boolean sameOutlet(Imprint other) {
        return !outlet.isEmpty() && outlet.equals(other.outlet);
    }

    /** Its page of an article, the first where nothing tells of several. */
    int page() {
        return sheet.map(Sheet::number).orElse(1);
    }

    /** Whether both are known to be in different languages. */
    boolean otherLanguage(Imprint other) {
        return !language.isEmpty() && !other.language.isEmpty() && !language.equals(other.language);
    }
}
