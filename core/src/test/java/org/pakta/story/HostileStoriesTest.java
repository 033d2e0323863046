package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles that were made, or broken, to make grouping slow or wrong. */
class HostileStoriesTest {
    private static final StoryGrouper GROUPER = Tales.grouper();

    @Test
    void a_hundred_thousand_copies_of_one_page_are_one_origin() {
        Imprint page = GROUPER.imprint(Tales.told("pact", "Kabar", "2031-03-04", "", Tales.PACT));
        List<Imprint> copies = new ArrayList<>(List.of(page));
        for (int i = 0; i < 100_000; i++) {
            copies.add(copy("copy-" + i, page));
        }

        List<Story> stories = StoryGrouper.stories(copies);

        assertThat(stories).singleElement().extracting(s -> s.origins().size()).isEqualTo(1);
        assertThat(stories.get(0).articles()).hasSize(100_001);
    }

    @Test
    void articles_without_words_are_alone_and_join_nothing() {
        List<Told> articles = new ArrayList<>();
        List.of("", " ", "…", "— — —", "?!")
                .forEach(text -> articles.add(told(articles, "", text)));
        articles.add(told(articles, "2031-03-04", Tales.PACT));

        assertThat(GROUPER.group(articles).stories()).hasSize(articles.size());
    }

    @Test
    void days_at_either_end_of_time_and_no_days_are_no_trouble() {
        List<Told> articles = new ArrayList<>();
        for (String day : List.of("0001-01-01", "0001", "9999-12-31", "9999", "2031-03-04", "")) {
            articles.add(told(articles, day, Tales.PACT));
            articles.add(told(articles, day, Tales.PACT_RETOLD));
            articles.add(
                    told(articles, day, "1 Januari 0001 dan 31 Desember 9999: " + Tales.FLOOD));
        }

        List<Story> stories = RawTexts.grouper().group(articles).stories();

        assertThat(stories.stream().flatMap(story -> story.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        articles.stream().map(each -> each.article().id()).toList());
    }

    @Test
    void an_article_as_long_as_a_library_takes_little_room_and_is_found_as_a_copy() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 3_000_000) {
            text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
        }
        Told whole = Tales.told("whole", "A", "2031-03-04", "", text.toString());
        Told half = Tales.told("half", "B", "2031-03-05", "", text.substring(0, text.length() / 2));

        assertThat(GROUPER.imprint(whole).bytes()).hasSizeLessThan(200_000);
        assertThat(GROUPER.group(List.of(half, whole)).stories())
                .singleElement()
                .satisfies(story -> assertThat(story.origins()).hasSize(1));
    }

    @Test
    void any_order_and_any_number_of_threads_give_the_same() throws Exception {
        List<Told> articles = new ArrayList<>();
        List<String> words = List.of((Tales.PACT + Tales.PACT_RETOLD + Tales.FLOOD).split("\\s+"));
        for (int i = 0; i < 3000; i++) {
            Random random = new Random(i / 3);
            String text =
                    String.join(
                            " ",
                            IntStream.range(0, 60)
                                    .mapToObj(n -> words.get(random.nextInt(words.size())) + n % 7)
                                    .toList());
            articles.add(told(articles, "2031-03-0" + (1 + i % 9), text + " nomor " + i));
        }
        Grouping once = GROUPER.group(articles);

        assertThat(once.stories()).hasSizeBetween(900, 2999);
        for (int threads : List.of(1, 2, 8)) {
            Collections.shuffle(articles, new Random(threads));
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertThat(pool.submit(() -> GROUPER.group(articles)).get()).isEqualTo(once);
            pool.shutdown();
        }
    }

    private static Told told(List<Told> before, String day, String text) {
        return Tales.told("article-" + before.size(), "Kabar " + before.size() % 5, day, "", text);
    }

    private static Imprint copy(String id, Imprint of) {
        return new Imprint(
                id,
                of.outletId,
                of.outlet,
                of.sheet,
                of.language,
                of.published,
                of.told,
                of.news,
                of.agencies,
                of.title,
                of.opening,
                of.about,
                of.whole,
                of.lead,
                of.runs,
                of.quoted,
                of.outline,
                of.named,
                of.parts,
                of.said,
                of.occasions);
    }
}
