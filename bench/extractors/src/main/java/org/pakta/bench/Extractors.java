package org.pakta.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.pakta.article.ArticleReader;
import org.pakta.data.DataFolder;
import org.pakta.language.Languages;
import org.pakta.page.Bytes;
import org.pakta.page.Page;

/**
 * Pages a second, in one thread of one JVM after warm-up: this extractor, Readability4J, and the
 * parse alone that both begin with. Processor time, so that a busy machine counts less.
 */
public final class Extractors {
    private static final int ROUNDS = 10;

    private Extractors() {}

    public static void main(String[] arguments) throws IOException {
        DataFolder data = DataFolder.shipped();
        ArticleReader reader = new ArticleReader(data, new Languages(data));
        List<Page> pages = pages(Path.of(arguments[0]));
        System.out.printf(Locale.ROOT, "%d pages, %d rounds%n", pages.size(), ROUNDS);
        measure("pakta", pages, reader::read);
        measure(
                "readability4j",
                pages,
                page -> new Readability4J("https://page.example/", html(page)).parse());
        measure("jsoup's parse", pages, page -> Jsoup.parse(html(page)));
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".html.gz")) {
                    pages.add(page(file));
                }
            }
        }
        return pages;
    }

    private static Page page(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Bytes bytes = new Bytes(in.readAllBytes());
            return new Page(
                    file.toString(),
                    Page.Format.HTML,
                    bytes,
                    Optional.empty(),
                    false,
                    Page.Told.nothing());
        }
    }

    private static String html(Page page) {
        return new String(page.bytes().copy(), StandardCharsets.UTF_8);
    }

    /** The best round of all, and the slowest page of the rounds after warm-up. */
    private static void measure(String name, List<Page> pages, Consumer<Page> extractor) {
        double best = 0;
        long slowest = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = processor();
            for (Page page : pages) {
                long start = processor();
                extractor.accept(page);
                slowest = round < ROUNDS / 2 ? 0 : Math.max(slowest, processor() - start);
            }
            best = Math.max(best, pages.size() * 1e9 / (processor() - began));
        }
        System.out.printf(
                Locale.ROOT, "%-14s %5.0f pages/s, slowest page %d ms%n", name, best, slowest / 1_000_000);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
