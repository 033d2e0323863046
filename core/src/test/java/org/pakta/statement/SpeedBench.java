package org.pakta.statement;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.actor.Mention;
import org.pakta.actor.MentionFinder;
import org.pakta.article.Article;
import org.pakta.article.ArticleReader;
import org.pakta.article.Extraction;
import org.pakta.data.DataFolder;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.page.Input;
import org.pakta.page.PageReader;
import org.pakta.text.Sentence;

/**
 * Statements a second of processor time in one thread, given text, sentences and mentions; then one
 * article of 1 MB and of 10 MB; see bench/README.md.
 */
final class SpeedBench {
    private static final int AVERAGE = 2_000;
    private static final int WARM_UP = 3;
    private static final int SHORT = 1_000_000;
    private static final int LONG = 10 * SHORT;

    private final Languages languages = new Languages(DataFolder.shipped());
    private final MentionFinder mentions = new MentionFinder(DataFolder.shipped());
    private final ArticleReader articles = new ArticleReader(DataFolder.shipped(), languages);
    private final StatementFinder finder =
            new StatementFinder(articles.outlets(), mentions.offices());

    private record Ready(
            Article article, List<Sentence> sentences, List<Mention> names, LanguagePack pack) {}

    private SpeedBench() {}

    /** Arguments: how many articles, then JSON lines files. */
    public static void main(String... arguments) {
        SpeedBench bench = new SpeedBench();
        List<String> files = List.of(arguments).subList(1, arguments.length);
        List<Ready> ready = bench.read(files, Integer.parseInt(arguments[0]));
        long characters = ready.stream().mapToLong(one -> one.article().text().length()).sum();
        for (int round = 0; round <= WARM_UP; round++) {
            double seconds = bench.seconds(ready);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d articles, %.0f of %d characters a second%n",
                    round,
                    ready.size(),
                    characters / (double) AVERAGE / seconds,
                    AVERAGE);
        }
        double first = bench.seconds(List.of(bench.joined(ready, SHORT)));
        double second = bench.seconds(List.of(bench.joined(ready, LONG)));
        System.out.printf(
                Locale.ROOT,
                "1 MB %.2f s, 10 MB %.2f s: %.1f times%n",
                first,
                second,
                second / first);
    }

    private List<Ready> read(List<String> files, int most) {
        try (Stream<Input> inputs = new PageReader(InputStream.nullInputStream()).read(files)) {
            return inputs.filter(Input.PageIn.class::isInstance)
                    .limit(most)
                    .map(input -> articles.read(((Input.PageIn) input).page()))
                    .filter(Extraction.Found.class::isInstance)
                    .map(found -> ((Extraction.Found) found).article())
                    .flatMap(article -> ready(article).stream())
                    .toList();
        }
    }

    private Optional<Ready> ready(Article article) {
        return article.language()
                .flatMap(languages::pack)
                .map(
                        pack -> {
                            List<Sentence> sentences = pack.sentences(article.text());
                            List<Mention> names = mentions.find(article.text(), sentences, pack);
                            return new Ready(article, sentences, names, pack);
                        });
    }

    /** One article of all texts over and over. */
    private Ready joined(List<Ready> parts, int length) {
        StringBuilder text = new StringBuilder(length + AVERAGE);
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(part.article().text()));
        for (int i = 0; text.length() < length; i++) {
            text.append(texts.get(i % texts.size())).append("\n\n");
        }
        Article first = parts.get(0).article();
        Article one =
                new Article(
                        "long",
                        "long",
                        Optional.empty(),
                        first.outlet(),
                        first.language(),
                        first.published(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        text.substring(0, length),
                        List.of(),
                        Map.of());
        return ready(one).orElseThrow();
    }

    private double seconds(List<Ready> ready) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = 0;
        for (Ready one : ready) {
            found += finder.find(one.article(), one.sentences(), one.names(), one.pack()).size();
        }
        double seconds =
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
        System.out.printf(Locale.ROOT, "%d statements in %.2f s%n", found, seconds);
        return seconds;
    }
}
