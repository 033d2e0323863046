package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.pakta.record.Reading;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;

/** Every case in data/languages/CODE/cases/statements.yaml. */
class StatementCasesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final Pakta PAKTA = Pakta.with(DATA);

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
                            read(one.at("text").text(), language).statements().stream()
                                    .map(StatementCasesTest::told)
                                    .toList();
                    assertThat(found).isEqualTo(expected);
                });
    }

    private static Reading read(String text, String language) {
        Page.Told told =
                new Page.Told(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(language));
        Page page =
                new Page(
                        "case",
                        Page.Format.TEXT,
                        new Bytes(text.getBytes(StandardCharsets.UTF_8)),
                        Optional.of("UTF-8"),
                        true,
                        told);
        return ((Outcome.Done) PAKTA.read(page)).reading();
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
