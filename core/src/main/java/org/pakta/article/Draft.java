package org.pakta.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.language.LanguagePack;
import org.pakta.page.Page;
import org.pakta.text.Day;
import org.pakta.text.Sentence;
import org.pakta.text.Words;

/** Puts an article together from what page, markup and text tell. */
final class Draft {
    /** "Hari ini" further down is somebody's words, not the outlet's day. */
    private static final int SENTENCES_OF_LEAD = 6;

    private final Page page;
    private final Outlets outlets;
    private final PageDates dates;
    private final Mojibake mojibake;
    private final Map<String, ReadFrom> readFrom = new LinkedHashMap<>();

    Draft(Page page, Outlets outlets, PageDates dates, Mojibake mojibake) {
        this.page = page;
        this.mojibake = mojibake;
        this.dates = dates;
        this.outlets = outlets;
    }

    Article clean(String text, Optional<String> code, Optional<LanguagePack> language) {
        Optional<Outlet> outlet = toldOutlet();
        page.told().headline().ifPresent(title -> note("headline", ReadFrom.Part.INPUT, title));
        return article(
                text,
                outlet,
                code,
                toldDay(language),
                page.told().headline(),
                List.of(),
                List.of(),
                List.of(),
                page.told().uri(),
                Frame.none());
    }

    Article of(
            Body body,
            Optional<HtmlPage> markup,
            String text,
            Optional<String> code,
            Optional<LanguagePack> language) {
        Optional<Outlet> outlet = outlet(body, markup);
        Optional<Day> published = published(body, markup, text, language);
        Set<Byline> byline = new LinkedHashSet<>(body.credits().byline());
        List<Byline> around = around(markup, language);
        for (Byline.Role role : List.of(Byline.Role.AUTHOR, Byline.Role.EDITOR)) {
            markup.map(page -> page.credited(role)).ifPresent(by -> addMissing(byline, role, by));
            addMissing(byline, role, around);
        }
        if (byline.size() > 1) {
            byline.removeIf(by -> outlet.filter(who -> same(who, by)).isPresent());
        }
        Set<String> agencies = new LinkedHashSet<>(body.credits().agencies());
        body.dateline().flatMap(Dateline::agency).ifPresent(agencies::add);
        byline.stream().findFirst().ifPresent(by -> credited("byline", by.name(), body));
        agencies.stream().findFirst().ifPresent(name -> credited("agencies", name, body));
        page.told().uri().ifPresent(uri -> note("uri", ReadFrom.Part.INPUT, uri));
        markup.flatMap(HtmlPage::canonical).ifPresent(uri -> note("uri", ReadFrom.Part.HTML, uri));
        List<Dropped> dropped = new ArrayList<>(body.dropped());
        markup.ifPresent(page -> dropped.addAll(page.dropped()));
        Optional<String> headline = headline(body, markup);
        Optional<String> uri = page.told().uri().or(() -> markup.flatMap(HtmlPage::canonical));
        return article(
                text,
                outlet,
                code,
                published,
                headline,
                List.copyOf(byline),
                List.copyOf(agencies),
                dropped,
                uri,
                frame(body, markup, headline, published, language));
    }

    /** Adds those of a role, unless somebody has it already. */
    private static void addMissing(Set<Byline> byline, Byline.Role role, List<Byline> more) {
        if (byline.stream().noneMatch(by -> by.role() == role)) {
            more.stream().filter(by -> by.role() == role).forEach(byline::add);
        }
    }

    /** Who is credited in lines around the article's part. */
    private List<Byline> around(Optional<HtmlPage> markup, Optional<LanguagePack> language) {
        if (markup.isEmpty() || language.isEmpty()) {
            return List.of();
        }
        Credits credits = new Credits(language.get(), outlets);
        markup.get().around().stream().filter(credits::begins).forEach(credits::read);
        return credits.byline();
    }

    private static boolean same(Outlet outlet, Byline by) {
        return Words.folded(outlet.name()).equals(Words.folded(by.name()));
    }

    private Frame frame(
            Body body,
            Optional<HtmlPage> markup,
            Optional<String> headline,
            Optional<Day> published,
            Optional<LanguagePack> language) {
        Optional<ReadFrom> stamp = Optional.ofNullable(readFrom.get("published"));
        Optional<String> at =
                published.flatMap(day -> stamp.flatMap(from -> Moments.of(day, from.quote())));
        Optional<Frame.Filed> filed =
                body.dateline()
                        .flatMap(
                                line ->
                                        line.place(outlets)
                                                .map(
                                                        place ->
                                                                filed(
                                                                        place, line, published,
                                                                        language)));
        List<String> captions =
                body.dropped().stream()
                        .filter(piece -> piece.why().equals("caption"))
                        .map(Dropped::text)
                        .distinct()
                        .toList();
        return new Frame(
                markup.flatMap(HtmlPage::subheadline),
                captions,
                filed,
                at,
                markup.flatMap(HtmlPage::modified),
                markup.flatMap(HtmlPage::canonical),
                markup.map(HtmlPage::pages).orElse(OptionalInt.empty()),
                markup.flatMap(HtmlPage::sheet).flatMap(sheet -> headline.map(sheet::called)),
                List.of(),
                mojibake.repairs());
    }

    private static Frame.Filed filed(
            String place, Dateline line, Optional<Day> published, Optional<LanguagePack> language) {
        Optional<Day> day =
                language.flatMap(
                        pack ->
                                new DateReader(pack)
                                                .find(line.text(), Words.of(line.text()), published)
                                                .stream()
                                                .map(DatedSpan::day)
                                                .filter(Day::full)
                                                .findFirst());
        return new Frame.Filed(place, day);
    }

    private Article article(
            String text,
            Optional<Outlet> outlet,
            Optional<String> code,
            Optional<Day> published,
            Optional<String> headline,
            List<Byline> byline,
            List<String> agencies,
            List<Dropped> dropped,
            Optional<String> uri,
            Frame frame) {
        String id = Words.id("article", outlet.map(Outlet::id).orElse(""), text);
        return new Article(
                id, page.id(), uri, outlet, code, published, headline, byline, agencies, text,
                dropped, readFrom, frame);
    }

    private void note(String field, ReadFrom.Part part, String quote) {
        readFrom.putIfAbsent(field, new ReadFrom(part, quote));
    }

    private Optional<String> headline(Body body, Optional<HtmlPage> markup) {
        Optional<String> told = page.told().headline();
        Optional<String> marked = markup.flatMap(HtmlPage::headline);
        told.ifPresent(title -> note("headline", ReadFrom.Part.INPUT, title));
        marked.ifPresent(title -> note("headline", ReadFrom.Part.HTML, title));
        body.headline().ifPresent(title -> note("headline", ReadFrom.Part.DROPPED, title));
        return told.or(() -> marked).or(body::headline);
    }

    private Optional<Outlet> toldOutlet() {
        Optional<Outlet> told = page.told().outlet().flatMap(outlets::told);
        told.ifPresent(
                outlet -> note("outlet", ReadFrom.Part.INPUT, page.told().outlet().orElse("")));
        return told.or(() -> byAddress(page.told().uri()));
    }

    private Optional<Outlet> byAddress(Optional<String> uri) {
        Optional<Outlet> found = uri.flatMap(outlets::at);
        found.ifPresent(outlet -> note("outlet", ReadFrom.Part.ADDRESS, uri.orElse("")));
        return found;
    }

    private Optional<Outlet> outlet(Body body, Optional<HtmlPage> markup) {
        Optional<Outlet> found = toldOutlet();
        if (found.isEmpty() && body.dateline().flatMap(Dateline::outlet).isPresent()) {
            found = body.dateline().flatMap(Dateline::outlet);
            note("outlet", ReadFrom.Part.DROPPED, body.dateline().map(Dateline::text).orElse(""));
        }
        if (markup.flatMap(HtmlPage::outlet).isPresent()
                && (found.isEmpty()
                        || !readFrom.containsKey("outlet")
                        || readFrom.get("outlet").in() == ReadFrom.Part.DROPPED)) {
            readFrom.remove("outlet");
            note("outlet", ReadFrom.Part.HTML, markup.flatMap(HtmlPage::outlet).orElse(""));
            return markup.flatMap(HtmlPage::outlet).flatMap(outlets::told);
        }
        if (found.isEmpty() && body.outlet().isPresent()) {
            found = body.outlet();
            note("outlet", ReadFrom.Part.DROPPED, body.outlet().map(Outlet::name).orElse(""));
        }
        return found.isPresent() ? found : byAddress(markup.flatMap(HtmlPage::canonical));
    }

    /** In the line that was dropped for it; else the markup alone tells. */
    private void credited(String field, String name, Body body) {
        Optional<String> line =
                body.dropped().stream()
                        .map(Dropped::text)
                        .filter(text -> outlets.names(text, name))
                        .findFirst();
        line.ifPresentOrElse(
                text -> note(field, ReadFrom.Part.DROPPED, text),
                () ->
                        note(
                                field,
                                page.format() == Page.Format.HTML
                                        ? ReadFrom.Part.HTML
                                        : ReadFrom.Part.DROPPED,
                                name));
    }

    private Optional<Day> toldDay(Optional<LanguagePack> language) {
        Optional<Day> told =
                page.told()
                        .published()
                        .flatMap(
                                line ->
                                        Day.parse(line)
                                                .or(
                                                        () ->
                                                                language.flatMap(
                                                                        pack ->
                                                                                new DateReader(pack)
                                                                                        .first(
                                                                                                line)))
                                                .or(() -> dates.first(line)));
        told.ifPresent(
                day -> note("published", ReadFrom.Part.INPUT, page.told().published().orElse("")));
        return told;
    }

    private Optional<Day> published(
            Body body, Optional<HtmlPage> markup, String text, Optional<LanguagePack> language) {
        Optional<Day> told = toldDay(language);
        if (told.isPresent()) {
            return told;
        }
        Optional<HtmlPage.Published> marked = markup.flatMap(HtmlPage::published);
        if (marked.isPresent()) {
            readFrom.putIfAbsent("published", marked.get().from());
            return marked.map(HtmlPage.Published::day);
        }
        if (body.published().isPresent()) {
            note("published", ReadFrom.Part.DROPPED, body.published().get().line());
            return body.published().map(Body.Stamp::day);
        }
        return language.flatMap(pack -> today(text, pack));
    }

    /** The day that the lead calls "today", where it stands in full beside it. */
    private Optional<Day> today(String text, LanguagePack language) {
        DateReader dates = new DateReader(language);
        List<Sentence> lead = language.sentences(text).stream().limit(SENTENCES_OF_LEAD).toList();
        boolean saysToday =
                lead.stream().anyMatch(sentence -> language.saysToday(sentence.tokens()));
        if (!saysToday) {
            return Optional.empty();
        }
        for (Sentence sentence : lead) {
            Optional<Day> day = dates.first(sentence.span().in(text));
            if (day.isPresent()) {
                Span span = dates.find(text, sentence.tokens(), Optional.empty()).get(0).span();
                note("published", ReadFrom.Part.TEXT, span.in(text));
                return day;
            }
        }
        return Optional.empty();
    }
}
