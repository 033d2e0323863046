package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.language.Languages;
import org.pakta.page.Bytes;
import org.pakta.page.Page;

/** Shapes that Indonesian outlets give their pages, in words of our own. */
class OutletMarkupTest {
    private static final ArticleReader READER =
            new ArticleReader(DataFolder.shipped(), new Languages(DataFolder.shipped()));

    private static final String PROSE =
            """
            <p>Dewan pelabuhan Tanjung Kembang menetapkan jadwal baru bagi dua kapal feri yang
            berbagi dermaga utara selama musim angin barat.</p>
            <p>Nelayan yang menambatkan perahu di dekat dermaga meminta ruang yang lebih lebar, dan
            dewan berjanji akan mengukur ulang dermaga sebelum musim semi.</p>
            """;

    private static final String TITLE = "<h1>Dua Feri Berbagi Dermaga Utara</h1>";

    @Test
    void a_dateline_in_an_element_of_its_own_is_no_paragraph() {
        Article article =
                found(
                        TITLE
                                + "<div class='body'><div><strong>Jakarta, CNN Indonesia</strong>"
                                + " -- </div>"
                                + PROSE
                                + "</div>");
        assertThat(article.text()).startsWith("Dewan pelabuhan");
        assertThat(article.frame().dateline()).map(Frame.Filed::place).contains("Jakarta");
        assertThat(article.outlet()).map(Outlet::id).contains("cnnindonesia.com");
        assertThat(article.dropped()).contains(new Dropped("Jakarta, CNN Indonesia", "dateline"));
    }

    @Test
    void credits_above_and_below_the_body_tell_roles() {
        Article article =
                found(
                        TITLE
                                + "<div>Rep: Tuti Handayani/ Red: Bayu Nugroho</div><div>"
                                + PROSE
                                + "</div>");
        assertThat(article.byline())
                .containsExactly(
                        new Byline("Tuti Handayani", Byline.Role.AUTHOR),
                        new Byline("Bayu Nugroho", Byline.Role.EDITOR));
        Article below = found(TITLE + "<div>" + PROSE + "</div><p>Redaktur : Budi Antoro</p>");
        assertThat(below.byline()).containsExactly(new Byline("Budi Antoro", Byline.Role.EDITOR));
    }

    @Test
    void an_archive_is_no_photographer() {
        Article article =
                found(
                        TITLE
                                + "<figure><img><figcaption>Dermaga utara (Dok. Dewan Pelabuhan)"
                                + "</figcaption></figure><div>"
                                + PROSE
                                + "</div>");
        assertThat(article.byline()).isEmpty();
        assertThat(article.frame().captions())
                .containsExactly("Dermaga utara (Dok. Dewan Pelabuhan)");
    }

    @Test
    void a_date_in_a_heading_is_no_sub_headline() {
        Article article =
                found(TITLE + "<h6>Jumat, 21 Juni 2024 – 10:15 WIB</h6><div>" + PROSE + "</div>");
        assertThat(article.frame().subheadline()).isEmpty();
        assertThat(article.frame().publishedAt()).contains("2024-06-21T10:15+07:00");
    }

    @Test
    void numbered_links_to_its_pages_tell_how_many_an_article_has() {
        String links = "<a href='?page=1'>1</a> <a href='?page=2'>2</a> <a href='?page=3'>3</a>";
        String body = TITLE + "<div>" + PROSE + "</div>";
        assertThat(found(body + "<div>" + links + "</div>").frame().pages())
                .isEqualTo(OptionalInt.of(3));
        assertThat(found(body + "<div class='comments'>" + links + "</div>").frame().pages())
                .isEmpty();
        assertThat(found(body + "<a href='/tag/2'>2</a>").frame().pages()).isEmpty();
        assertThat(found(body + "<div class='paging'><a href='/a/2'>2</a></div>").frame().pages())
                .isEqualTo(OptionalInt.of(2));
    }

    @Test
    void elements_of_amp_pages_are_known() {
        Article article =
                found(
                        TITLE
                                + "<div><amp-ad>Sebuah pariwara yang cukup panjang untuk dibaca"
                                + " orang.</amp-ad>"
                                + PROSE
                                + "</div>");
        assertThat(article.text()).doesNotContain("pariwara");
        assertThat(article.dropped()).extracting(Dropped::why).contains("advertising");
    }

    private static Article found(String body) {
        String html = "<html lang=\"id\"><body>" + body + "</body></html>";
        Page page =
                new Page(
                        "halaman",
                        Page.Format.HTML,
                        new Bytes(html.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        false,
                        Page.Told.nothing());
        return ((Extraction.Found) READER.read(page)).article();
    }
}
