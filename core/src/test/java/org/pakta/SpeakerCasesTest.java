package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pakta.data.DataFolder;
import org.pakta.data.Yaml;

/**
 * Every case in data/languages/CODE/cases/offices.yaml and names.yaml: who speaks under a title
 * alone, and under a name.
 */
class SpeakerCasesTest {
    private static final DataFolder DATA = DataFolder.shipped();

    @TestFactory
    Stream<DynamicTest> speakers_are_who_the_case_says() {
        return Stream.of("cases/offices.yaml", "cases/names.yaml")
                .flatMap(name -> DATA.files("languages", name).stream())
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

    /** Names and ids. */
    private static List<String> speakers(Yaml one, String language) {
        return CaseReading.read(one, language).statements().stream()
                .flatMap(statement -> statement.speaker().stream())
                .map(who -> who.name() + " = " + String.join(", ", who.actors()))
                .toList();
    }
}
