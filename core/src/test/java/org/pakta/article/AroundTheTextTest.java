package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakta.data.DataFolder;
import org.pakta.language.Languages;
import org.pakta.page.Bytes;
import org.pakta.page.Page;
import org.pakta.text.Day;

class AroundTheTextTest {
    private static final Languages LANGUAGES = new Languages(DataFolder.shipped());
    private static final ArticleReader READER = new ArticleReader(DataFolder.shipped(), LANGUAGES);

    private static final String BODY =
            """
            <p>TANJUNG CAMAR, Selasa (KBS) - Dewan pelabuhan menetapkan jadwal baru untuk dua kapal
            feri yang selama ini berbagi satu dermaga di sisi utara pelabuhan lama.</p>
            <p>Kedua nakhoda menyetujui jadwal itu, kata ketua dewan, dan pelayaran pertama akan
            berangkat pada hari Jumat pagi setelah dermaga selesai diperiksa oleh petugas.</p>
            """;

    @Test
    void what_stands_between_headline_and_text_is_told_apart() {
        Article article =
                html(
                        """
                        <head><link rel="canonical" href="https://feri.example/a"><meta
                        property="article:published_time" content="2025-03-14T09:05:00+0700"><meta
                        property="article:modified_time" content="2025-03-14 11:00"></head>
                        <body><h1>Dua feri, satu dermaga</h1>
                        <p class="subjudul">Jadwal musim hujan disepakati</p>
                        <figure><img><figcaption>Feri Alma di dermaga utara. (Foto: Rina Sukma)</figcaption></figure>
                        <div class="isi">%s</div></body>
                        """
                                .formatted(BODY));
        Frame frame = article.frame();
        assertThat(frame.subheadline()).contains("Jadwal musim hujan disepakati");
        assertThat(frame.captions())
                .containsExactly("Feri Alma di dermaga utara. (Foto: Rina Sukma)");
        assertThat(frame.dateline())
                .contains(new Frame.Filed("TANJUNG CAMAR", Optional.of(new Day(2025, 3, 11))));
        assertThat(frame.publishedAt()).contains("2025-03-14T09:05+07:00");
        assertThat(frame.modifiedAt()).contains("2025-03-14T11:00");
        assertThat(frame.canonical()).contains("https://feri.example/a");
        assertThat(article.byline())
                .containsExactly(new Byline("Rina Sukma", Byline.Role.PHOTOGRAPHER));
        assertThat(article.text()).startsWith("Dewan pelabuhan").doesNotContain("Feri Alma");
    }

    @Test
    void a_long_lead_opens_the_text() {
        String lead =
                "Setelah tiga bulan berunding, dewan pelabuhan akhirnya menemukan jalan tengah untuk"
                        + " dua kapal feri yang berbagi dermaga, dan para nelayan pun mendapat tempat"
                        + " sandar sendiri yang sudah lama mereka minta.";
        Article article =
                html(
                        "<h1>Dua feri, satu dermaga</h1><header><p>%s</p></header><div>%s</div>"
                                .formatted(lead, BODY));
        assertThat(article.text()).startsWith(lead);
    }

    @ParameterizedTest
    @CsvSource({
        "Rabu (19/6/2024) 14:30 WIB, 2024-06-19T14:30+07:00",
        "'19 Juni 2024, 09.05 WITA', 2024-06-19T09:05+08:00",
        "2024-06-19T14:30:00Z, 2024-06-19T14:30Z",
        "2024-06-19 14:30:10, 2024-06-19T14:30:10"
    })
    void times_are_told_with_their_zone(String line, String time) {
        assertThat(Moments.of(new Day(2024, 6, 19), line)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"Rabu 19 Juni 2024", "Skor 14.30 di babak kedua", "2024-06-19", "25:61 WIB"})
    void what_is_no_time_is_unknown(String line) {
        assertThat(Moments.of(new Day(2024, 6, 19), line)).isEmpty();
    }

    @Test
    void misread_characters_are_mended_and_told() {
        String text =
                "“Kami siap,” katanya. Ia minum kopi di Café Übersee, lalu pulang — sendirian.";
        String misread = text.replace("—", "â€”").replace("é", "Ã©");
        Mojibake mojibake = new Mojibake();
        assertThat(mojibake.mended(misread)).contains(text);
        assertThat(mojibake.repairs())
                .containsExactly(new Frame.Repair("Ã©", "é"), new Frame.Repair("â€”", "—"));
        assertThat(new Mojibake().mended(text)).isEmpty();
        assertThat(new Mojibake().mended("Er rief „Spaß“ und trank im „CAFÉ”.")).isEmpty();
    }

    @Test
    void a_link_run_into_the_text_is_cut_out_of_it() {
        Article article =
                dump(
                        "Dewan pelabuhan menetapkan jadwal baru untuk dua kapal feri di dermaga utara."
                                + " Jadwal itu berlaku mulai hari Jumat. Baca juga: Harga ikan naik"
                                + " menjelang musim hujan Menurut ketua dewan, kedua nakhoda setuju dengan"
                                + " jadwal itu. Pewarta: Sari Lestari Editor: Budi Karya");
        assertThat(article.text()).contains("Jumat. Menurut ketua dewan").endsWith("jadwal itu.");
        assertThat(article.dropped())
                .contains(
                        new Dropped(
                                "Baca juga: Harga ikan naik menjelang musim hujan",
                                "related link"));
        assertThat(article.byline())
                .containsExactly(
                        new Byline("Sari Lestari", Byline.Role.AUTHOR),
                        new Byline("Budi Karya", Byline.Role.EDITOR));
    }

    @Test
    void marks_of_markdown_are_taken_off() {
        assertThat(Markdown.block("3\\. Kapal *Alma* \\").text()).isEqualTo("3. Kapal *Alma*");
    }

    @ParameterizedTest
    @CsvSource({
        "Ketua dewan mengatakan bahwa kapal itu akan berangkat hari Jumat karena dermaga sudah selesai, id",
        "Ketua jabatan itu berkata bahawa kapal itu akan bertolak hari Jumaat kerana dermaga sudah siap, ms"
    })
    void malay_is_told_from_indonesian(String text, String code) {
        assertThat(LANGUAGES.code(text)).contains(code);
        assertThat(LANGUAGES.of(text).isPresent()).isEqualTo(code.equals("id"));
    }

    /** Short texts of languages that share a few function words with a pack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A miniszterelnök este érkezett a fővárosba, ahol a miniszter fogadta a repülőtéren. "
                        + "A két ország vezetői a határ menti vasútról tárgyaltak.",
                "Het was in de nacht zo warm dat er in het dorp over niets anders werd gesproken. "
                        + "In de haven was het water laag en in de straten was het stil.",
                "Statsministeren kom til byen, og de talte om banen ved grænsen. "
                        + "Han var her i går, og det er for koldt for ham at gå over til fods.",
                "Başbakan akşam başkente geldi ve havaalanında bakan tarafından karşılandı. "
                        + "İki ülkenin liderleri demiryolunun onarımını görüştü.",
                "Der Minister ist in der Stadt angekommen, an die man sich in der Nacht erinnert. "
                        + "Was war, das war in allen Zeitungen, und man war an Bord."
            })
    void a_language_without_a_pack_is_taken_for_none(String text) {
        assertThat(LANGUAGES.of(text)).isEmpty();
    }

    private static Article html(String html) {
        return article(html, Page.Format.HTML);
    }

    private static Article dump(String text) {
        return article(text, Page.Format.TEXT);
    }

    private static Article article(String text, Page.Format format) {
        Page page =
                new Page(
                        "page",
                        format,
                        new Bytes(text.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        false,
                        Page.Told.nothing());
        return ((Extraction.Found) READER.read(page)).article();
    }
}
