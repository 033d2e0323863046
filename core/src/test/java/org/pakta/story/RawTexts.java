package org.pakta.story;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.article.Outlet;
import org.pakta.data.DataFolder;
import org.pakta.language.Languages;
import org.pakta.page.Input;
import org.pakta.page.PageReader;
import org.pakta.text.Day;

/** Texts of JSON lines by sentences, and articles made of sentences: what benches work with. */
final class RawTexts {
    /** Shorter texts are captions. */
    private static final int LEAST_SENTENCES = 6;

    /**
     * One text.
     *
     * @param outlet as the input names it
     * @param headline may be empty
     * @param sentences cut at full stops, six or more
     */
    record Raw(String outlet, String headline, List<String> sentences) {}

    private RawTexts() {}

    static StoryGrouper grouper() {
        return StoryGrouper.of(new Languages(DataFolder.shipped()));
    }

    /** Each text once. */
    static List<Raw> read(List<String> files) {
        Map<String, Raw> byWords = new TreeMap<>();
        try (Stream<Input> inputs = new PageReader(InputStream.nullInputStream()).read(files)) {
            inputs.filter(Input.PageIn.class::isInstance)
                    .map(input -> ((Input.PageIn) input).page())
                    .forEach(
                            page -> {
                                String text =
                                        new String(page.bytes().copy(), StandardCharsets.UTF_8);
                                Raw raw =
                                        new Raw(
                                                page.told().outlet().orElse(""),
                                                page.told().headline().orElse(""),
                                                Arrays.stream(text.split("(?<=[.?!]) +|\n+"))
                                                        .filter(part -> part.strip().length() > 1)
                                                        .toList());
                                byWords.put(text, raw);
                            });
        }
        return byWords.values().stream()
                .filter(raw -> raw.sentences().size() >= LEAST_SENTENCES)
                .toList();
    }

    static Told article(
            String id, String outlet, Optional<Day> day, String headline, List<String> sentences) {
        Article article =
                new Article(
                        id,
                        id,
                        Optional.empty(),
                        Optional.of(new Outlet(outlet, outlet)),
                        Optional.of("id"),
                        day,
                        headline.isEmpty() ? Optional.empty() : Optional.of(headline),
                        List.of(),
                        List.of(),
                        String.join(" ", sentences),
                        List.of(),
                        Map.of());
        return new Told(article, List.of(), List.of(), List.of());
    }
}
