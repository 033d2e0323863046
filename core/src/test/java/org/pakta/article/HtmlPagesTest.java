package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.evidence.ReadFrom;
import org.pakta.language.Languages;
import org.pakta.page.Bytes;
import org.pakta.page.Page;

class HtmlPagesTest {
    private static final ArticleReader READER =
            new ArticleReader(DataFolder.shipped(), new Languages(DataFolder.shipped()));

    private static final String FIRST =
            "The harbour council of Port Ellery met on Monday to settle how the two ferries"
                    + " should share the northern pier during the winter months.";
    private static final String SECOND =
            "Both captains agreed to the plan, said the chair of the council, and the first"
                    + " crossing under the new timetable is to leave at dawn on Friday.";
    private static final String THIRD =
            "Fishermen who keep their boats nearby had asked for a wider berth, and the"
                    + " council promised to measure the pier again before the spring.";

    @Test
    void theContainerWithTheProseIsTheArticle() {
        Article article =
                found(
                        """
                        <body><div class="menu"><a href="/">Home</a></div>
                        <div class="col"><div class="text"><h1>Two ferries, one pier</h1>
                        <p>%s</p><p>%s</p><ul><li>%s</li></ul></div></div>
                        <div class="cards"><h3><a href="/a">Another story of the day</a></h3>
                        <p>A short line about another story that stands elsewhere.</p></div></body>
                        """);
        assertThat(article.text()).isEqualTo(body());
        assertThat(article.headline()).contains("Two ferries, one pier");
        assertThat(article.dropped())
                .contains(new Dropped("Another story of the day", "outside the article"))
                .contains(new Dropped("Home", "navigation"));
    }

    @Test
    void anArticleCutOverSeveralContainersIsOne() {
        Article article =
                found(
                        """
                        <div id="page"><div class="part"><p>%s</p></div><div class="part"><p>%s</p></div>
                        <div class="part"><p>%s</p></div></div>
                        """);
        assertThat(article.text()).isEqualTo(body());
    }

    @Test
    void lineBreaksPartParagraphs() {
        assertThat(found("<div>%s<br><br>%s<br>%s</div>").text()).isEqualTo(body());
    }

    @Test
    void tablesForLayoutAreReadAndTablesOfFiguresAreNot() {
        Article article =
                found(
                        """
                        <table><tr><td><a href="/">Home</a></td><td>%s<br>%s<table>
                        <tr><th>Ferry</th><th>Seats</th></tr><tr><td>Alma</td><td>120</td></tr>
                        </table><p>%s</p></td></tr></table>
                        """);
        assertThat(article.text()).isEqualTo(body());
        assertThat(article.dropped()).contains(new Dropped("Ferry Seats Alma 120", "table"));
    }

    @Test
    void aClassWordOnTheFrameOfThePageSaysNothing() {
        assertThat(
                        found(
                                        "<form><div class=\"has-sidebar social\"><p>%s</p><p>%s</p>"
                                                + "<p>%s</p></div></form>")
                                .text())
                .isEqualTo(body());
    }

    @Test
    void hiddenPartsAreDropped() {
        Article article =
                found(
                        """
                        <div><p>%s</p><p style="display: none">Read this only with a key.</p>
                        <p hidden>Nor this.</p><p>%s</p><p>%s</p></div>
                        """);
        assertThat(article.text()).isEqualTo(body());
        assertThat(article.dropped())
                .containsExactly(
                        new Dropped("Read this only with a key.", "hidden"),
                        new Dropped("Nor this.", "hidden"));
    }

    @Test
    void dayAndAuthorComeFromLinkedData() {
        Article article =
                found(
                        """
                        <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#p",
                        "name": "Orla Finch"}, {"@type": "NewsArticle", "author": {"@id": "#p"},
                        "datePublished": "2031-02-03T23:30:00Z",}]}</script><p>%s</p><p>%s</p><p>%s</p>
                        """);
        assertThat(article.published()).map(Object::toString).contains("2031-02-03");
        assertThat(article.byline()).containsExactly(new Byline("Orla Finch", Byline.Role.AUTHOR));
    }

    @Test
    void aDateThatNobodySetIsNoDay() {
        Article article =
                found(
                        """
                        <script type="application/ld+json">{"@type": "NewsArticle",
                        "datePublished": "0001-01-01T00:00:00Z"}</script><p>%s</p><p>%s</p><p>%s</p>
                        """);
        assertThat(article.published()).isEmpty();
    }

    @Test
    void aPageOfScriptsGivesWhatItsMetadataRepeat() {
        String words = FIRST + "\\n\\n" + SECOND + "\\n\\n" + THIRD;
        String html =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                        + words
                        + "\"}</script><body><div id='app'>Loading</div></body>";
        assertThat(article(html).text()).isEqualTo(body());
        assertThat(why("<body><script>document.write('all of it')</script></body>"))
                .isEqualTo("no_body");
    }

    @Test
    void anAddressTellsTheDay() {
        Page.Told told =
                new Page.Told(
                        Optional.of("https://harbour.example/2031/02/04/pier"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Article article = article(filled("<p>%s</p><p>%s</p><p>%s</p>").getBytes(UTF_8), told);
        assertThat(article.published()).map(Object::toString).contains("2031-02-04");
        assertThat(article.readFrom())
                .containsEntry(
                        "published",
                        new ReadFrom(
                                ReadFrom.Part.ADDRESS, "https://harbour.example/2031/02/04/pier"));
    }

    @Test
    void pagesOfOtherLanguagesKeepTextAndDay() {
        Article article =
                article(
                        """
                        <h1>Zwei Fähren, ein Steg</h1><div class="datum">Montag, 3. März 2031</div>
                        <p>Der Hafenrat von Ellerhafen hat am Montag entschieden, wie sich beide Fähren
                        den nördlichen Steg im kommenden Winter teilen werden.</p>
                        <p>Die Kapitäne stimmten dem Plan zu, und schon am Freitag soll das erste Schiff
                        nach dem neuen Fahrplan bei Sonnenaufgang ablegen.</p>
                        """);
        assertThat(article.language()).isEmpty();
        assertThat(article.published()).map(Object::toString).contains("2031-03-03");
        assertThat(article.text()).startsWith("Der Hafenrat").endsWith("ablegen.");
    }

    @Test
    void charactersWithoutSpacesAreWords() {
        String sentence = "港の議会は月曜日に、冬のあいだ二隻の船が北の桟橋をどう使うかを決めた。";
        assertThat(article("<p>" + sentence.repeat(2) + "</p><p>" + sentence + "</p>").text())
                .startsWith(sentence);
    }

    @Test
    void undeclaredWindowsCharactersAreRead() {
        String html = filled("<p>%s</p><p>%s</p><p>%s “Café”, she said.</p>");
        Article article =
                article(html.getBytes(Charset.forName("windows-1252")), Page.Told.nothing());
        assertThat(article.text()).endsWith("“Café”, she said.");
    }

    @Test
    void aTruncatedPageKeepsWhatItHas() {
        assertThat(found("<div><p>%s</p><p>%s</p><p>%s <a href=\"/x").text()).isEqualTo(body());
    }

    @Test
    void hostilePagesEndSoon() {
        String text = filled("<p>%s</p><p>%s</p><p>%s</p>");
        List<String> pages =
                List.of(
                        "<div>".repeat(100_000) + text,
                        "<b><p>".repeat(5_000) + text,
                        "<div class='"
                                + "a b-".repeat(500_000)
                                + "' style='"
                                + "x:y;".repeat(500_000)
                                + "'>"
                                + text,
                        "<table><tr><td>".repeat(20_000) + text,
                        "<h1>a | b - c</h1>".repeat(50_000) + text,
                        "<a class=author>".repeat(20_000) + text,
                        "<title>" + " - a".repeat(200_000) + "</title>" + text);
        for (String page : pages) {
            // The processor's time, not the clock's: others may be busy on the same machine.
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            READER.read(page(page.getBytes(UTF_8), Page.Told.nothing()));
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(Duration.ofNanos(end - start))
                    .as(page.substring(0, 20))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    private static String body() {
        return String.join("\n\n", FIRST, SECOND, THIRD);
    }

    private static String filled(String html) {
        return html.formatted(FIRST, SECOND, THIRD);
    }

    private static Article found(String html) {
        return article(filled(html));
    }

    private static Article article(String html) {
        return article(html.getBytes(UTF_8), Page.Told.nothing());
    }

    private static Article article(byte[] bytes, Page.Told told) {
        return ((Extraction.Found) READER.read(page(bytes, told))).article();
    }

    private static String why(String html) {
        Extraction read = READER.read(page(html.getBytes(UTF_8), Page.Told.nothing()));
        return ((Extraction.None) read).skipped().why();
    }

    private static Page page(byte[] bytes, Page.Told told) {
        return new Page("page", Page.Format.HTML, new Bytes(bytes), Optional.empty(), false, told);
    }
}
