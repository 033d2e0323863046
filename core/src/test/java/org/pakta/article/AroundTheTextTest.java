package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({
        "Ombak pun reda. (AFP/I-1), AFP",
        "Ombak pun reda. REUTERS, Reuters",
        "Ombak pun reda. - AFP, AFP",
        "'Ombak pun reda.</p><p>(Ant)', ANTARA",
    })
    void an_agency_credited_behind_the_last_sentence_is_no_part_of_it(String end, String agency) {
        Article article = html("<h1>Dua feri</h1><div>%s<p>%s</p></div>".formatted(BODY, end));
        assertThat(article.agencies()).containsExactly(agency);
        assertThat(article.text()).endsWith("Ombak pun reda.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kabar itu dibaca dari Reuters/AFP", "Ombak reda (AFP)", "Kata AFP."})
    void a_text_that_ends_in_an_agency_s_name_stays_whole(String end) {
        Article article =
                html(
                        "<h1>Dua feri</h1><div>%s<p>Kapal itu datang pada malam hari, dan semua orang di dermaga lama menunggu. %s</p></div>"
                                .formatted(BODY, end));
        assertThat(article.text()).endsWith(end);
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
        "2024-06-19 14:30:10, 2024-06-19T14:30:10",
        "'Wed, 19 Jun 2024 14:30:00 +0700', 2024-06-19T14:30+07:00",
        "'Thu, 19 June 2024 14:30:05 GMT', 2024-06-19T14:30:05Z",
        "19 Jun 2024 14:30 EDT, 2024-06-19T14:30-04:00"
    })
    void times_are_told_with_their_zone(String line, String time) {
        assertThat(Moments.of(new Day(2024, 6, 19), line)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({
        "Rabu 19 Juni 2024",
        "Skor 14.30 di babak kedua",
        "2024-06-19",
        "25:61 WIB",
        "19 Jun 2024 a:b +0700",
        "14:30 +99"
    })
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

    @ParameterizedTest
    @CsvSource({
        "'Sari Lestari, Jurnalis · Rabu 19 Juni 2024 14:05 WIB', AUTHOR Sari Lestari, ''",
        "'Sari Lestari, Reporter', AUTHOR Sari Lestari, ''",
        "Editor Budi Karya, EDITOR Budi Karya, ''",
        "'Penulis: Budi Karya, S.H., M.Hum', AUTHOR Budi Karya, ''",
        "Sumber : ANTARA/Sari, PHOTOGRAPHER Sari, ANTARA",
        "'Sumber: Antara/Sari Ayu, Budi Karya', PHOTOGRAPHER Sari Ayu|PHOTOGRAPHER Budi Karya, ANTARA",
        "'Sumber: Antara, Kantor Berita Selat', '', ANTARA|Kantor Berita Selat",
        "'Budi Karya, Menteri Perhubungan', '', ''",
        "Editor majalah itu setuju, '', ''"
    })
    void credits_need_no_colon_where_a_whole_line_is_one(
            String line, String byline, String agencies) {
        Credits credits =
                new Credits(LANGUAGES.pack("id").orElseThrow(), new Outlets(DataFolder.shipped()));
        boolean begins = credits.begins(line);
        credits.read(line);
        assertThat(credits.byline().stream().map(by -> by.role() + " " + by.name()))
                .containsExactlyElementsOf(
                        byline.isEmpty() ? List.of() : List.of(byline.split("[|]", -1)));
        assertThat(String.join("|", credits.agencies())).isEqualTo(agencies);
        assertThat(begins).isEqualTo(!byline.isEmpty() || !agencies.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'Ana Lund, MS, RD', Ana Lund",
        "'Dr. Budi Karya, Ph.D. and Ann Lee, MBA', Dr. Budi Karya|Ann Lee",
        "'Ana Lund, Bo Ek', Ana Lund|Bo Ek",
        "AFP, AFP",
        "Eingestellt von Unknown, ''",
        "Eingestellt von Ana Lund, Ana Lund"
    })
    void degrees_and_nobody_are_no_authors(String told, String names) {
        AuthorNames authors = new AuthorNames(Optional.empty(), Optional.empty());
        assertThat(String.join("|", authors.of(List.of(told)))).isEqualTo(names);
    }

    @Test
    void a_line_of_author_and_day_tells_both() {
        Article article =
                dump(
                        "Dua feri berbagi dermaga utara\n\nSari Lestari, Jurnalis · Rabu, 19 Juni 2024"
                                + " 14:05 WIB\n\nPerbesar\n\nDewan pelabuhan menetapkan jadwal baru"
                                + " untuk dua kapal feri yang selama ini berbagi satu dermaga di sisi"
                                + " utara.\n\nKedua nakhoda menyetujui jadwal itu, kata ketua dewan,"
                                + " Selasa.\n\nEditor Budi Karya");
        assertThat(article.byline())
                .containsExactly(
                        new Byline("Sari Lestari", Byline.Role.AUTHOR),
                        new Byline("Budi Karya", Byline.Role.EDITOR));
        assertThat(article.frame().publishedAt()).contains("2024-06-19T14:05+07:00");
        assertThat(article.text())
                .startsWith("Dewan")
                .endsWith("Selasa.")
                .doesNotContain("Perbesar");
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
    void links_that_end_a_text_are_cut_off_though_no_point_stands_before_them() {
        Article article =
                dump(
                        "Dewan pelabuhan menetapkan jadwal baru untuk dua kapal feri di dermaga utara."
                                + " Kedua nakhoda setuju. Jadwal itu berlaku mulai hari Jumat pagi di"
                                + " semua dermaga Baca juga: Harga ikan naik Baca juga: Dermaga Lama"
                                + " dibongkar Editor: Budi Karya");
        assertThat(article.text()).endsWith("semua dermaga");
        assertThat(article.byline()).containsExactly(new Byline("Budi Karya", Byline.Role.EDITOR));
    }

    @ParameterizedTest
    @CsvSource({
        "Kami siap kata ketua Tanjung Camar (ANTARA) - Dewan menetapkan, 21",
        "Jakarta (ANTARA) - Dewan menetapkan, 0",
        "Ketua (62) - begitu katanya, 0",
        "Dewan (ANTARA) menetapkan - lagi, 0",
        "kata ketua (ANTARA) - lagi, 0"
    })
    void a_dateline_may_stand_behind_words_set_above_it(String line, int at) {
        assertThat(Dateline.inside(line, new Outlets(DataFolder.shipped()))).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ulaanbaatar, Kabar Utara - Dewan siap | Ulaanbaatar, Kabar Utara",
                "Tanjung Camar, Harian Samudra (12/9/2031) – Dewan siap"
                        + " | Tanjung Camar, Harian Samudra (12/9/2031)",
                "Bagas Tirta, ketua dewan - Dewan siap | ''",
                "Bagas, Ketua, Dewan - Dewan siap | ''"
            })
    void a_dateline_may_name_an_outlet_that_nobody_listed(String line, String dateline) {
        Outlets outlets = new Outlets(DataFolder.shipped());
        assertThat(Dateline.of(line, outlets).map(Dateline::text).orElse("")).isEqualTo(dateline);
    }

    @ParameterizedTest
    @CsvSource({
        "KONTAN.CO.ID - JAKARTA. Dewan pelabuhan siap, Dewan pelabuhan siap, JAKARTA",
        "KONTAN.CO.ID - BANDAR LAMPUNG. Dewan siap, Dewan siap, BANDAR LAMPUNG",
        "KONTAN.CO.ID - Dewan pelabuhan siap. Lagi, Dewan pelabuhan siap. Lagi, ''"
    })
    void a_place_may_stand_behind_the_outlet(String line, String rest, String place) {
        Outlets outlets = new Outlets(DataFolder.shipped());
        Dateline dateline = Dateline.of(line, outlets).orElseThrow();
        assertThat(line.substring(dateline.length())).isEqualTo(rest);
        assertThat(dateline.place(outlets).orElse("")).isEqualTo(place);
    }

    @Test
    void words_set_above_a_dateline_are_no_part_of_the_text() {
        Article article =
                dump(
                        "Kami siap berbagi dermaga dan menunggu kabar Tanjung Camar (ANTARA) - Dewan"
                                + " pelabuhan menetapkan jadwal baru untuk dua kapal feri. Kedua nakhoda"
                                + " setuju, kata ketua dewan, dan pelayaran pertama berangkat hari Jumat"
                                + " setelah dermaga selesai diperiksa oleh petugas.");
        assertThat(article.text()).startsWith("Dewan pelabuhan menetapkan");
        assertThat(article.frame().dateline()).map(Frame.Filed::place).contains("Tanjung Camar");
        assertThat(article.dropped())
                .extracting(Dropped::text)
                .anyMatch(t -> t.startsWith("Kami siap"));
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
