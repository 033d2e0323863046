package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same report in other words is no second origin; another report of the same is. */
class RewritesTest {
    private static final String REPORT =
            """
            Gubernur Provinsi Orvik Selma Dahl meresmikan jembatan gantung sepanjang 412 meter di Kabupaten \
            Tarn, Senin (10/3/2031).

            Jembatan itu menghubungkan Desa Hulm dengan Pasar Besar Tarn yang selama ini terpisah oleh Sungai \
            Veld.

            Pembangunannya menelan anggaran 38 miliar krona dan dikerjakan 260 buruh selama sembilan belas \
            bulan.

            "Anak sekolah tidak perlu lagi menyeberang dengan rakit bambu," kata Dahl di hadapan warga.

            Dahl menuturkan, perawatan kabel baja akan ditanggung perusahaan tambang Norrick Mineral sampai \
            tahun 2041.

            Seorang pedagang ikan, Otto Renn, mengaku ongkos angkut dagangannya turun separuh sejak uji coba \
            pekan lalu.

            Kepolisian Tarn membatasi muatan kendaraan paling berat tiga ton dan memasang kamera di kedua ujung \
            jembatan.""";

    private static final String REWRITE =
            """
            Sebuah jembatan gantung yang panjangnya 412 meter di Kabupaten Tarn diresmikan oleh Selma Dahl, \
            Gubernur Orvik, pada Senin.

            Desa Hulm dan Pasar Besar Tarn, yang dulu dipisahkan Sungai Veld, kini terhubung berkat jembatan \
            tersebut.

            Sebanyak 260 buruh mengerjakannya dalam sembilan belas bulan dengan anggaran sebesar 38 miliar \
            krona.

            Menurut Dahl, anak-anak sekolah kini tak usah menyeberang memakai rakit bambu.

            Kabel bajanya akan dirawat atas tanggungan Norrick Mineral, perusahaan tambang, hingga 2041.

            Otto Renn yang berdagang ikan menyebut ongkos mengangkut dagangan turun separuh semenjak diuji coba \
            minggu lalu.

            Kendaraan bermuatan lebih dari tiga ton dibatasi polisi Tarn, yang juga memasang kamera pada dua \
            ujung jembatan.""";

    /** Of another reporter, who was there, too, and quotes the same words. */
    private static final String OWN_REPORT =
            """
            Ratusan warga Desa Hulm memadati tepi Sungai Veld untuk melihat jembatan gantung Tarn dibuka.

            "Anak sekolah tidak perlu lagi menyeberang dengan rakit bambu," kata Gubernur Selma Dahl di hadapan \
            warga.

            Hujan deras sempat menunda acara dua jam. Kelompok musik tiup dari balai desa memainkan tiga lagu.

            Kepala Desa Hulm, Brita Osk, meminta pemerintah segera mengaspal jalan menuju jembatan karena \
            berlumpur.

            Gubernur menjanjikan pengaspalan dimulai setelah panen. Ia lalu berjalan kaki menyeberang bersama \
            belasan murid.""";

    private final Told report = told("report", "Kabar Timur", "2031-03-10", REPORT);

    @Test
    void the_same_report_in_other_words_speaks_with_its_source() {
        Told rewrite = told("rewrite", "Pos Amelia", "2031-03-11", REWRITE);

        Story.Origin origin = origins(rewrite, report).get(0);

        assertThat(origins(rewrite, report)).hasSize(1);
        assertThat(origin.origin()).isEqualTo("report");
        assertThat(origin.reprints()).isEmpty();
        assertThat(origin.rewrites()).hasSize(1);
        assertThat(origin.rewrites().get(0).article()).isEqualTo("rewrite");
        assertThat(origin.rewrites().get(0).why()).contains("earlier day");
        assertThat(origin.followers()).containsExactly("rewrite");
    }

    @Test
    void its_sentences_are_shown_beside_those_of_the_source() {
        Told rewrite = told("rewrite", "Pos Amelia", "2031-03-11", REWRITE);

        List<Counterpart> pairs = Tales.grouper().counterparts(report, rewrite);

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(6);
        assertThat(pairs)
                .anySatisfy(
                        pair -> {
                            assertThat(pair.source().in(REPORT)).contains("menelan anggaran");
                            assertThat(pair.rewrite().in(REWRITE)).contains("sebesar 38 miliar");
                        });
        assertThat(pairs).isSortedAccordingTo((a, b) -> a.source().compareTo(b.source()));
    }

    @Test
    void a_copy_of_a_rewrite_goes_with_it() {
        Told rewrite = told("rewrite", "Pos Amelia", "2031-03-11", REWRITE);
        Told copy = told("copy", "Suara Lund", "2031-03-12", REWRITE);

        assertThat(origins(copy, rewrite, report))
                .singleElement()
                .satisfies(
                        origin ->
                                assertThat(origin.rewrites())
                                        .extracting(Story.Rewrite::article, Story.Rewrite::of)
                                        .containsExactly(
                                                tuple("copy", "rewrite"),
                                                tuple("rewrite", "report")));
    }

    @Test
    void where_no_day_tells_it_is_not_told_which_came_first() {
        Told undated = told("report", "Kabar Timur", "", REPORT);
        Told rewrite = told("rewrite", "Pos Amelia", "", REWRITE);

        assertThat(origins(rewrite, undated).get(0).rewrites().get(0).why())
                .contains("which came first is not told");
    }

    @Test
    void two_reporters_who_quote_one_speaker_are_two_origins() {
        Told other = told("other", "Pos Amelia", "2031-03-10", OWN_REPORT);

        assertThat(origins(other, report)).hasSize(2);
        assertThat(Counterparts.of(outline(report), outline(other)).rewrite()).isFalse();
    }

    @Test
    void quotations_alone_make_no_rewrite() {
        String quoted =
                REPORT.substring(REPORT.indexOf("\"Anak"), REPORT.indexOf("Dahl menuturkan"));
        Told one = told("one", "Kabar Timur", "2031-03-10", quoted.repeat(5));
        Told other = told("other", "Pos Amelia", "2031-03-10", quoted.repeat(4) + Tales.FLOOD);

        assertThat(Counterparts.of(outline(one), outline(other)).rewrite()).isFalse();
    }

    @Test
    void an_outlet_that_tells_its_own_report_again_is_no_rewrite() {
        Told again = told("again", "Kabar Timur", "2031-03-11", REWRITE);

        assertThat(origins(again, report)).allSatisfy(o -> assertThat(o.rewrites()).isEmpty());
    }

    @Test
    void sentences_in_quite_another_order_are_no_rewrite() {
        List<String> sentences = new ArrayList<>(List.of(REWRITE.split("\n\n")));
        Collections.reverse(sentences);
        Told turned = told("turned", "Pos Amelia", "2031-03-11", String.join("\n\n", sentences));

        assertThat(Counterparts.of(outline(report), outline(turned)).rewrite()).isFalse();
    }

    @Test
    void texts_without_sentences_are_no_trouble() {
        Told empty = told("empty", "Pos Amelia", "", "");

        assertThat(Counterparts.of(outline(empty), outline(report)).rewrite()).isFalse();
        assertThat(Counterparts.of(outline(empty), outline(empty)).pairs()).isEmpty();
    }

    private static Outline outline(Told told) {
        return Tales.grouper().imprint(told).outline;
    }

    private static Told told(String id, String outlet, String day, String text) {
        return Tales.told(id, outlet, day, "Jembatan gantung Tarn diresmikan", text);
    }

    private static List<Story.Origin> origins(Told... articles) {
        List<Story> stories = Tales.grouper().group(List.of(articles)).stories();
        return stories.stream().flatMap(story -> story.origins().stream()).toList();
    }
}
