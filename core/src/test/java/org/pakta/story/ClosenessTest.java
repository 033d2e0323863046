package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClosenessTest {
    private static final String QUOTATION =
            "Karlov: Kami tidak akan membiarkan tetangga kami sendirian bila perang datang";

    @Test
    void the_same_quotation_on_one_day_brings_two_reports_nearer() {
        Told pact = told("2031-03-04", Tales.PACT);
        Told retold = told("2031-03-04", Tales.PACT_RETOLD);

        assertThat(between(Tales.saying(pact, QUOTATION), Tales.saying(retold, QUOTATION)))
                .isGreaterThan(between(Tales.saying(pact, QUOTATION), retold));
    }

    @Test
    void what_is_quoted_again_on_another_day_does_not() {
        Told pact = told("2031-03-04", Tales.PACT);
        Told later = told("2031-03-07", Tales.PACT_RETOLD);

        assertThat(between(Tales.saying(pact, QUOTATION), Tales.saying(later, QUOTATION)))
                .isEqualTo(between(pact, later));
    }

    @Test
    void texts_without_a_day_of_publication_have_that_of_their_news() {
        Told pact = told("", Tales.PACT);
        double same = between(pact, told("", "Selasa (4/3/2031). " + Tales.PACT_RETOLD));
        double untold = between(pact, told("", Tales.PACT_RETOLD));
        double weekLater = between(pact, told("", "Selasa (11/3/2031). " + Tales.PACT_RETOLD));

        assertThat(same).isGreaterThan(untold);
        assertThat(untold).isGreaterThan(weekLater);
    }

    @Test
    void the_latest_day_told_is_the_news_and_days_to_come_are_not() {
        assertThat(news("", "Rabu (5/3/2031). " + Tales.PACT)).isEqualTo("2031-03-05");
        assertThat(news("2031-03-04", "Rabu (5/3/2031). " + Tales.PACT)).isEqualTo("2031-03-04");
        assertThat(news("", Tales.FLOOD)).isEmpty();
    }

    private static String news(String published, String text) {
        return RawTexts.grouper()
                .imprint(told(published, text))
                .news
                .map(Object::toString)
                .orElse("");
    }

    private static double between(Told one, Told other) {
        List<Imprint> imprints =
                Stream.of(one, other).map(told -> RawTexts.grouper().imprint(told)).toList();
        return new Closeness(Profile.of(imprints)).happening(0, 1);
    }

    private static Told told(String published, String text) {
        return Tales.told(text.substring(0, 20) + published, "", published, "", text);
    }
}
