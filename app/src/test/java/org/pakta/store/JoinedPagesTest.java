package org.pakta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pakta.PlainReading;
import org.pakta.page.Page;
import org.pakta.record.Counts;
import org.pakta.record.Fate;
import org.pakta.record.Given;
import org.pakta.record.Keeper;

/** Articles cut over several pages, as a record keeps them. */
class JoinedPagesTest extends RecordOfPages {
    private static final String SIGNED =
            "Pakta diteken\n\nKorea Utara dan Rusia menandatangani perjanjian. Budi kata «Ini bersejarah» pada Rabu.";

    @Test
    void pages_of_one_article_are_joined_in_whatever_order_and_runs_they_come() {
        List<Page> pages = sheets();
        keep("a.sqlite", pages);
        Map<String, List<String>> first = dump("a.sqlite");
        assertThat(first.get("article")).hasSize(4);
        assertThat(first.get("sheet")).hasSize(3);
        assertThat(first.get("skipped")).hasSize(3).allMatch(row -> row.contains("page_of"));
        for (int seed = 0; seed < 6; seed++) {
            List<Page> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            String name = "b" + seed + ".sqlite";
            if (seed % 2 == 0) {
                keep(name, shuffled.subList(0, 4));
            }
            if (seed % 3 == 0) {
                keep(name, shuffled.subList(4, 6));
            }
            keep(name, shuffled);
            assertThat(dump(name)).as("order " + seed).isEqualTo(first);
        }
        try (Keeper keeper = files.keep(folder.resolve("a.sqlite"))) {
            assertThat(keeper.record().counts()).isEqualTo(new Counts(4, 2, 3));
            keeper.rebuild(READER, PlainReading.grouper());
        }
        assertThat(dump("a.sqlite")).isEqualTo(first);
    }

    @Test
    void a_second_text_for_a_page_takes_the_joined_article_apart_again() {
        List<Page> pages = new ArrayList<>(sheets().subList(0, 3));
        keep("a.sqlite", pages);
        assertThat(dump("a.sqlite").get("article")).hasSize(1);
        pages.add(sheet("other", 2, "Bagian dua, tetapi lain."));
        keep("a.sqlite", pages);
        assertThat(dump("a.sqlite").get("article")).hasSize(4);
        assertThat(dump("a.sqlite").get("skipped")).isEmpty();
        Collections.reverse(pages);
        keep("b.sqlite", pages);
        assertThat(dump("b.sqlite")).isEqualTo(dump("a.sqlite"));
    }

    @Test
    void more_pages_than_an_article_has_are_left_as_they_are() {
        List<Page> pages = new ArrayList<>(sheets().subList(0, 3));
        keep("a.sqlite", pages);
        for (int i = 0; i < 300; i++) {
            pages.add(sheet("again" + i, 1, SIGNED));
        }
        keep("a.sqlite", pages);
        assertThat(dump("a.sqlite").get("article")).hasSize(4);
        assertThat(dump("a.sqlite").get("sheet")).isEmpty();
        keep("b.sqlite", pages);
        assertThat(dump("b.sqlite")).isEqualTo(dump("a.sqlite"));
    }

    @Test
    void a_joined_article_is_forgotten_with_all_its_pages() {
        keep("a.sqlite", sheets().subList(0, 3));
        try (Keeper keeper = files.keep(folder.resolve("a.sqlite"))) {
            Page second = sheets().get(1);
            assertThat(keeper.holds(second)).isTrue();
            assertThat(keeper.keep(List.of(new Given.Held(second))))
                    .singleElement()
                    .isInstanceOf(Fate.Passed.class);
            assertThat(keeper.forget(reading(sheets().get(0)).article().id())).isTrue();
            keeper.regroup(PlainReading.grouper());
        }
        keep("none.sqlite", List.of());
        assertThat(dump("a.sqlite")).isEqualTo(dump("none.sqlite"));
    }

    /**
     * Three pages of one article; the first and second once more under other names; the first under
     * an address of its own; all three under another address; another article's second page.
     */
    private static List<Page> sheets() {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            pages.add(sheet("s" + i, i, text(i)));
        }
        pages.add(sheet("again1", 1, text(1)));
        pages.add(sheet("again2", 2, text(2)));
        pages.add(page("own", text(1), "A", "2024"));
        pages.add(page("m2", text(2), "A", "m?page=2"));
        pages.add(sheet("else", 7, "Bagian tujuh."));
        pages.add(page("n2", "Cerita lain.", "A", "n?page=2"));
        return pages;
    }

    private static String text(int number) {
        return SIGNED + "\n\nBagian " + number + ". Budi kata «Ini bagian " + number + "».";
    }

    private static Page sheet(String id, int number, String text) {
        return page(id, text, "A", "panjang?page=" + number);
    }
}
