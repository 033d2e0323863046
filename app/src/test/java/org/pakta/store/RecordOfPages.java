package org.pakta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainReading;
import org.pakta.page.Bytes;
import org.pakta.page.Page;
import org.pakta.record.Given;
import org.pakta.record.Keeper;
import org.pakta.record.Outcome;
import org.pakta.record.Reader;
import org.pakta.record.Reading;
import org.pakta.record.Record;

/** A record in a folder of its own: pages are kept in it, and all it holds is compared. */
abstract class RecordOfPages {
    static final Reader READER =
            new Reader(
                    batch -> batch.stream().map(PlainReading::read).toList(),
                    article -> new Outcome.Done(PlainReading.whole(article)));

    @TempDir Path folder;
    final RecordFiles files = new RecordFiles();

    void keep(String name, List<Page> pages) {
        try (Keeper keeper = files.keep(folder.resolve(name))) {
            pages.forEach(
                    page ->
                            keeper.keep(
                                    List.of(
                                            keeper.holds(page)
                                                    ? new Given.Held(page)
                                                    : read(page))));
            keeper.join(READER);
            keeper.regroup(PlainReading.grouper());
        }
    }

    Map<String, List<String>> dump(String name) {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Record record = files.open(folder.resolve(name))) {
            record.tables()
                    .forEach(
                            shape -> {
                                List<String> rows = new ArrayList<>();
                                record.rows(shape.name(), row -> rows.add(row.toString()));
                                tables.put(shape.name(), rows);
                            });
        }
        assertThat(tables).hasSizeGreaterThan(30);
        return tables;
    }

    static Given read(Page page) {
        return new Given.Read(page, PlainReading.read(page));
    }

    static Reading reading(Page page) {
        return ((Outcome.Done) PlainReading.read(page)).reading();
    }

    static Page page(String id, String text, String outlet, String published) {
        Page.Told told =
                new Page.Told(
                        Optional.of("https://contoh.example/" + published),
                        Optional.of(outlet),
                        Optional.of(published),
                        Optional.empty(),
                        Optional.empty());
        Bytes bytes = new Bytes(text.getBytes(StandardCharsets.UTF_8));
        return new Page(id, Page.Format.TEXT, bytes, Optional.of("UTF-8"), false, told);
    }
}
