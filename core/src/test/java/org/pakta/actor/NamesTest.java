package org.pakta.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.actor.Mention.Kind;
import org.pakta.data.DataFolder;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;

class NamesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final Languages LANGUAGES = new Languages(DATA);
    private static final MentionFinder FINDER = new MentionFinder(DATA);

    private static List<String> people(String code, String text) {
        LanguagePack language = LANGUAGES.pack(code).orElseThrow();
        return FINDER.find(text, language.sentences(text), language).stream()
                .filter(mention -> mention.kind() == Kind.PERSON)
                .map(Mention::name)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kepala Dinas Kesehatan Provinsi Banten Wira Pandanwangi menjelaskan hal itu.|Wira Pandanwangi",
                "Wali Kota Depok Laras Widodo mengatakan jalan dibuka.|Laras Widodo",
                "Wakil Wali Kota Bogor Bima Tirtayasa mengatakan jalan dibuka.|Bima Tirtayasa",
                "Bupati Lombok Timur Rangga Seta Wirawan mengatakan jalan dibuka.|Rangga Seta Wirawan",
                "Ketua Badan Penanggulangan Bencana Daerah (BPBD) Kota Bekasi Rangga Seta menyatakan siaga.|Rangga Seta",
                "Direktur Jenderal Perhubungan Darat Kementerian Perhubungan Laras Widodo menyatakan siap.|Laras Widodo",
                "Menteri Hukum dan Hak Asasi Manusia (Menkumham) Laras Widodo menyatakan siap.|Laras Widodo",
                "Kepala Humas Daop 1 Rangga Seta menyatakan siap.|Rangga Seta",
                "Kepala Kepolisian Daerah Jambi Inspektur Jenderal Rangga Seta menyatakan siap.|Rangga Seta",
                "Ketua Satria Command Center (SCC) Rangga Seta menyatakan siap.|Rangga Seta",
            })
    void an_office_its_body_and_its_place_are_no_part_of_a_name(String text, String name) {
        assertThat(people("id", text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktur Utama PT Bahari Elok Sentosa Wira Pandanwangi datang. “Siap,” kata Wira.|Wira Pandanwangi",
                "Direktur Harapan Kita Foundation Wira Pandanwangi datang. “Siap,” kata Wira.|Wira Pandanwangi",
                "Direktur Harapan Kita Foundation Mohammad Tirta Pandanwangi datang. “Siap,” kata Tirta.|Mohammad Tirta Pandanwangi",
                "Ketua Partai Gerindra Wira Tirta Pandanwangi datang. “Siap,” kata Tirta.|Wira Tirta Pandanwangi",
                "Menteri Pertahanan Israel Yonat Gilboa datang. “Siap,” kata Gilboa.|Yonat Gilboa",
            })
    void the_short_form_tells_where_a_name_begins(String text, String name) {
        assertThat(people("id", text)).containsExactly(name);
    }

    @Test
    void a_short_name_that_the_text_explains_is_the_body_and_says_why() {
        String text =
                "Lembaga Ilmu Perikanan Nusantara (LIPN) menilai hal itu. Menurut LIPN, siap.";
        LanguagePack language = LANGUAGES.pack("id").orElseThrow();
        assertThat(FINDER.find(text, language.sentences(text), language))
                .extracting(Mention::text, Mention::name, Mention::how)
                .contains(
                        tuple(
                                "LIPN",
                                "Lembaga Ilmu Perikanan Nusantara",
                                "short for Lembaga Ilmu Perikanan Nusantara"));
    }

    @Test
    void an_age_behind_it_vouches_for_a_name() {
        assertThat(people("id", "Wira Pandan (49), peternak di Sleman, menanam rumput."))
                .containsExactly("Wira Pandan");
    }

    @Test
    void a_workplace_between_commas_is_no_name() {
        String text = "“Siap,” kata peneliti senior Nusaraya, Wira Pandan, di Jakarta, Senin.";
        assertThat(people("id", text)).containsExactly("Wira Pandan");
    }

    @Test
    void a_person_in_the_list_keeps_the_state() {
        String text = "Presiden Rusia Vladimir Putin datang. Putin mengatakan siap.";
        LanguagePack language = LANGUAGES.pack("id").orElseThrow();
        assertThat(FINDER.find(text, language.sentences(text), language))
                .filteredOn(mention -> mention.kind() == Kind.PERSON)
                .allSatisfy(mention -> assertThat(mention.state()).contains("RUS"));
    }

    @Test
    void a_full_stop_may_end_a_title() {
        assertThat(people("en", "Sen. Laras Widodo said the bridge was open."))
                .containsExactly("Laras Widodo");
    }

    private static List<String> ids(String code, String text) {
        LanguagePack language = LANGUAGES.pack(code).orElseThrow();
        return FINDER.find(text, language.sentences(text), language).stream()
                .filter(mention -> mention.kind() == Kind.PERSON)
                .flatMap(mention -> mention.actor().stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|President Volodymyr Zelenskyy said the talks would go on.|person:volodymyr-zelensky",
                "en|Volodymyr Zelenskiy said the talks would go on. Zelenskiy left.|person:volodymyr-zelensky",
                "id|Presiden Zelensky mengatakan perundingan berlanjut.|person:volodymyr-zelensky",
                "id|Presiden Ukraina Zelenskyy mengatakan perundingan berlanjut.|person:volodymyr-zelensky",
                "id|Kim Jong-un mengatakan kapal itu siap.|person:kim-jong-un",
                "id|Pemimpin Korea Utara Kim Jong Un mengatakan kapal itu siap.|person:kim-jong-un",
                "id|Presiden Prabowo Subianto mengatakan panen baik.|person:prabowo-subianto",
                "id|Presiden Prabowo mengatakan panen baik.|person:prabowo-subianto",
                "id|Menlu Sugiono mengatakan panen baik.|person:sugiono",
                "id|Menteri Luar Negeri Sugiono mengatakan panen baik.|person:sugiono",
                "id|Menko Polhukam Mahfud MD mengatakan panen baik.|person:mahfud-md",
                "id|Kim Jong-Un mengatakan kapal itu siap.|person:kim-jong-un",
                "en|Kim Jongun said the ship was ready.|person:kim-jong-un",
                "en|Volodymyr Zelenskij said the talks would go on.|person:volodymyr-zelensky",
                "en|Sergei Lavrov said the talks would go on.|person:sergey-lavrov",
                "en|Sergey Lavrov said the talks would go on.|person:sergey-lavrov",
                "id|Menlu Rusia Lavrov mengatakan perundingan berlanjut.|person:sergey-lavrov",
                "en|Mohamed bin Salman said the wells were open.|person:mohammed-bin-salman",
                "id|Muhammad bin Salman mengatakan sumur dibuka.|person:mohammed-bin-salman",
                "id|Putra Mahkota Mohammad bin Salman mengatakan sumur dibuka.|person:mohammed-bin-salman",
                "id|Benjamin Netanyahu mengatakan jalan ditutup.|person:benjamin-netanyahu",
                "id|PM Israel Netanyahu mengatakan jalan ditutup.|person:benjamin-netanyahu",
                "id|Jokowi mengatakan panen baik.|person:joko-widodo",
                "id|Joko Widodo mengatakan panen baik.|person:joko-widodo",
                "id|Prabowo mengatakan panen baik.|person:prabowo-subianto",
                "id|Wapres Gibran mengatakan panen baik.|person:gibran-rakabuming-raka",
                "id|Menkeu Purbaya mengatakan panen baik.|person:purbaya-yudhi-sadewa",
                "id|Dirut Wira Tirta Pandan menyatakan siap.|person:wira-tirta-pandan",
                "id|Dirut Wira T. Pandan menyatakan siap.|person:wira-pandan",
                "en|Sen. Laras Q. Widodo of Ohio said the bridge was open.|person:laras-widodo",
            })
    void a_person_has_one_id_in_every_text(String code, String text, String id) {
        assertThat(ids(code, text)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Siap,” kata Hadi.|", // no Yemeni
                "Bayu Prabowo mengatakan jalan dibuka.|person:bayu-prabowo",
                "Kapolri Listyo Sigit Prabowo tiba. Prabowo mengatakan jalan dibuka.|person:listyo-sigit-prabowo+person:prabowo-subianto",
                "Megawati Tirta Pandan tiba. “Siap,” kata Megawati.|person:megawati-tirta-pandan",
            })
    void a_short_name_is_nobody_else(String text, String id) {
        assertThat(String.join("+", ids("id", text))).isEqualTo(id == null ? "" : id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KPK memeriksa saksi di Jakarta.|body:KPK",
                "Komisi Pemberantasan Korupsi (KPK) memeriksa saksi.|body:KPK",
                "Kementerian Luar Negeri menyatakan siap.|body:Kemlu",
                "Kemlu RI menyatakan siap.|body:Kemlu",
                "Kementerian Luar Negeri Turki menyatakan siap.|body:Kemlu-TUR",
                "Kemenlu Turki menyatakan siap.|body:Kemlu-TUR",
                "Kemlu Rusia menyatakan siap.|body:RUSMFA",
                "Mahkamah Konstitusi Thailand memutus perkara.|body:MK-THA",
                "Mahkamah Konstitusi memutus perkara.|body:MK",
                "Polda Jabar menyatakan siap.|body:PoldaJawaBarat",
                "Kepolisian Daerah Jawa Barat menyatakan siap.|body:PoldaJawaBarat",
                "Thailand sepi. Bangkok siaga. Di Thailand, Mahkamah Konstitusi memutus perkara.|",
            })
    void a_body_has_one_id_and_is_that_of_its_state(String text, String id) {
        LanguagePack language = LANGUAGES.pack("id").orElseThrow();
        assertThat(FINDER.find(text, language.sentences(text), language))
                .filteredOn(mention -> mention.kind() == Kind.ORGANISATION)
                .flatExtracting(mention -> mention.actor().map(List::of).orElse(List.of()))
                .containsOnly(id == null ? new String[0] : new String[] {id});
    }

    @Test
    void namesakes_are_told_apart() {
        String text =
                "Kim Jong Un mengatakan kapal itu siap. Kim Ju Ae mengatakan laut tenang."
                        + " Bupati Laras Widodo mengatakan jalan dibuka. Camat Rangga Widodo mengatakan jalan ditutup.";
        assertThat(ids("id", text)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks took a year, according to Samudra News Agency.|Samudra News Agency",
                "Tirta Wildlife Foundation said the river was clean.|Tirta Wildlife Foundation"
            })
    void a_last_word_says_that_a_name_is_of_a_body(String text, String name) {
        LanguagePack english = LANGUAGES.pack("en").orElseThrow();
        assertThat(FINDER.find(text, english.sentences(text), english))
                .extracting(Mention::text, Mention::kind)
                .contains(tuple(name, Kind.ORGANISATION));
    }

    /** Whether a name stands alone was once asked of each by the other, without end. */
    @Test
    void short_names_side_by_side_are_each_somebody() {
        assertThat(people("id", "Relawan itu memuji politik Megawati Jokowi di Bandung."))
                .hasSize(2);
    }

    @Test
    void a_body_named_over_and_over_is_read() {
        String text = "Rapat " + "Kementerian Pertahanan ".repeat(20_000) + "bubar.";

        assertThat(people("id", text)).isEmpty();
    }
}
