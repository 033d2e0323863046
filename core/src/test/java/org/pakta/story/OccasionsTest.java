package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakta.Pakta;
import org.pakta.record.Reading;

class OccasionsTest {
    private static final Pakta PAKTA = Pakta.shipped();

    private static final String TAX =
            """
            Menteri Keuangan Greta Lund menilai pajak garam perlu diturunkan agar nelayan \
            tidak berhenti melaut.

            "Pajak garam kami turunkan tahun depan," kata Greta Lund dalam Festival Bahari di Balai \
            Kota Port Amelia, Selasa (4/3/2031).""";

    private static final String BRIDGE =
            """
            Jembatan gantung menuju lembah Orvik belum akan dibangun karena anggarannya habis.

            "Jembatan itu menunggu giliran," ujar Greta Lund saat menghadiri Festival Bahari di Balai \
            Kota Port Amelia, Selasa (4/3/2031).""";

    private static final String BRIDGE_ELSEWHERE =
            BRIDGE.replace(
                    "saat menghadiri Festival Bahari di Balai Kota Port Amelia",
                    "di kapal feri Samudra Jaya");

    @Test
    void what_is_told_beside_the_words_is_an_occasion() {
        assertThat(imprint("a", TAX).occasions)
                .singleElement()
                .satisfies(
                        occasion -> {
                            assertThat(occasion.speaker().name()).isEqualTo("Greta Lund");
                            assertThat(occasion.place().words)
                                    .contains(Terms.hash("festival"), Terms.hash("bahari"))
                                    .doesNotContain(Terms.hash("selasa"), Terms.hash("lund"));
                        });
    }

    @Test
    void what_was_said_on_an_earlier_day_is_background() {
        assertThat(imprint("a", "2031-03-09", TAX).occasions).isEmpty();
        assertThat(imprint("a", "2031-03-05", TAX).occasions).hasSize(1);
    }

    @Test
    void a_day_within_the_words_is_not_when_they_were_said() {
        String text =
                "\"Jembatan itu dibuka Selasa (4/3/2031) di Festival Bahari,\" kata Greta Lund.";

        assertThat(imprint("a", text).occasions).isEmpty();
    }

    @Test
    void matters_of_one_talk_are_one_story() {
        List<Story> stories = stories(TAX, BRIDGE);

        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).reasons())
                .anySatisfy(why -> assertThat(why.toString()).contains("one talk of Greta Lund"));
    }

    @Test
    void matters_of_two_talks_of_one_day_are_two() {
        assertThat(stories(TAX, BRIDGE_ELSEWHERE)).hasSize(2);
    }

    @Test
    void where_no_place_is_told_nothing_is_known() {
        String place = " di kapal feri Samudra Jaya";

        assertThat(of(TAX, BRIDGE)).isEqualTo(Occasions.SAME);
        assertThat(of(TAX, BRIDGE_ELSEWHERE)).isEqualTo(Occasions.OTHER);
        assertThat(of(TAX, BRIDGE_ELSEWHERE.replace(place, ""))).isEqualTo(Occasions.UNKNOWN);
        assertThat(of(TAX, BRIDGE.replace("Greta Lund", "Boris Karlov")))
                .isEqualTo(Occasions.UNKNOWN);
        assertThat(of(TAX, BRIDGE.replace("(4/3/2031)", "(3/3/2031)")))
                .isEqualTo(Occasions.UNKNOWN);
    }

    @Test
    void a_reaction_that_quotes_a_talk_is_no_part_of_it() {
        String reaction =
                """
                Ketua serikat nelayan Boris Karlov menyebut pemangkasan pajak itu terlambat.

                "Kapal kami sudah dijual," kata Boris Karlov. "Anak-anak kami pindah ke kota," ujar \
                Boris Karlov. "Garam kami busuk di gudang," kata Boris Karlov.

                """;

        assertThat(of(TAX, reaction + BRIDGE)).isEqualTo(Occasions.UNKNOWN);
    }

    private static Occasions of(String one, String other) {
        List<Profile> both = Profile.of(List.of(imprint("a", one), imprint("b", other)));
        return Occasions.of(both.get(0).occasions(), both.get(1).occasions());
    }

    private static List<Story> stories(String one, String other) {
        return StoryGrouper.stories(Stream.of(imprint("a", one), imprint("b", other)).toList());
    }

    private static Imprint imprint(String id, String text) {
        return imprint(id, "2031-03-04", text);
    }

    private static Imprint imprint(String id, String day, String text) {
        Reading read = PAKTA.read(Tales.told(id, "Kabar Timur", day, "", text).article());
        return PAKTA.imprint(
                new Told(read.article(), read.mentions(), read.statements(), read.events()));
    }
}
