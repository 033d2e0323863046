package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakta.article.Article;
import org.pakta.page.Bytes;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.record.Outcome;
import org.pakta.record.Reading;

class WorkersTest {
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void a_page_that_takes_too_long_is_left_and_the_others_are_read() {
        try (Workers workers = new Workers(this::read, this::none, Duration.ofMillis(300))) {
            List<String> ids =
                    IntStream.range(0, 20).mapToObj(i -> i % 5 == 1 ? "loop" : "" + i).toList();
            List<Outcome> outcomes = workers.read(ids.stream().map(WorkersTest::page).toList());
            assertThat(outcomes.stream().map(WorkersTest::why).toList())
                    .isEqualTo(
                            ids.stream().map(id -> id.equals("loop") ? "too_slow" : "x").toList());
        } finally {
            over.set(true);
        }
    }

    @Test
    void waiting_is_no_work_and_whatever_breaks_is_told() {
        try (Workers workers = new Workers(this::read, this::none, Duration.ofMillis(300))) {
            List<Page> pages =
                    Stream.of("wait", "full", "deep", "wrong").map(WorkersTest::page).toList();
            assertThat(workers.read(pages).stream().map(WorkersTest::why))
                    .containsExactly("x", "too_large", "failed", "failed");
        }
    }

    private Outcome read(Page page) {
        switch (page.id()) {
            case "loop" -> spin();
            case "wait" -> rest();
            case "full" -> throw new OutOfMemoryError("made up");
            case "deep" -> throw new StackOverflowError("made up");
            case "wrong" -> throw new IllegalStateException("made up");
            default -> Thread.onSpinWait();
        }
        return new Outcome.Passed(new Skipped(page.id(), "x", "read"));
    }

    private Reading none(Article article) {
        throw new IllegalStateException("nothing is put together here");
    }

    private void spin() {
        while (!over.get()) {
            Thread.onSpinWait();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String why(Outcome outcome) {
        return ((Outcome.Passed) outcome).skipped().why();
    }

    private static Page page(String id) {
        Bytes bytes = new Bytes(id.getBytes(StandardCharsets.UTF_8));
        return new Page(id, Page.Format.TEXT, bytes, Optional.empty(), false, Page.Told.nothing());
    }
}
