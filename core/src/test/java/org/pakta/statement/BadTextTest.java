package org.pakta.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pakta.actor.MentionFinder;
import org.pakta.article.Article;
import org.pakta.article.ArticleReader;
import org.pakta.data.DataFolder;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Sentence;

/** Texts that no editor would pass: sane statements, in time that grows with the length alone. */
class BadTextTest {
    private static final Languages LANGUAGES = new Languages(DataFolder.shipped());
    private static final MentionFinder MENTIONS = new MentionFinder(DataFolder.shipped());
    private static final StatementFinder FINDER =
            new StatementFinder(
                    new ArticleReader(DataFolder.shipped(), LANGUAGES).outlets(),
                    MENTIONS.offices());

    private static final String SAID = "\"Jembatan ini kuat,\" kata Laras Widodo. ";
    private static final String FIRST = "“Kami menunggu hujan reda,” kata Gubernur Laras Widodo. ";
    private static final String LAST =
            "\n\nHujan turun semalam.\n\n“Besok kami mulai lagi,” kata Gubernur Ratna Wiraguna.";

    /** Characters of the smaller text; the larger one has four times as many. */
    private static final int SIZE = 250_000;

    /** Four times the length may take this many times as long: a square would take sixteen. */
    private static final double MOST = 9;

    /** Below this many seconds nothing is learned from a ratio. */
    private static final double SHORT = 0.5;

    private static final Map<String, IntFunction<String>> TEXTS =
            Map.ofEntries(
                    Map.entry("a mark at every word", size -> "\"kata ".repeat(size / 6)),
                    Map.entry("marks alone", size -> "\"".repeat(size)),
                    Map.entry("marks standing free", size -> "kata . \" ".repeat(size / 9)),
                    Map.entry("closing marks alone", size -> "habis,\" ujar ".repeat(size / 13)),
                    Map.entry("opening marks alone", size -> "“Habis kata dia ".repeat(size / 16)),
                    Map.entry(
                            "one sentence",
                            size -> "kata Laras dan ia mengatakan ".repeat(size / 29)),
                    Map.entry("one word", size -> "a".repeat(size)),
                    Map.entry("one quotation", size -> "\"" + "Kami menunggu. ".repeat(size / 15)),
                    Map.entry("right to left", size -> "\u202eقال \"نعم\" أمس. ".repeat(size / 16)),
                    Map.entry(
                            "combining marks",
                            size -> "i\u0301\u0302a\u0308 kata L\u0301 ".repeat(size / 13)),
                    Map.entry(
                            "quotations without words",
                            size -> "Warga menolak itu, \"…\". ".repeat(size / 24)));

    @TestFactory
    Stream<DynamicTest> what_stands_around_is_still_read() {
        return each(
                texts -> {
                    String text = FIRST + "\n\n" + texts.apply(2_000) + LAST;
                    assertThat(read(text))
                            .allSatisfy(one -> sane(text, one))
                            .extracting(Statement::words)
                            .contains("Kami menunggu hujan reda", "Besok kami mulai lagi");
                });
    }

    @TestFactory
    Stream<DynamicTest> time_grows_with_the_length() {
        return each(
                texts -> {
                    double small = seconds(texts.apply(SIZE));
                    double large = seconds(texts.apply(4 * SIZE));
                    assertThat(large).isLessThan(MOST * Math.max(SHORT, small));
                });
    }

    private static Stream<DynamicTest> each(Consumer<IntFunction<String>> check) {
        return TEXTS.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(), () -> check.accept(one.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> an_odd_mark_spoils_nothing_beyond_its_paragraph() {
        return Stream.of("\"", "“", "”", "«", "„", "''")
                .map(
                        mark ->
                                DynamicTest.dynamicTest(
                                        mark,
                                        () -> {
                                            String text = SAID + mark + " Hujan.\n\n" + SAID;
                                            assertThat(read(text))
                                                    .extracting(Statement::words)
                                                    .containsExactly(
                                                            "Jembatan ini kuat",
                                                            "Jembatan ini kuat");
                                        }));
    }

    private static void sane(String text, Statement one) {
        assertThat(one.words()).isNotBlank().isEqualTo(one.span().in(text));
        assertThat(one.spans()).allMatch(span -> one.span().contains(span));
    }

    private static double seconds(String text) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read(text);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
    }

    private static List<Statement> read(String text) {
        LanguagePack pack = LANGUAGES.pack("id").orElseThrow();
        List<Sentence> sentences = pack.sentences(text);
        Article article =
                new Article(
                        "bad",
                        "bad",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("id"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        text,
                        List.of(),
                        Map.of());
        return FINDER.find(article, sentences, MENTIONS.find(text, sentences, pack), pack);
    }
}
