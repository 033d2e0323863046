package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.DataFolder;
import org.pakta.language.Languages;
import org.pakta.page.Bytes;
import org.pakta.page.Page;

/** Pages of one article, in shapes that outlets give them and words of our own. */
class SheetsTest {
    private static final ArticleReader READER =
            new ArticleReader(DataFolder.shipped(), new Languages(DataFolder.shipped()));

    private static final String BASE = "https://kabar.example/pesisir/dermaga-utara-17";
    private static final String TITLE = "Dua Feri Berbagi Dermaga Utara";
    private static final String ARTICLE =
            "<meta property='og:type' content='article'>"
                    + "<meta property='article:published_time' content='2024-06-19T08:00:00+07:00'>";

    /** A page: its address as told, what stands in its head, its title, its pager, its text. */
    private record Leaf(String uri, String head, String title, String pager, String body) {
        Leaf uri(String other) {
            return new Leaf(other, head, title, pager, body);
        }

        Leaf head(String other) {
            return new Leaf(uri, other, title, pager, body);
        }

        Leaf title(String other) {
            return new Leaf(uri, head, other, pager, body);
        }

        Leaf pager(String other) {
            return new Leaf(uri, head, title, other, body);
        }

        Leaf body(String other) {
            return new Leaf(uri, head, title, pager, other);
        }

        Page page() {
            String html =
                    "<html lang='id'><head><title>%s - Kabar</title>%s</head><body><article><h1>%s</h1>%s</article>%s</body></html>"
                            .formatted(title, head, title, body, pager);
            Page.Told told =
                    new Page.Told(
                            Optional.of(uri).filter(address -> !address.isEmpty()),
                            Optional.of("Kabar"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            Bytes bytes = new Bytes(html.getBytes(StandardCharsets.UTF_8));
            return new Page(uri, Page.Format.HTML, bytes, Optional.of("UTF-8"), false, told);
        }

        Article article() {
            return ((Extraction.Found) READER.read(page())).article();
        }
    }

    private static String body(int text) {
        return Stream.of("utara", "selatan")
                .map(side -> "<p>" + paragraph(text, side) + "</p>")
                .reduce("", String::concat);
    }

    private static String paragraph(int text, String side) {
        return "Pada giliran ke-%d dewan pelabuhan Tanjung Kembang menetapkan jadwal baru bagi kapal feri yang memakai dermaga %s selama musim angin barat."
                .formatted(text, side);
    }

    private static String address(String shape, int number) {
        return number == 1 ? BASE : BASE + shape + number;
    }

    /** "1 2 3 Selanjutnya" with this page's own number as plain text. */
    private static String figures(String shape, int own, int last) {
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= last; i++) {
            links.append(
                    i == own
                            ? "<span>%d</span> ".formatted(i)
                            : "<a href='%s'>%d</a> ".formatted(address(shape, i), i));
        }
        return "<div class='paging'>" + links + "</div>";
    }

    private static Leaf leaf(String shape, int number, int last) {
        return new Leaf(
                address(shape, number), ARTICLE, TITLE, figures(shape, number, last), body(number));
    }

    private static List<Article> articles(Leaf... leaves) {
        return Stream.of(leaves).map(Leaf::article).toList();
    }

    private static List<List<Integer>> places(Leaf... leaves) {
        return Sheets.join(articles(leaves)).stream().map(Sheets.Joined::places).toList();
    }

    private static final List<List<Integer>> ALONE = List.of();

    @ParameterizedTest
    @CsvSource({"?page=", "?hal=", "/", "/halaman-", "?tab=a&page="})
    void addresses_with_numbers_and_links_between_them_are_one_article(String shape) {
        Leaf[] three = {leaf(shape, 1, 3), leaf(shape, 2, 3), leaf(shape, 3, 3)};
        if (shape.startsWith("?tab")) {
            three[0] = three[0].uri(BASE + "?tab=a");
        }
        assertThat(places(three)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void the_whole_is_called_as_its_first_page_and_knows_which_page_gave_what() {
        List<Article> pages = articles(leaf("/", 1, 3), leaf("/", 2, 3), leaf("/", 3, 3));
        Article whole = Sheets.join(pages).get(0).article();
        assertThat(whole.id()).isEqualTo(pages.get(0).id());
        assertThat(whole.input()).isEqualTo(BASE);
        assertThat(whole.headline()).contains(TITLE);
        assertThat(whole.text())
                .isEqualTo(
                        String.join(
                                "\n\n",
                                IntStream.rangeClosed(1, 3)
                                        .boxed()
                                        .flatMap(
                                                n ->
                                                        Stream.of(
                                                                paragraph(n, "utara"),
                                                                paragraph(n, "selatan")))
                                        .toList()));
        assertThat(whole.frame().pages()).hasValue(3);
        assertThat(whole.frame().missing()).isEmpty();
        assertThat(whole.frame().parts())
                .allSatisfy(
                        part ->
                                assertThat(part.span().in(whole.text()))
                                        .isEqualTo(pages.get(part.number() - 1).text()))
                .extracting(Frame.Part::input)
                .containsExactly(BASE, BASE + "/2", BASE + "/3");
    }

    @Test
    void links_to_the_next_and_the_previous_page_are_enough() {
        Leaf first = leaf("?page=", 1, 2).pager("<a rel='next' href='?page=2'>Lanjut</a>");
        Leaf second = leaf("?page=", 2, 2).pager("<a rel='prev' href='" + BASE + "'>Kembali</a>");
        assertThat(places(first, second)).containsExactly(List.of(0, 1));
    }

    @Test
    void pages_that_all_call_the_first_one_their_own_are_told_apart_by_their_links() {
        String own = ARTICLE + "<link rel='canonical' href='" + BASE + "'>";
        String previous = "<link rel='prev' href='" + BASE + "?page=2'>";
        List<Article> pages =
                articles(
                        leaf("?page=", 3, 3).uri("").head(own + previous),
                        leaf("?page=", 1, 3).uri("").head(own),
                        leaf("?page=", 2, 3).uri("").head(own));
        assertThat(pages)
                .extracting(page -> page.frame().sheet().map(Sheet::number).orElse(0))
                .containsExactly(3, 1, 2);
        assertThat(Sheets.join(pages).get(0).places()).containsExactly(1, 2, 0);
        Leaf open = leaf("?page=", 3, 3).uri("").head(own);
        assertThat(open.article().frame().sheet()).isEmpty();
        assertThat(open.title(TITLE + " - Halaman 3").article().frame().sheet())
                .map(Sheet::number)
                .contains(3);
    }

    @Test
    void a_page_that_shows_all_stands_for_the_others() {
        Leaf all =
                new Leaf(
                        BASE + "?page=all",
                        ARTICLE,
                        TITLE + " - Halaman all",
                        "",
                        body(1) + body(2) + body(3));
        Leaf[] pages = {leaf("?page=", 1, 3), leaf("?page=", 3, 3), all};
        assertThat(places(pages)).containsExactly(List.of(2, 0, 1));
        Article whole = Sheets.join(articles(pages)).get(0).article();
        assertThat(whole.text()).isEqualTo(all.article().text());
        assertThat(whole.frame().parts()).isEmpty();
        assertThat(whole.frame().missing()).isEmpty();
    }

    @Test
    void what_pages_repeat_is_taken_once_and_told_of() {
        Leaf second = leaf("/", 2, 2).body("<p>" + paragraph(1, "utara") + "</p>" + body(2));
        Article whole = Sheets.join(articles(leaf("/", 1, 2), second)).get(0).article();
        assertThat(whole.text()).containsOnlyOnce(paragraph(1, "utara"));
        assertThat(whole.dropped())
                .contains(new Dropped(paragraph(1, "utara"), "on an earlier page"));
    }

    @Test
    void pages_on_both_sides_of_a_missing_one_are_not_joined() {
        Leaf[] pages = {leaf("/", 1, 5), leaf("/", 4, 5), leaf("/", 2, 5), leaf("/", 5, 5)};
        List<Sheets.Joined> joined = Sheets.join(articles(pages));
        assertThat(joined)
                .extracting(Sheets.Joined::places)
                .containsExactly(List.of(0, 2), List.of(1, 3));
        assertThat(joined)
                .extracting(one -> one.article().frame().missing())
                .containsExactly(List.of(3, 4, 5), List.of(1, 2, 3));
    }

    @Test
    void a_page_that_came_twice_is_one_page() {
        assertThat(places(leaf("/", 2, 2), leaf("/", 1, 2), leaf("/", 2, 2)))
                .containsExactly(List.of(1, 0, 2));
    }

    @Test
    void texts_that_both_claim_a_number_leave_all_as_it_is() {
        Leaf other = leaf("/", 2, 3).body(body(7));
        assertThat(places(leaf("/", 1, 3), leaf("/", 2, 3), other, leaf("/", 3, 3)))
                .isEqualTo(ALONE);
    }

    @Test
    void what_differs_in_headline_day_or_outlet_is_another_article() {
        Leaf first = leaf("/", 1, 2);
        Leaf second = leaf("/", 2, 2);
        assertThat(places(first, second.title("Tiga Feri Menunggu"))).isEqualTo(ALONE);
        assertThat(places(first, second.head(ARTICLE.replace("06-19", "06-20")))).isEqualTo(ALONE);
        assertThat(places(first, second.title(TITLE + " - Halaman 2 dari 2"))).hasSize(1);
        assertThat(places(first, second.uri(second.uri().replace("kabar", "warta"))))
                .isEqualTo(ALONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no article      | <meta property='og:type' content='website'>",
                "a live report   | <script type='application/ld+json'>{'@type':'LiveBlogPosting'}</script>",
                "a gallery       | <script type='application/ld+json'>{'@type':'ImageGallery'}</script>"
            })
    void pages_that_call_themselves_something_else_are_left(String what, String head) {
        String own = what.equals("no article") ? head : ARTICLE + head.replace('\'', '"');
        assertThat(places(leaf("/", 1, 2).head(own), leaf("/", 2, 2).head(own))).isEqualTo(ALONE);
    }

    @ParameterizedTest
    @CsvSource({"pesisir,foto", "pesisir,galeri", "pesisir,live", "pesisir,index"})
    void addresses_of_pictures_lists_and_live_reports_are_left(String was, String is) {
        Leaf[] pages =
                Stream.of(leaf("/", 1, 2), leaf("/", 2, 2))
                        .map(
                                leaf ->
                                        leaf.uri(leaf.uri().replace(was, is))
                                                .pager(leaf.pager().replace(was, is)))
                        .toArray(Leaf[]::new);
        assertThat(places(pages)).isEqualTo(ALONE);
    }

    @Test
    void a_list_shows_itself_by_its_many_pages() {
        for (String beyond : List.of("?page=120", "/120", "?page=21")) {
            String last = "<a href='" + BASE + beyond + "'>Terakhir</a>";
            Leaf first = leaf("?page=", 1, 3);
            Leaf second = leaf("?page=", 2, 3);
            assertThat(
                            places(
                                    first.pager(first.pager() + last),
                                    second.pager(second.pager() + last)))
                    .as(beyond)
                    .isEqualTo(ALONE);
            assertThat(places(first, second, leaf("?page=", 3, 3).pager(last)))
                    .as("one of them shows " + beyond)
                    .isEqualTo(ALONE);
        }
    }

    @Test
    void links_elsewhere_are_no_pages_of_it() {
        String others =
                "<link rel='next' href='https://kabar.example/pesisir/cuaca/2'>"
                        + "<link rel='next' href='https://lain.example/pesisir/dermaga-utara-17/2'>"
                        + "<a href='/pesisir/dermaga-utara-17b/2'>2</a><a href='http://[::1'>2</a>"
                        + "<div class='comments'><a href='?page=2'>2</a></div>";
        assertThat(leaf("/", 1, 2).pager(others).article().frame().sheet()).isEmpty();
        assertThat(leaf("/", 1, 2).pager("").article().frame().sheet()).isEmpty();
    }

    @Test
    void the_order_in_which_pages_come_changes_nothing() {
        List<Leaf> leaves = new ArrayList<>();
        IntStream.rangeClosed(1, 6).forEach(n -> leaves.add(leaf("?page=", n, 6)));
        String text = Sheets.join(articles(leaves.toArray(Leaf[]::new))).get(0).article().text();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(leaves, new Random(seed));
            List<Sheets.Joined> joined = Sheets.join(articles(leaves.toArray(Leaf[]::new)));
            assertThat(joined).hasSize(1);
            assertThat(joined.get(0).article().text()).isEqualTo(text);
        }
    }

    @Test
    void where_an_article_goes_on_is_told_by_the_page() {
        assertThat(next(leaf("?page=", 1, 3))).contains(BASE + "?page=2");
        assertThat(next(leaf("?page=", 2, 3))).contains(BASE + "?page=3");
        assertThat(next(leaf("?page=", 3, 3))).isEmpty();
        Leaf first = leaf("/", 1, 3);
        String all = first.pager() + "<a href='?page=all'>Tampilkan semua</a>";
        assertThat(next(first.pager(all))).contains(BASE + "?page=all");
        assertThat(next(first.pager(all).uri(BASE + "?page=all"))).isEmpty();
        assertThat(next(first.head(""))).isEmpty();
    }

    private static Optional<String> next(Leaf leaf) {
        return READER.next(leaf.page());
    }
}
