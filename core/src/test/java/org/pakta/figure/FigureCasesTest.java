package org.pakta.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pakta.article.Article;
import org.pakta.data.DataFolder;
import org.pakta.data.Yaml;
import org.pakta.language.Languages;
import org.pakta.text.Day;

/** Every case in data/languages/CODE/cases/figures.yaml. */
class FigureCasesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final FigureReader READER = new FigureReader(new Languages(DATA));

    @TestFactory
    Stream<DynamicTest> numbers_are_found_as_the_case_says() {
        return DATA.files("languages", "cases/figures.yaml").stream()
                .filter(file -> !file.contains("/_"))
                .flatMap(file -> DATA.yamlList(file).stream().map(one -> test(file, one)));
    }

    private static DynamicTest test(String file, Yaml one) {
        String language = file.split("/", -1)[1];
        return DynamicTest.dynamicTest(
                language + ": " + one.at("text").text(),
                () ->
                        assertThat(read(one, language).stream().map(FigureCasesTest::line))
                                .containsExactlyElementsOf(one.textsAt("figures")));
    }

    private static List<Figure> read(Yaml one, String language) {
        return READER.read(
                new Article(
                        "case",
                        "case",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(language),
                        one.textAt("published").flatMap(Day::parse),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        one.at("text").text(),
                        List.of(),
                        Map.of()));
    }

    private static String line(Figure figure) {
        return figure.what()
                + (figure.of().isEmpty() ? "" : "/" + figure.of())
                + " "
                + figure.amount().signs().replace('\u202f', ' ')
                + (figure.past() ? " past" : "");
    }
}
