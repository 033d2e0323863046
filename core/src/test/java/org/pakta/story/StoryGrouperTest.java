package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pakta.article.Article;
import org.pakta.text.Day;

class StoryGrouperTest {
    private final Told pact =
            Tales.told(
                    "pact",
                    "Kabar Timur",
                    "2031-03-04",
                    "Sylvania dan Freedonia teken pakta",
                    Tales.PACT);
    private final Told retold =
            Tales.told(
                    "retold",
                    "Harian Barat",
                    "2031-03-05",
                    "Karlov dan Lund tandatangani perjanjian Sylvania-Freedonia",
                    Tales.PACT_RETOLD);
    private final Told english =
            Tales.told(
                    "english",
                    "The Orvik Post",
                    "2031-03-04",
                    "Sylvania and Freedonia signed defence treaty",
                    Tales.PACT_IN_ENGLISH,
                    "en",
                    List.of());
    private final Told flood =
            Tales.told("flood", "Kabar Timur", "2031-03-04", "Banjir di lembah Orvik", Tales.FLOOD);
    private final Told monthsLater =
            Tales.told(
                    "later",
                    "Suara Lund",
                    "2031-09-20",
                    "Menteri Sylvania dan Freedonia bahas pelaksanaan perjanjian",
                    """
                    Menteri pertahanan Sylvania dan Freedonia bertemu di Orvik untuk membahas \
                    pelaksanaan perjanjian pertahanan.

                    Perjanjian yang ditandatangani Boris Karlov dan Greta Lund di Port Amelia itu \
                    mewajibkan kedua negara saling membantu bila diserang. Latihan bersama dijadwalkan \
                    tahun depan.""");

    @Test
    void two_outlets_telling_one_happening_make_one_story() {
        List<Story> stories = stories(pact, retold, flood);

        assertThat(stories).hasSize(2);
        assertThat(storyOf("pact", stories)).isEqualTo(storyOf("retold", stories));
        assertThat(storyOf("pact", stories).from()).isEqualTo(Day.parse("2031-03-04"));
        assertThat(storyOf("pact", stories).to()).isEqualTo(Day.parse("2031-03-05"));
        assertThat(storyOf("pact", stories).reasons())
                .hasSize(2)
                .anyMatch(reason -> reason.why().contains("closeness"));
    }

    @Test
    void a_report_in_another_language_joins() {
        List<Story> stories = stories(pact, english, flood);

        assertThat(storyOf("english", stories)).isEqualTo(storyOf("pact", stories));
        assertThat(storyOf("flood", stories).articles()).containsExactly("flood");
    }

    @Test
    void what_is_told_months_later_is_another_story_of_the_saga() {
        List<Story> stories = stories(pact, retold, flood, monthsLater);

        assertThat(storyOf("later", stories).articles()).containsExactly("later");
        assertThat(storyOf("later", stories).saga()).isEqualTo(storyOf("pact", stories).saga());
        assertThat(storyOf("flood", stories).saga()).isNotEqualTo(storyOf("pact", stories).saga());
    }

    @Test
    void an_edited_copy_is_a_reprint_of_the_earlier() {
        String cut = Tales.PACT.substring(0, Tales.PACT.indexOf("\n\nParlemen")) + Tales.LOCAL;
        Told copy = Tales.told("copy", "Pos Amelia", "2031-03-05", "Karlov ke Port Amelia", cut);

        List<Story.Origin> origins = storyOf("pact", stories(copy, pact, retold)).origins();

        assertThat(origins).hasSize(2);
        assertThat(origins)
                .anySatisfy(
                        origin -> {
                            assertThat(origin.origin()).isEqualTo("pact");
                            assertThat(origin.reprints()).containsExactly("copy");
                            assertThat(origin.why()).contains("earliest");
                        });
    }

    @Test
    void reprints_of_one_agency_have_the_agency_as_origin() {
        Told one = wire("one", "Kabar Timur", Tales.PACT);
        Told two = wire("two", "Pos Amelia", Tales.PACT + Tales.LOCAL);

        List<Story.Origin> origins = storyOf("one", stories(one, two)).origins();

        assertThat(origins)
                .singleElement()
                .extracting(Story.Origin::origin)
                .isEqualTo("Kantor Warta");
        assertThat(origins.get(0).reprints()).containsExactly("one", "two");
    }

    @Test
    void the_agencys_own_report_is_the_origin_when_it_is_there() {
        Told one = wire("one", "Kabar Timur", Tales.PACT);
        Told own = wire("own", "Kantor Warta", Tales.PACT);

        List<Story.Origin> origins = storyOf("one", stories(one, own)).origins();

        assertThat(origins).singleElement().extracting(Story.Origin::origin).isEqualTo("own");
        assertThat(origins.get(0).reprints()).containsExactly("one");
    }

    @Test
    void a_hundred_reprints_are_one_origin() {
        List<Told> articles = new ArrayList<>(List.of(pact));
        for (int i = 0; i < 100; i++) {
            articles.add(
                    Tales.told("copy-" + i, "Pos " + i, "2031-03-05", "Pakta " + i, Tales.PACT));
        }

        List<Story> stories = Tales.grouper().group(articles).stories();

        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).origins()).hasSize(1);
        assertThat(stories.get(0).origins().get(0).origin()).isEqualTo("pact");
        assertThat(stories.get(0).origins().get(0).reprints()).hasSize(100);
    }

    /**
     * Each tells some of what happened and a little that no other tells, in an order of its own.
     */
    @Test
    void a_story_that_three_hundred_outlets_tell_is_one() {
        Random random = new Random(11);
        List<String> happening = words(random, 60);
        List<Told> articles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Collections.shuffle(happening, random);
            List<String> report = new ArrayList<>(happening.subList(0, 40));
            report.addAll(words(random, 5));
            String text = String.join(" ", report);
            articles.add(Tales.told("report-" + i, "Kabar " + i, "2031-03-04", "", text));
        }

        assertThat(Tales.grouper().group(articles).stories()).hasSize(1);
    }

    private static List<String> words(Random random, int count) {
        return new ArrayList<>(
                random.ints(count, 0, Integer.MAX_VALUE)
                        .mapToObj(n -> Integer.toString(n, 26).replaceAll("[0-9]", "q"))
                        .toList());
    }

    @Test
    void a_round_up_is_put_aside_and_named_where_it_tells_of_a_story() {
        Told brief =
                Tales.told(
                        "brief",
                        "Harian Barat",
                        "2031-03-05",
                        "Kabar singkat",
                        """
                        Boris Karlov dan Greta Lund menandatangani perjanjian pertahanan Sylvania dan \
                        Freedonia di Balai Kota Port Amelia, disaksikan ribuan warga yang membawa \
                        bendera kedua tetangga itu.

                        Harga gandum di bursa Valdoria turun tiga persen menurut pedagang Milo Hartwell, \
                        karena panen musim panas melimpah dan kapal pengangkut kembali berlayar lancar \
                        setelah badai reda pekan lalu.

                        Kesebelasan Torvik mengalahkan juara bertahan Elmsgate dengan dua gol Janko \
                        Perrin pada menit terakhir, sehingga naik ke puncak klasemen liga kepulauan untuk kali \
                        pertama dalam sembilan musim.""");

        List<Story> stories = stories(pact, retold, flood, brief);

        assertThat(storyOf("brief", stories).articles()).containsExactly("brief");
        assertThat(storyOf("pact", stories).roundups()).containsExactly("brief");
        assertThat(storyOf("flood", stories).roundups()).isEmpty();
    }

    @Test
    void a_report_of_sides_that_share_words_with_its_headline_alone_is_no_round_up() {
        Told report =
                Tales.told(
                        "report",
                        "Harian Barat",
                        "2031-03-05",
                        "Sylvania dan Freedonia teken pakta di Port Amelia",
                        """
                        Boris Karlov dan Greta Lund menandatangani perjanjian pertahanan Sylvania dan \
                        Freedonia di Balai Kota, disaksikan ribuan warga yang membawa bendera kedua \
                        tetangga itu sejak pagi buta hingga matahari terbenam.

                        Harga gandum di bursa Valdoria turun tiga persen menurut pedagang Milo Hartwell, \
                        yang menilai pakta membuka pelayaran kembali setelah badai reda pekan lalu dan \
                        menambah pasokan untuk pabrik roti.

                        Pelatih Janko Perrin, pembawa Torvik ke puncak klasemen kepulauan, hadir sebagai \
                        tamu dan menyebut Port Amelia tempat paling ramah selama sembilan musim \
                        kariernya bersama tiga klub besar.""");

        assertThat(storyOf("report", stories(pact, retold, report)).articles()).contains("pact");
    }

    @Test
    void the_parts_of_a_round_up_follow_each_other() {
        String parts =
                """
                Boris Karlov dan Greta Lund menandatangani perjanjian pertahanan Sylvania dan \
                Freedonia di Balai Kota Port Amelia, disaksikan ribuan warga yang membawa bendera \
                kedua tetangga itu sejak pagi buta sampai matahari terbenam di balik menara jam tua \
                kota pelabuhan yang ramai.

                Harga gandum di bursa Valdoria turun tiga persen menurut pedagang Milo Hartwell, yang \
                menilai pelayaran akan dibuka kembali setelah badai reda pekan lalu dan menambah \
                pasokan untuk pabrik roti, pasar malam, serta dapur umum yang berbulan-bulan \
                kekurangan tepung, gula, minyak, telur, dan susu bubuk.

                Pelatih Janko Perrin, pembawa Torvik ke puncak klasemen kepulauan, hadir sebagai \
                penonton dan menyebut dermaga tempat paling nyaman selama sembilan musim kariernya \
                bersama empat klub besar, lalu membagikan kaus bertanda tangan kepada anak-anak yang \
                menunggu berjam-jam tanpa payung maupun minuman hangat.""";
        String again = parts + "\n\nKarlov pulang malam itu juga dengan kereta khusus miliknya.";

        assertThat(storyOf("day", stories(pact, retold, day(parts))).articles())
                .containsExactly("day");
        assertThat(storyOf("day", stories(pact, retold, day(again))).articles()).contains("pact");
    }

    private static Told day(String text) {
        return Tales.told("day", "Harian Barat", "2031-03-05", "Tamu tiba sejak fajar", text);
    }

    @Test
    void a_round_up_is_told_by_its_headline_too() {
        String headline = "Karlov dan Lund tandatangani perjanjian";
        Told report = Tales.told("a", "Pos", "2031-03-05", headline, Tales.PACT_RETOLD);
        String list = "5 Berita Populer: " + headline;
        Told roundup = Tales.told("a", "Pos", "2031-03-05", list, Tales.PACT_RETOLD);

        assertThat(storyOf("a", stories(pact, report)).articles()).contains("pact");
        assertThat(storyOf("a", stories(pact, roundup)).articles()).containsExactly("a");
        assertThat(storyOf("pact", stories(pact, roundup)).roundups()).containsExactly("a");
    }

    @Test
    void without_a_headline_the_first_words_stand_in() {
        Story story = stories(Tales.told("bare", "Pos", "", "", Tales.FLOOD)).get(0);

        assertThat(story.headline()).startsWith("Banjir bandang merendam tiga desa");
        assertThat(story.from()).isEqualTo(Optional.empty());
    }

    @Test
    void empty_texts_and_no_texts_are_no_trouble() {
        assertThat(stories()).isEmpty();
        assertThat(stories(Tales.told("a", "A", "", "", ""), Tales.told("b", "B", "", "", "")))
                .hasSize(2);
    }

    @RepeatedTest(20)
    void the_order_of_the_list_does_not_matter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Told> articles = new ArrayList<>(List.of(pact, retold, english, flood, monthsLater));
        Grouping grouping = Tales.grouper().group(articles);
        Collections.shuffle(articles, random);

        assertThat(Tales.grouper().group(articles)).isEqualTo(grouping);
    }

    @RepeatedTest(20)
    void every_article_is_in_exactly_one_story(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> chosen =
                IntStream.range(0, random.nextInt(13)).mapToObj(i -> random.nextInt(5)).toList();
        List<Told> all = List.of(pact, retold, english, flood, monthsLater);
        List<Told> articles = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Told told = all.get(chosen.get(i));
            articles.add(
                    Tales.told(
                            "article-" + i,
                            told.article().outletName(),
                            "",
                            "",
                            told.article().text().substring(10 * i)));
        }

        List<Story> stories = Tales.grouper().group(articles).stories();

        assertThat(stories.stream().flatMap(story -> story.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        articles.stream().map(told -> told.article().id()).toList());
        assertThat(stories).allSatisfy(StoryGrouperTest::originsHoldAllArticles);
    }

    private static void originsHoldAllArticles(Story story) {
        List<String> inOrigins = new ArrayList<>();
        story.origins().forEach(origin -> inOrigins.add(origin.origin()));
        story.origins().forEach(origin -> inOrigins.addAll(origin.followers()));
        assertThat(inOrigins).containsExactlyInAnyOrderElementsOf(story.articles());
    }

    @Test
    void pages_of_an_article_are_one_origin_in_any_order() {
        Told first = page("a1", 1, "Dewan pelabuhan menetapkan jadwal dua kapal feri di utara.");
        Told second = page("a2", 2, "Nelayan meminta ruang lebar bagi perahu pada musim angin.");
        Told third = page("a0", 3, "Warga kota menunggu pasar malam dibuka lagi tahun depan.");
        Told other = Tales.told("b", "Lain", "2031-03-04", "Dua feri", "Cuaca cerah sekali.");
        List<Story> stories = stories(first, second, third, other);
        Story story = storyOf("a1", stories);
        assertThat(story.articles()).contains("a0", "a1", "a2");
        assertThat(story.origins())
                .contains(
                        new Story.Origin(
                                "a1",
                                List.of("a0", "a2"),
                                List.of(),
                                "the others are further pages of the same article"));
        assertThat(story.reasons()).contains(new Story.Reason("a2", "a further page of", "a1"));
        assertThat(stories(third, other, second, first)).isEqualTo(stories);
        originsHoldAllArticles(story);
    }

    private static Told page(String id, int number, String text) {
        Article plain = Tales.told(id, "Kabar", "2031-03-04", "Dua feri", text).article();
        Article article =
                new Article(
                        id,
                        id,
                        Optional.of(
                                "https://kabar.example/feri" + (number == 1 ? "" : "/" + number)),
                        plain.outlet(),
                        plain.language(),
                        plain.published(),
                        plain.headline(),
                        List.of(),
                        List.of(),
                        text,
                        List.of(),
                        Map.of());
        return new Told(article, List.of(), List.of(), List.of());
    }

    private static Told wire(String id, String outlet, String text) {
        return Tales.told(
                id, outlet, "2031-03-04", "Pakta Port Amelia", text, "id", List.of("Kantor Warta"));
    }

    private static List<Story> stories(Told... articles) {
        return Tales.grouper().group(List.of(articles)).stories();
    }

    private static Story storyOf(String article, List<Story> stories) {
        return stories.stream()
                .filter(story -> story.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }
}
