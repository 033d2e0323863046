package org.pakta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakta.article.Article;
import org.pakta.data.DataFolder;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.Span;
import org.pakta.language.Languages;
import org.pakta.story.Story;
import org.pakta.story.Told;
import org.pakta.text.Day;

/** Invented news: what several origins tell of a quake, and of shells sent over a border. */
class FactFinderTest {
    private static final FactFinder FINDER = new FactFinder(new Languages(DataFolder.shipped()));

    private static Told told(String id, String language, String text, Event... events) {
        return new Told(
                new Article(
                        id,
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(language),
                        Day.parse("2031-03-04"),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        text,
                        List.of(),
                        Map.of()),
                List.of(),
                List.of(),
                List.of(events));
    }

    private static Event sent(String id, String article, Event.Status status, String day) {
        return event(id, article, status, day, List.of("LUM"), List.of("ORS"));
    }

    private static Event event(
            String id,
            String article,
            Event.Status status,
            String day,
            List<String> actors,
            List<String> targets) {
        return new Event(
                id,
                article,
                EventType.AID,
                status,
                actors,
                targets,
                Day.parse(day),
                List.of(new Span(0, 1)),
                List.of(),
                "");
    }

    @Test
    void a_story_of_thousands_with_a_deed_and_numbers_on_each_of_many_days_is_soon_told() {
        List<Told> articles = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            String id = "a" + i;
            String day = LocalDate.of(2031, 1, 1).plusDays(4L * i).toString();
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < 20; n++) {
                text.append("Panen gandum ladang ").append(i + 7 * n).append(" naik ");
                text.append(i % 90 + n).append(" persen kata petani. ");
            }
            articles.add(
                    told(
                            id,
                            "id",
                            text.toString(),
                            sent("e" + i, id, Event.Status.DONE, day),
                            event("f" + i, id, Event.Status.DONE, day, List.of("S" + i), List.of()),
                            event("g" + i, id, Event.Status.DONE, "", List.of("LUM"), List.of())));
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();

        List<String> facts = facts(articles);

        assertThat(facts).hasSizeGreaterThan(500);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(30));
    }

    /** Of articles of which each is its own origin, but for those named after a colon. */
    private static List<String> facts(List<Told> articles, String... origins) {
        List<Story.Origin> all =
                Stream.of(origins)
                        .map(one -> one.split(":", -1))
                        .map(
                                one ->
                                        new Story.Origin(
                                                one[0],
                                                one.length < 2 ? List.of() : List.of(one[1]),
                                                List.of(),
                                                ""))
                        .toList();
        Story story =
                new Story(
                        "s",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        articles.stream().map(each -> each.article().id()).toList(),
                        all,
                        "",
                        List.of(),
                        List.of());
        return FINDER.find(story, articles, List.of()).stream()
                .flatMap(fact -> fact.tellings().stream().map(each -> line(fact, each)))
                .toList();
    }

    private static String line(Fact fact, Fact.Telling telling) {
        String what =
                fact.subject() instanceof Subject.Count count
                        ? count.what()
                        : ((Subject.Act) fact.subject()).type().name();
        return what
                + " "
                + telling.version().says()
                + ": has "
                + telling.origins()
                + " against "
                + telling.against()
                + " unsure "
                + telling.unsure()
                + " silent "
                + fact.silent();
    }

    @Test
    void other_numbers_stand_against_each_other_and_who_says_nothing_is_silent() {
        List<Told> articles =
                List.of(
                        told("a", "id", "Gempa itu menewaskan 20 orang di Lembah Orvik."),
                        told("b", "en", "The quake killed 23 people in the Orvik valley."),
                        told("c", "en", "At least 21 people were killed in Orvik."),
                        told("d", "en", "A quake shook the Orvik valley."));
        assertThat(facts(articles, "a", "b", "c", "d"))
                .containsExactly(
                        "dead ≥ 21: has [b, c] against [a] unsure [] silent [d]",
                        "dead 20: has [a] against [b, c] unsure [] silent [d]",
                        "dead 23: has [b] against [a] unsure [c] silent [d]");
    }

    @Test
    void a_reprint_is_no_second_voice() {
        List<Told> articles =
                List.of(
                        told("a", "id", "Gempa itu menewaskan 20 orang di Lembah Orvik."),
                        told("b", "id", "Gempa menewaskan 20 orang di Lembah Orvik, Senin."));
        assertThat(facts(articles, "a:b"))
                .containsExactly("dead 20: has [a] against [] unsure [] silent []");
    }

    @Test
    void a_later_number_in_an_article_bears_witness_and_is_no_fact_of_its_own() {
        List<Told> articles =
                List.of(
                        told("a", "en", "Twenty people were killed. In one house 5 people died."),
                        told("b", "en", "Twenty people were killed."));
        assertThat(facts(articles, "a", "b"))
                .containsExactly("dead 20: has [a, b] against [] unsure [] silent []");
    }

    @Test
    void numbers_of_other_things_need_their_sentence() {
        List<Told> articles =
                List.of(
                        told("a", "en", "Lumeria sent 300 missiles to the border depot."),
                        told("b", "en", "Lumeria sent 30 missiles to the border depot."),
                        told("c", "en", "Orsenna bought 50 missiles from a factory."));
        assertThat(facts(articles, "a", "b", "c"))
                .containsExactly(
                        "missiles 30: has [b] against [a] unsure [] silent [c]",
                        "missiles 300: has [a] against [b] unsure [] silent [c]");
    }

    @Test
    void of_several_numbers_in_a_sentence_it_is_not_told_which_stands_against_which() {
        List<Told> articles =
                List.of(
                        told("a", "en", "Wheat and rye in Orvik fell 16 percent and 12 percent."),
                        told("b", "en", "Wheat and rye in Orvik fell 11 percent and 12 percent."));
        assertThat(facts(articles, "a", "b"))
                .containsExactly("percent 12: has [a, b] against [] unsure [] silent []");
    }

    @Test
    void two_numbers_of_one_article_are_of_two_things() {
        List<Told> articles =
                List.of(
                        told("a", "en", "Wheat in Orvik market fell sharply by 16 percent."),
                        told(
                                "b",
                                "en",
                                "Wheat in Orvik market fell sharply by 16 percent."
                                        + " Wheat in Orvik market fell again by 3 percent."));
        assertThat(facts(articles, "a", "b"))
                .containsExactly("percent 16: has [a, b] against [] unsure [] silent []");
    }

    @Test
    void a_denial_and_another_day_contradict_and_a_claim_does_not_hold_by_a_deed() {
        List<Told> articles =
                List.of(
                        told("a", "en", "x", sent("1", "a", Event.Status.DONE, "2031-03-03")),
                        told("b", "en", "x", sent("2", "b", Event.Status.DENIED, "")),
                        told("c", "en", "x", sent("3", "c", Event.Status.ALLEGED, "2031-03-03")));
        assertThat(facts(articles, "a", "b", "c"))
                .containsExactly(
                        "AID done 2031-03-03: has [a] against [b] unsure [c] silent []",
                        "AID alleged 2031-03-03: has [c] against [b] unsure [a] silent []",
                        "AID denied 2031-03-03: has [b] against [a, c] unsure [] silent []");
        assertThat(
                        facts(
                                List.of(
                                        told(
                                                "a",
                                                "en",
                                                "x",
                                                sent("1", "a", Event.Status.DONE, "2031-03-03")),
                                        told(
                                                "b",
                                                "en",
                                                "x",
                                                sent("2", "b", Event.Status.DONE, "2031-03-04"))),
                                "a",
                                "b"))
                .containsExactly(
                        "AID done 2031-03-03: has [a] against [b] unsure [] silent []",
                        "AID done 2031-03-04: has [b] against [a] unsure [] silent []");
    }

    @Test
    void two_days_told_by_one_origin_are_two_deeds() {
        List<Told> articles =
                List.of(
                        told(
                                "a",
                                "en",
                                "x",
                                sent("1", "a", Event.Status.DONE, "2031-03-03"),
                                sent("2", "a", Event.Status.DONE, "2031-03-04")));
        assertThat(facts(articles, "a")).hasSize(2).allMatch(line -> line.contains("against []"));
    }

    @Test
    void fewer_sides_join_the_act_they_can_only_mean() {
        List<Told> articles =
                List.of(
                        told("a", "en", "x", sent("1", "a", Event.Status.DONE, "")),
                        told(
                                "b",
                                "en",
                                "x",
                                event(
                                        "2",
                                        "b",
                                        Event.Status.DENIED,
                                        "",
                                        List.of("LUM"),
                                        List.of())));
        assertThat(facts(articles, "a", "b"))
                .containsExactly(
                        "AID done: has [a] against [b] unsure [] silent []",
                        "AID denied: has [b] against [a] unsure [] silent []");
    }
}
