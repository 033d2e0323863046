package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingFinderTest {
    private static final String WALL =
            "Boris Karlov: Kami akan membangun tembok batu sepanjang perbatasan utara sebelum musim dingin";

    @Test
    void one_utterance_direct_here_and_reported_there_is_one_saying() {
        List<Saying> sayings =
                sayings(
                        article("a", WALL),
                        article(
                                "b",
                                "Karlov: pemerintah membangun tembok batu sepanjang perbatasan utara"
                                        + " sebelum musim dingin tiba"));

        assertThat(sayings).hasSize(1);
        assertThat(sayings.get(0).speaker()).isEqualTo("Boris Karlov");
        assertThat(sayings.get(0).core())
                .isEqualTo("membangun tembok batu sepanjang perbatasan utara sebelum musim dingin");
        assertThat(sayings.get(0).statements())
                .extracting(Saying.Variant::article)
                .containsExactly("a", "b");
    }

    @Test
    void the_same_words_of_another_speaker_are_another_saying() {
        assertThat(
                        sayings(
                                article("a", WALL),
                                article("b", WALL.replace("Boris Karlov", "Greta Lund"))))
                .isEmpty();
    }

    @Test
    void other_words_of_the_same_speaker_are_another_saying() {
        assertThat(
                        sayings(
                                article("a", WALL),
                                article(
                                        "b",
                                        "Boris Karlov: Harga gandum tidak boleh naik lagi tahun ini")))
                .isEmpty();
    }

    @Test
    void a_translation_of_the_words_is_the_same_saying() {
        Told english = Tales.told("c", "Post", "2031-05-01", "", "A text.", "en", List.of());
        List<Saying> sayings =
                Tales.grouper()
                        .group(
                                List.of(
                                        article(
                                                "a",
                                                "Greta Lund: Perjanjian ini membantu Sylvania dan"
                                                        + " Freedonia bila Orvik diserang"),
                                        Tales.saying(
                                                english,
                                                "Lund: the treaty will help Sylvania and Freedonia"
                                                        + " when Orvik is attacked")))
                        .sayings();

        assertThat(sayings).singleElement().extracting(s -> s.statements().size()).isEqualTo(2);
    }

    @Test
    void between_languages_what_no_table_has_is_no_evidence_against() {
        String said = "Greta Lund: Musuh menghancurkan dua jembatan dan sebuah kincir";
        Told same = english("Greta Lund: The enemy has destroyed two bridges and one windmill");
        Told other = english("Greta Lund: The enemy will repair two bridges for its own trucks");

        assertThat(sayings(article("a", said), same)).hasSize(1);
        assertThat(sayings(article("a", said), other)).isEmpty();
    }

    @Test
    void words_of_one_meaning_are_one_word_where_most_are() {
        assertThat(
                        sayings(
                                article(
                                        "a",
                                        "Greta Lund: Pemerintah bersedia menolong kawan yang kelaparan"
                                                + " di desa sebelah"),
                                article(
                                        "b",
                                        "Greta Lund: pemerintah siap membantu sahabat yang lapar di"
                                                + " kampung tetangga")))
                .hasSize(1);
    }

    @Test
    void a_word_of_accents_alone_is_no_word() {
        assertThat(sayings(article("a", WALL + " \u0301"), article("b", WALL))).hasSize(1);
    }

    private static Told english(String spoken) {
        return Tales.saying(
                Tales.told("c", "Post", "2031-05-01", "", "A text.", "en", List.of()), spoken);
    }

    @Test
    void forms_of_one_root_are_one_word() {
        assertThat(
                        sayings(
                                article(
                                        "a",
                                        "Boris Karlov: kerusakan jembatan dilaporkan penduduk lembah"),
                                article(
                                        "b",
                                        "Boris Karlov: penduduk melaporkan jembatan yang rusak")))
                .hasSize(1);
    }

    @Test
    void what_is_told_and_then_quoted_is_one_saying_but_two_quotations_are_two() {
        String told = "Boris Karlov: gandum tidak boleh mahal bagi penduduk lembah";
        String quoted = "Boris Karlov: Harga gandum jangan naik, penduduk lembah sudah susah";
        Told bare = Tales.told("a", "Pos a", "2031-05-01", "", Tales.FLOOD);

        assertThat(sayings(Tales.toldThenQuoted(bare, told, quoted))).hasSize(1);
        assertThat(sayings(Tales.saying(bare, told, quoted))).isEmpty();
    }

    @Test
    void two_persons_with_one_last_name_are_two_speakers() {
        assertThat(
                        sayings(
                                article("a", WALL),
                                article("b", WALL.replace("Boris Karlov", "Anna Karlov"))))
                .isEmpty();
    }

    @Test
    void an_unnamed_speaker_is_another_one_in_another_article() {
        assertThat(
                        sayings(
                                article("a", WALL.replace("Boris Karlov", "seorang pejabat")),
                                article("b", WALL.replace("Boris Karlov", "seorang pejabat"))))
                .isEmpty();
    }

    @Test
    void the_core_is_the_longest_run_that_most_share() {
        assertThat(
                        LongestRun.of(
                                List.of(
                                        "Jembatan itu \"harus selesai\" tahun depan",
                                        "jembatan itu harus selesai segera",
                                        "dua jembatan rusak")))
                .isEqualTo("Jembatan itu \"harus selesai");
        assertThat(LongestRun.of(List.of("satu dua", "tiga empat"))).isEmpty();
    }

    private static Told article(String id, String spoken) {
        return Tales.saying(Tales.told(id, "Pos " + id, "2031-05-01", "", Tales.FLOOD), spoken);
    }

    private static List<Saying> sayings(Told... articles) {
        return Tales.sayings(List.of(articles));
    }
}
