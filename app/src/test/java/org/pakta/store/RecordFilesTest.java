package org.pakta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pakta.PlainReading;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.record.Counts;
import org.pakta.record.Fate;
import org.pakta.record.Given;
import org.pakta.record.Grouper;
import org.pakta.record.Keeper;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.record.RecordTrouble;

class RecordFilesTest extends RecordOfPages {
    private static final String SIGNED =
            "Pakta diteken 😀\n\nKorea Utara dan Rusia menandatangani perjanjian. Budi kata «Ini 😀 bersejarah» pada Rabu.";

    @Test
    void gives_back_what_was_kept() {
        Page page = page("satu", SIGNED, "A", "2024-06-19");
        Reading reading = reading(page);
        keep("r.sqlite", List.of(page));
        try (Record record = files.open(folder.resolve("r.sqlite"))) {
            assertThat(record.reading(reading.article().id())).contains(reading);
            assertThat(record.contents().readings()).containsExactly(reading);
            assertThat(record.stories()).hasSize(1);
        }
    }

    @Test
    void the_order_of_pages_changes_nothing() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pages.add(page("p" + i, SIGNED + " " + i / 3, "Outlet " + i % 2, "2024-06-1" + i % 4));
        }
        pages.add(page("gone", "404", "A", "2024"));
        keep("a.sqlite", pages);
        Map<String, List<String>> first = dump("a.sqlite");
        for (int seed = 0; seed < 5; seed++) {
            List<Page> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            keep("b" + seed + ".sqlite", shuffled);
            assertThat(dump("b" + seed + ".sqlite")).isEqualTo(first);
        }
        keep("a.sqlite", pages);
        assertThat(dump("a.sqlite")).isEqualTo(first);
    }

    @Test
    void the_same_bytes_under_two_names_are_two_pages_of_one_article() {
        keep("a.sqlite", List.of(page("x", SIGNED, "A", "2024"), page("b", SIGNED, "A", "2024")));
        keep("b.sqlite", List.of(page("b", SIGNED, "A", "2024"), page("x", SIGNED, "A", "2024")));
        assertThat(dump("a.sqlite")).isEqualTo(dump("b.sqlite"));
        assertThat(dump("a.sqlite").get("page")).hasSize(2);
        assertThat(dump("a.sqlite").get("article")).hasSize(1);
    }

    @Test
    void counts_every_input_once() {
        Page one = page("one", SIGNED, "A", "2024");
        try (Keeper keeper = files.keep(folder.resolve("r.sqlite"))) {
            List<Fate> fates =
                    keeper.keep(
                            List.of(
                                    read(one),
                                    read(one),
                                    read(page("again", SIGNED, "A", "2025")),
                                    read(page("gone", "404", "A", "2024")),
                                    new Given.NoPage(new Skipped("x.pdf", "unsupported", "no"))));
            assertThat(fates)
                    .extracting(fate -> fate.getClass().getSimpleName())
                    .containsExactly("Done", "Duplicate", "Duplicate", "Passed", "Passed");
            assertThat(keeper.holds(one)).isTrue();
            assertThat(keeper.ungrouped()).isTrue();
            assertThat(keeper.record().counts()).isEqualTo(new Counts(1, 1, 2));
        }
    }

    @Test
    void rebuild_derives_the_same_again() {
        List<Page> pages =
                List.of(
                        page("a", SIGNED, "A", "2024"),
                        page("b", SIGNED, "B", "2024"),
                        page("c", "404", "C", "2024"));
        keep("r.sqlite", pages);
        Map<String, List<String>> before = dump("r.sqlite");
        try (Keeper keeper = files.keep(folder.resolve("r.sqlite"))) {
            keeper.rebuild(READER, PlainReading.grouper());
        }
        assertThat(dump("r.sqlite")).isEqualTo(before);
    }

    @Test
    void what_is_forgotten_leaves_no_trace() throws IOException {
        Page secret = page("secret", "Rahasia\n\nKata sandinya Xylofonika.", "A", "2024");
        keep("r.sqlite", List.of(secret, page("other", SIGNED, "B", "2024")));
        keep("plain.sqlite", List.of(page("other", SIGNED, "B", "2024")));
        try (Keeper keeper = files.keep(folder.resolve("r.sqlite"))) {
            assertThat(keeper.forget(reading(secret).article().id())).isTrue();
            assertThat(keeper.forget(reading(secret).article().id())).isFalse();
            keeper.regroup(PlainReading.grouper());
            assertThat(keeper.holds(secret)).isFalse();
            assertThat(keeper.record().search(List.of("Xylofonika"), 5)).isEmpty();
        }
        assertThat(dump("r.sqlite")).isEqualTo(dump("plain.sqlite"));
        byte[] file = Files.readAllBytes(folder.resolve("r.sqlite"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("xylofonika");
    }

    @Test
    void a_story_that_is_no_more_leads_to_where_its_articles_are() {
        Page first = page("a", SIGNED, "A", "2024");
        Page second = page("b", SIGNED, "B", "2024");
        keep("r.sqlite", List.of(first));
        String alone = story("r.sqlite");
        keep("r.sqlite", List.of(second));
        String merged = story("r.sqlite");
        assertThat(merged).isNotEqualTo(alone);
        Record.Thing now = new Record.Thing("story", merged, Optional.empty());
        try (Record record = files.open(folder.resolve("r.sqlite"))) {
            assertThat(record.things(alone)).containsExactly(now);
            assertThat(record.things(alone.substring(0, 8))).containsExactly(now);
        }
        try (Keeper keeper = files.keep(folder.resolve("r.sqlite"))) {
            keeper.forget(reading(second).article().id());
            keeper.regroup(PlainReading.grouper());
        }
        try (Record record = files.open(folder.resolve("r.sqlite"))) {
            assertThat(record.things(merged))
                    .containsExactly(new Record.Thing("story", alone, Optional.empty()));
        }
    }

    @Test
    void articles_held_are_not_read_again_when_new_ones_come() {
        keep("r.sqlite", List.of(page("a", SIGNED, "A", "2024"), page("b", SIGNED, "B", "2024")));
        Page third = page("c", SIGNED, "C", "2024");
        List<String> taken = new ArrayList<>();
        try (Keeper keeper = files.keep(folder.resolve("r.sqlite"))) {
            keeper.keep(List.of(read(third)));
            keeper.regroup(counting("plain", taken));
            assertThat(taken).containsExactly(reading(third).article().id());
            keeper.regroup(counting("another form", taken));
            assertThat(taken).hasSize(4);
        }
        try (Record record = files.open(folder.resolve("r.sqlite"))) {
            assertThat(record.stories())
                    .singleElement()
                    .extracting(s -> s.articles().size())
                    .isEqualTo(3);
        }
    }

    /** Tells of which articles imprints are taken. */
    private static Grouper counting(String form, List<String> taken) {
        Grouper plain = PlainReading.grouper();
        return new Grouper(
                form,
                told -> {
                    synchronized (taken) {
                        taken.add(told.article().id());
                    }
                    return plain.imprint().apply(told);
                },
                plain.group());
    }

    private String story(String name) {
        try (Record record = files.open(folder.resolve(name))) {
            return record.stories().get(0).id();
        }
    }

    @Test
    void finds_words_and_ids() {
        Page page = page("satu", SIGNED, "A", "2024-06-19");
        keep("r.sqlite", List.of(page, page("dua", "Cuaca\n\nHujan turun.", "B", "2024")));
        Reading reading = reading(page);
        try (Record record = files.open(folder.resolve("r.sqlite"))) {
            assertThat(record.search(List.of("MENANDATANGANI", "budi"), 5))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.excerpt()).contains("[menandatangani]"));
            assertThat(record.search(List.of("\"; DROP"), 5)).isEmpty();
            String statement = reading.statements().get(0).id();
            assertThat(record.things(statement))
                    .containsExactly(
                            new Record.Thing(
                                    "statement", statement, Optional.of(reading.article().id())));
            assertThat(record.things(statement.substring(0, 8))).hasSize(1);
            assertThat(record.things("satu")).hasSize(1);
            assertThat(record.things("no such thing")).isEmpty();
        }
    }

    @Test
    void two_may_read_while_one_writes_and_a_second_writer_is_refused() {
        Path file = folder.resolve("r.sqlite");
        keep("r.sqlite", List.of(page("a", SIGNED, "A", "2024")));
        try (Keeper keeper = files.keep(file);
                Record before = files.open(file)) {
            assertThat(before.counts().done()).isEqualTo(1);
            keeper.keep(List.of(read(page("b", SIGNED, "B", "2024"))));
            assertThat(before.counts().done()).isEqualTo(1);
            try (Record after = files.open(file)) {
                assertThat(after.counts().done()).isEqualTo(2);
            }
            assertThatThrownBy(() -> files.keep(file))
                    .isInstanceOf(RecordTrouble.class)
                    .hasMessageContaining("is writing the record already");
        }
    }

    @Test
    void other_files_are_refused_and_left_alone() throws Exception {
        assertThatThrownBy(() -> files.open(folder.resolve("none.sqlite")))
                .hasMessageContaining("there is no record");
        Path text =
                Files.writeString(
                        folder.resolve("text.sqlite"),
                        "not a database, though it is long enough".repeat(50));
        assertThatThrownBy(() -> files.keep(text)).hasMessageContaining("not a Pakta record");
        Path other = folder.resolve("other.sqlite");
        try (Database database = Database.writing(other)) {
            database.script("CREATE TABLE x (y)");
        }
        byte[] bytes = Files.readAllBytes(other);
        assertThatThrownBy(() -> files.keep(other)).hasMessageContaining("not a Pakta record");
        assertThat(Files.readAllBytes(other)).isEqualTo(bytes);
        assertThatThrownBy(() -> files.keep(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> files.keep(folder.resolve("no/such/r.sqlite")))
                .isInstanceOf(RecordTrouble.class);
    }

    @Test
    void a_record_of_another_schema_is_refused_in_one_line() {
        keep("r.sqlite", List.of());
        try (Database database = Database.writing(folder.resolve("r.sqlite"))) {
            database.script("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> files.open(folder.resolve("r.sqlite")))
                .hasMessageContaining("schema 99")
                .hasMessageContaining("update Pakta");
    }
}
