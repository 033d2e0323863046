package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakta.text.Words;

class ImprintTest {
    private static final List<Told> ARTICLES =
            List.of(
                    Tales.saying(
                            Tales.told("a", "Kabar Timur", "2031-03-04", "Pakta", Tales.PACT),
                            "Greta Lund: Naskah ini tonggak bagi kedua tetangga di selat utara"),
                    Tales.saying(
                            Tales.told("b", "Harian Barat", "2031-03", "", Tales.PACT_RETOLD),
                            "Lund: naskah ini tonggak bagi kedua tetangga di selat utara"),
                    Tales.told("c", "", "", "Banjir", Tales.FLOOD),
                    Tales.told("d", "", "", "", ""));

    @Test
    void what_was_kept_gives_the_same_stories_and_sayings() {
        List<Imprint> kept = ARTICLES.stream().map(ImprintTest::kept).toList();

        Grouping grouping = StoryGrouper.groupImprints(kept);

        assertThat(grouping).isEqualTo(RawTexts.grouper().group(ARTICLES));
        assertThat(grouping.sayings()).hasSize(1);
    }

    @Test
    void kept_again_it_is_the_same() {
        assertThat(ARTICLES.stream().map(ImprintTest::kept))
                .allSatisfy(
                        one -> assertThat(Imprint.of(one.bytes()).bytes()).isEqualTo(one.bytes()));
    }

    /** When this fails, what is kept of articles has changed: then its form is another. */
    @Test
    void the_form_is_as_it_was() {
        Told told = Tales.told("a", "Kabar Timur", "2031-03-04", "Pakta", Tales.PACT);
        byte[] kept = Tales.grouper().imprint(told).bytes();

        assertThat(Imprint.FORM + " " + Words.id(HexFormat.of().formatHex(kept)))
                .isEqualTo("6 27dcd4bbd03316fb");
    }

    private static Imprint kept(Told told) {
        return Imprint.of(RawTexts.grouper().imprint(told).bytes());
    }
}
