package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.record.Record;
import org.pakta.record.RecordTrouble;
import org.pakta.store.RecordFiles;

/** A run that is killed leaves a record that opens, and that the next run completes. */
class KilledTest {
    private static final int PAGES = 1200;
    private static final int KILLS = 4;

    /** For each page; a batch of 64 takes longer than seeing it kept. */
    private static final int SLOW_MILLISECONDS = 10;

    @TempDir private Path folder;

    @Test
    void a_killed_run_is_completed_by_the_next() throws Exception {
        pages();
        run("whole.sqlite").waitFor();
        Map<String, List<String>> whole = dump("whole.sqlite");
        assertThat(whole.get("article")).hasSizeGreaterThan(PAGES / 2);

        int partly = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int before = in("killed.sqlite");
            Process process = slowRun("killed.sqlite");
            while (process.isAlive() && in("killed.sqlite") <= before) {
                Thread.sleep(10);
            }
            partly += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
        assertThat(partly).isGreaterThan(1);
        assertThat(run("killed.sqlite").waitFor()).isZero();
        assertThat(dump("killed.sqlite")).isEqualTo(whole);
    }

    @Test
    void a_rebuild_that_is_killed_changes_nothing() throws Exception {
        pages();
        run("r.sqlite").waitFor();
        Map<String, List<String>> before = dump("r.sqlite");
        Process process = start(1, "rebuild", "--record", folder.resolve("r.sqlite").toString());
        if (!process.waitFor(900, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        assertThat(dump("r.sqlite")).isEqualTo(before);
    }

    @Test
    void a_second_writer_is_refused_in_one_line_and_a_reader_is_not() throws Exception {
        pages();
        Process first = slowRun("r.sqlite");
        while (first.isAlive() && in("r.sqlite") == 0) {
            Thread.sleep(50);
        }
        Path pages = folder.resolve("pages.jsonl");
        String record = folder.resolve("r.sqlite").toString();
        PlainMain.Run second =
                PlainMain.run("", Map.of(), "read", pages.toString(), "--record", record);
        PlainMain.Run reader = PlainMain.run("", Map.of(), "events", "--record", record);
        assertThat(first.isAlive()).isTrue();
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err())
                .contains("is being written by another Pakta (process " + first.pid() + ")")
                .hasLineCount(1);
        assertThat(reader.code()).isZero();
        assertThat(reader.out()).contains("AGREE done");
        assertThat(first.waitFor()).isZero();
    }

    private void pages() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            lines.add(
                    """
                    {"id":"p%d","outlet":"Kabar %d","published":"2024-06-%02d","text":"Berita %d\\n\\n\
                    Korea Utara dan Rusia menandatangani perjanjian. Budi kata «Isi %d» lagi."}"""
                            .formatted(i, i % 7, 1 + i % 28, i % 50, i % 90));
        }
        lines.add("{broken");
        lines.add("{\"text\":\"404\"}");
        Files.write(folder.resolve("pages.jsonl"), lines);
    }

    private Process run(String record) throws IOException {
        return run(record, 0);
    }

    /** A run so slow that something can happen while it goes on, however busy the machine is. */
    private Process slowRun(String record) throws IOException {
        return run(record, SLOW_MILLISECONDS);
    }

    private Process run(String record, int milliseconds) throws IOException {
        return start(
                milliseconds,
                "read",
                folder.resolve("pages.jsonl").toString(),
                "--record",
                folder.resolve(record).toString());
    }

    private Process start(int milliseconds, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dplain.milliseconds=" + milliseconds);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(PlainMain.class.getName());
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    /** How many pages are kept so far. */
    private int in(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return 0;
        }
        try (Record record = new RecordFiles().open(file)) {
            return record.counts().in();
        } catch (RecordTrouble notYetMade) {
            return 0;
        }
    }

    private Map<String, List<String>> dump(String name) {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Record record = new RecordFiles().open(folder.resolve(name))) {
            for (Record.Shape shape : record.tables()) {
                List<String> rows = new ArrayList<>();
                record.rows(shape.name(), row -> rows.add(row.toString()));
                tables.put(shape.name(), rows);
            }
        }
        return tables;
    }
}
