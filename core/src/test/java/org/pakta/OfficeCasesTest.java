package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pakta.data.DataFolder;
import org.pakta.data.Yaml;
import org.pakta.page.Bytes;
import org.pakta.page.Page;
import org.pakta.record.Outcome;

/** Every case in data/languages/CODE/cases/offices.yaml: who speaks under a title alone. */
class OfficeCasesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final Pakta PAKTA = Pakta.with(DATA);

    @TestFactory
    Stream<DynamicTest> speakers_are_who_the_case_says() {
        return DATA.files("languages", "cases/offices.yaml").stream()
                .flatMap(file -> DATA.yamlList(file).stream().map(one -> test(file, one)));
    }

    private static DynamicTest test(String file, Yaml one) {
        String language = file.split("/", -1)[1];
        return DynamicTest.dynamicTest(
                language + ": " + one.at("name").text(),
                () ->
                        assertThat(speakers(one, language))
                                .containsExactlyElementsOf(one.textsAt("speakers")));
    }

    /** Name, id and reason where it is by the lists. */
    private static List<String> speakers(Yaml one, String language) {
        Page.Told told =
                new Page.Told(
                        Optional.empty(),
                        Optional.empty(),
                        one.textAt("published"),
                        Optional.empty(),
                        Optional.of(language));
        Page page =
                new Page(
                        "case",
                        Page.Format.TEXT,
                        new Bytes(one.at("text").text().getBytes(StandardCharsets.UTF_8)),
                        Optional.of("UTF-8"),
                        true,
                        told);
        return ((Outcome.Done) PAKTA.read(page))
                .reading().statements().stream()
                        .flatMap(statement -> statement.speaker().stream())
                        .map(who -> who.name() + " = " + String.join(", ", who.actors()))
                        .toList();
    }
}
