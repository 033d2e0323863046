package org.pakta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakta.article.Article;
import org.pakta.article.Dropped;
import org.pakta.article.Outlet;
import org.pakta.data.DataFolder;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.page.Skipped;
import org.pakta.record.Contents;
import org.pakta.record.Counts;
import org.pakta.record.Reading;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.story.Story;

/** Pages may hold anything; none of it may become markup, a link to run, or a file elsewhere. */
class HostileTest {
    private static final String EVIL = "\"><img src=x onerror=alert(1)><script>alert(2)</script>'";
    private static final String ID = "../../" + EVIL;
    @TempDir Path folder;

    private static Contents contents() {
        Article article =
                new Article(
                        ID,
                        EVIL,
                        Optional.of("javascript:alert(3)"),
                        Optional.of(new Outlet(EVIL, EVIL)),
                        Optional.of(EVIL),
                        Optional.empty(),
                        Optional.of(EVIL),
                        List.of(),
                        List.of(EVIL),
                        EVIL,
                        List.of(new Dropped(EVIL, EVIL)),
                        Map.of(EVIL, new ReadFrom(ReadFrom.Part.HTML, EVIL)));
        Span whole = new Span(0, EVIL.length());
        Span beyond = new Span(0, EVIL.length() + 50);
        Speaker who =
                new Speaker(
                        EVIL, whole, EVIL, List.of(), Optional.of(EVIL), Optional.of(EVIL), EVIL);
        Statement statement =
                new Statement(
                        EVIL,
                        ID,
                        Statement.Kind.DIRECT,
                        whole,
                        List.of(beyond),
                        EVIL,
                        Optional.of(who),
                        Optional.empty(),
                        List.of(EVIL),
                        whole);
        ReportedPact pact =
                new ReportedPact(
                        EVIL,
                        ID,
                        Optional.empty(),
                        EVIL,
                        List.of(EVIL),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new ReportedPact.Clause(
                                        EVIL,
                                        List.of(EVIL),
                                        Optional.of(EVIL),
                                        Optional.of(EVIL),
                                        List.of(EVIL),
                                        List.of())),
                        List.of(EVIL),
                        List.of(beyond));
        Story story =
                new Story(
                        EVIL,
                        EVIL,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(ID),
                        List.of(),
                        EVIL,
                        List.of(),
                        List.of(new Story.Reason(ID, EVIL, "")));
        return new Contents(
                List.of(
                        new Reading(
                                article,
                                List.of(),
                                List.of(statement),
                                List.of(),
                                List.of(pact),
                                false)),
                List.of(story),
                List.of(),
                List.of(new Skipped(EVIL, EVIL, EVIL)),
                new Counts(1, 0, 1));
    }

    @Test
    void hostile_strings_come_out_as_text() throws IOException {
        Site.in("en", DataFolder.shipped()).write(contents(), List.of(), folder.resolve("site"));
        Map<String, String> files = SiteTest.files(folder);
        assertThat(files.keySet()).allMatch(name -> name.startsWith("site/"));
        files.forEach(
                (name, text) -> {
                    if (name.endsWith(".html")) {
                        var page = Jsoup.parse(text);
                        assertThat(
                                        page.select(
                                                "img, [onerror], script:not([src=site.js], [src=../site.js])"))
                                .as(name)
                                .isEmpty();
                        assertThat(page.select("[href^=javascript]")).as(name).isEmpty();
                    }
                });
        assertThat(SiteTest.brokenLinks(SiteTest.files(folder.resolve("site")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " https://a.example",
                "https://a.example/\"onclick",
                "data:text/html,x",
                "//a.example",
                "https://a.example/\nx",
                "https://a.example/ https://b.example",
                "file:///etc/passwd"
            })
    void an_address_that_is_not_plainly_of_the_web_is_no_link(String address) {
        assertThat(Links.outside(address).toString()).startsWith("<bdi>").doesNotContain("<a");
    }

    @Test
    void a_web_address_is_a_link_that_tells_nothing_of_us() {
        assertThat(Links.outside("https://a.example/?q=1&r=2").toString())
                .isEqualTo(
                        "<a class=\"out\" href=\"https://a.example/?q=1&amp;r=2\" rel=\"noopener"
                                + " noreferrer\">https://a.example/?q=1&amp;r=2</a>");
    }

    @Test
    void half_a_surrogate_pair_and_control_characters_are_replaced() {
        assertThat(Html.text("a\ud800b\u0000c\ud83d\ude00").toString())
                .isEqualTo("a\ufffdb\ufffdc\ud83d\ude00");
    }
}
