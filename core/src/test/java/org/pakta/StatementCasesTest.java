package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pakta.data.DataFolder;
import org.pakta.data.Yaml;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;

/** Every case in data/languages/CODE/cases/statements.yaml. */
class StatementCasesTest {
    private static final DataFolder DATA = DataFolder.shipped();

    @TestFactory
    Stream<DynamicTest> statements_are_found_as_the_case_says() {
        return DATA.files("languages", "cases/statements.yaml").stream()
                .flatMap(file -> DATA.yamlList(file).stream().map(one -> test(file, one)));
    }

    private static DynamicTest test(String file, Yaml one) {
        String language = file.split("/", -1)[1];
        String name = language + ": " + one.at("name").text();
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    List<String> expected = new ArrayList<>();
                    one.at("statements").items().forEach(each -> expected.add(wanted(each)));
                    List<String> found =
                            CaseReading.read(one, language).statements().stream()
                                    .map(StatementCasesTest::told)
                                    .toList();
                    assertThat(found).isEqualTo(expected);
                });
    }

    private static String wanted(Yaml each) {
        return line(
                each.at("kind").text(),
                each.textAt("speaker").orElse(""),
                each.textAt("cue").orElse(""),
                each.textsAt("relays"),
                each.at("words").text());
    }

    private static String told(Statement statement) {
        return line(
                statement.kind().code(),
                statement.speaker().map(Speaker::name).orElse(""),
                statement.cue().map(Statement.Cue::text).orElse(""),
                statement.relays(),
                statement.words());
    }

    private static String line(
            String kind, String speaker, String cue, List<String> relays, String words) {
        return kind + " | " + speaker + " | " + cue + " | " + relays + " | " + words;
    }
}
