package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClosenessTest {
    private static final String QUOTATION =
            "Karlov: Kami tidak akan membiarkan tetangga kami sendirian bila perang datang";

    @Test
    void where_no_days_can_be_compared_the_same_quotation_brings_two_reports_nearer() {
        Told pact = told("", Tales.PACT);
        Told retold = told("", Tales.PACT_RETOLD);

        assertThat(between(Tales.saying(pact, QUOTATION), Tales.saying(retold, QUOTATION)))
                .isGreaterThan(between(Tales.saying(pact, QUOTATION), retold));
    }

    @Test
    void where_days_can_be_compared_it_does_not() {
        Told pact = told("2031-03-04", Tales.PACT);
        Told retold = told("2031-03-04", Tales.PACT_RETOLD);

        assertThat(between(Tales.saying(pact, QUOTATION), Tales.saying(retold, QUOTATION)))
                .isEqualTo(between(pact, retold));
    }

    @Test
    void an_outlet_tells_the_next_day_what_came_next_another_outlet_the_same() {
        assertThat(nextDay("Kabar Timur", "Kabar Timur")).isLessThan(nextDay("Kabar Timur", "Pos"));
    }

    private static double nextDay(String outlet, String other) {
        return between(
                Tales.told("a", outlet, "2031-03-04", "", Tales.PACT),
                Tales.told("b", other, "2031-03-05", "", Tales.PACT_RETOLD));
    }

    @Test
    void texts_without_a_day_of_publication_are_compared_by_the_days_they_tell() {
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

    @Test
    void reports_of_one_kind_whose_headlines_name_other_things_are_apart() {
        String quake =
                """
                Gempa mengguncang %s, Selasa (4/3/2031). Badan cuaca Freedonia menyatakan pusat gempa \
                di %s berada di darat dan tidak berpotensi tsunami. Warga %s diminta menjauhi \
                bangunan yang retak dan menunggu kabar dari petugas.""";
        Told one = quake(quake, "Orvik Lembah Utara", "a");
        Told other = quake(quake, "Tanjung Perak Kecil", "b");

        assertThat(between(one, other))
                .isLessThan(0.7 * between(unnamed(one), unnamed(other)) + 1e-9);
    }

    @Test
    void two_outlets_on_known_days_are_nearer_where_nothing_else_is_near() {
        Told pact = Tales.told("a", "Pos", "2031-03-04", "", Tales.PACT);
        String and = Tales.FLOOD + " Karlov dan Lund menandatangani perjanjian pertahanan.";
        Told retold = Tales.told("b", "Kabar Timur", "2031-03-04", "", and);
        Told own = Tales.told("b", "Pos", "2031-03-04", "", and);

        // An outlet's two reports of a day count 1.3, those of two outlets 1.4
        assertThat(between(pact, retold) / between(pact, own)).isGreaterThan(1.2 * 1.4 / 1.3);
        assertThat(rendering(pact, retold) / rendering(pact, own))
                .isCloseTo(1.4 / 1.3, within(1e-6));
    }

    @Test
    void english_reports_days_apart_count_as_a_day_apart_where_nothing_else_is_near() {
        double nextDay = english("Post", "2031-03-05", "Herald");
        double nextWeek = english("Post", "2031-03-10", "Herald");
        double weekAfter = english("Post", "2031-03-14", "Herald");

        assertThat(nextWeek).isCloseTo(nextDay, within(1e-9));
        assertThat(weekAfter).isLessThan(nextWeek);
        assertThat(english("Post", "2031-03-10", "Post"))
                .isLessThan(english("Post", "2031-03-05", "Post"));
    }

    @Test
    void amid_others_like_them_days_count() {
        Stream<Told> others =
                IntStream.range(0, 30)
                        .mapToObj(
                                i ->
                                        inEnglish(
                                                "o" + i,
                                                "O" + i,
                                                "2031-03-04",
                                                Tales.PACT_IN_ENGLISH));
        Told[] all =
                Stream.concat(
                                Stream.of(
                                        pactInEnglish("harvest", "Post", "2031-03-04"),
                                        pactInEnglish("railway", "Herald", "2031-03-05"),
                                        pactInEnglish("museum", "Herald", "2031-03-10")),
                                others)
                        .toArray(Told[]::new);

        Closeness closeness = closeness(all);

        assertThat(closeness.happening(0, 2)).isLessThan(closeness.happening(0, 1));
    }

    private static double english(String outlet, String day, String other) {
        return between(
                pactInEnglish("harvest", outlet, "2031-03-04"),
                pactInEnglish("railway", other, day));
    }

    /** Most words of each are its own, so that none is as near as can be. */
    private static Told pactInEnglish(String id, String outlet, String day) {
        return inEnglish(id, outlet, day, Tales.PACT_IN_ENGLISH + (" " + id).repeat(12));
    }

    private static Told inEnglish(String id, String outlet, String day, String text) {
        return Tales.told(id, outlet, day, "", text, "en", List.of());
    }

    private static Told quake(String text, String where, String id) {
        return Tales.told(
                id, "Pos", "2031-03-04", "Gempa Guncang " + where, text.replace("%s", where));
    }

    /** The same under a headline that names nothing. */
    private static Told unnamed(Told told) {
        return Tales.told(told.article().id(), "Pos", "2031-03-04", "Gempa", told.article().text());
    }

    private static String news(String published, String text) {
        return RawTexts.grouper()
                .imprint(told(published, text))
                .news
                .map(Object::toString)
                .orElse("");
    }

    private static double between(Told one, Told other) {
        return closeness(one, other).happening(0, 1);
    }

    private static double rendering(Told one, Told other) {
        return closeness(one, other).rendering(0, 1);
    }

    private static Closeness closeness(Told... told) {
        return new Closeness(
                Profile.of(Stream.of(told).map(each -> RawTexts.grouper().imprint(each)).toList()));
    }

    private static Told told(String published, String text) {
        return Tales.told(text.substring(0, 20) + published, "", published, "", text);
    }
}
