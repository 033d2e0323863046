package org.pakta.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;

class PactFilesTest {
    private static final String PACT =
            DataFolder.shipped()
                    .text("treaties/_template/treaty.yaml")
                    .replace("id: _template ", "id: fre-syl-1950 ");

    @TempDir Path folder;

    private void write(String id, String pact) throws IOException {
        Path treaty = Files.createDirectories(folder.resolve("treaties").resolve(id));
        Files.writeString(treaty.resolve("treaty.yaml"), pact);
        Files.writeString(treaty.resolve("cases.yaml"), "[]\n");
    }

    private List<Problem> problems() {
        BadData bad =
                catchThrowableOfType(BadData.class, () -> PactFiles.read(DataFolder.at(folder)));
        return bad.problems();
    }

    @Test
    void shipped_treaties_are_read_without_the_template() {
        List<Pact> pacts = PactFiles.read(DataFolder.shipped());
        assertThat(pacts).hasSizeGreaterThanOrEqualTo(74);
        assertThat(pacts).extracting(Pact::id).isSorted().doesNotContain("_template");
        assertThat(pacts).extracting(Pact::basis).containsOnly(Basis.TREATY);
    }

    @Test
    void a_copy_of_the_template_under_a_new_id_is_a_treaty() throws IOException {
        write("fre-syl-1950", PACT);
        assertThat(PactFiles.read(DataFolder.at(folder)))
                .extracting(Pact::id)
                .containsExactly("fre-syl-1950");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: treaty | kind: pact | unknown kind 'pact'",
                "kind: treaty | knd: treaty | unknown field 'knd'",
                "in_force: 1952-01-01 | in_force: 1952-02-30 | there is no day '1952-02-30'",
                "in_force: 1952-01-01 | in_force: 1949-01-01 | is after in_force 1949-01-01",
                "on: 1990-06-01 | on: 1949-06-01 | put the days in order",
                "in_force: 1960-01-01 | in_force: 1952-06-01 | until of the line before",
                "{on: 1953-07-01, how | {not_after: 1953-07-01, how | 'on' is missing",
                "duty: defend | duty: defence | unknown duty 'defence'",
                "owed_by: all | owed_by: [GRX] | GRX is not among the parties",
                "owed_by: all | owed_by: everyone | 'everyone' is not a state code",
                "state: FRE, | state: Freedonia, | 'Freedonia' is not a state code",
                "id: article-5 | id: article-4 | clause 'article-4' stands here twice",
                "how: expired | how: replaced | 'by' names the pact",
                "duration: forty years | replaces: [{pact: none-1940}] | no pact 'none-1940'",
                "event: threat, | event: menace, | unknown event 'menace'",
                "towards: [SYL] | towards: Sylvania | is not a state code",
                "against: \"an | agianst: \"an | unknown field 'agianst'",
                "unprovoked: true | unprovoked: maybe | wanted true or false",
                "summary: The parties consult | text: The parties consult | no quotation",
            })
    void a_fault_is_told_with_its_line(String right, String wrong, String told) throws IOException {
        assertThat(PACT).contains(right);
        write("fre-syl-1950", PACT.replaceFirst(Pattern.quote(right), wrong));
        assertThat(problems()).anyMatch(problem -> problem.what().contains(told));
        assertThat(problems())
                .allMatch(problem -> problem.file().equals("treaties/fre-syl-1950/treaty.yaml"));
    }

    @Test
    void the_line_is_that_of_the_fault() throws IOException {
        write("fre-syl-1950", PACT.replace("kind: treaty ", "kind: pact "));
        int line = PACT.lines().toList().indexOf(kindLine()) + 1;
        assertThat(problems()).extracting(Problem::line).containsExactly(line);
    }

    private static String kindLine() {
        return PACT.lines().filter(line -> line.startsWith("kind:")).findFirst().orElseThrow();
    }

    @Test
    void a_value_without_reference_or_basis_is_refused() throws IOException {
        write(
                "fre-syl-1950",
                PACT.replace("reference: \"Treaty of Glad Harbour, article 5\"\n", "\n")
                        .replace("{state: FRE, ratified: 1950-05-02,", "{state: FRE,")
                        .replaceFirst("article 9\", from_memory: true", "article 9\""));
        assertThat(problems())
                .extracting(Problem::what)
                .contains(
                        "'reference' is missing",
                        "say either 'checked: {on, against}' or 'from_memory: true'");
    }

    @Test
    void every_problem_of_every_folder_comes_at_once() throws IOException {
        write(
                "fre-syl-1950",
                PACT.replace("duty: defend", "duty: x").replace("kind: t", "kind: y"));
        write("other-1950", PACT);
        Files.delete(folder.resolve("treaties/other-1950/cases.yaml"));
        assertThat(problems())
                .extracting(Problem::toString)
                .anyMatch(text -> text.contains("unknown kind 'yreaty'"))
                .anyMatch(text -> text.contains("unknown duty 'x'"))
                .anyMatch(text -> text.contains("wanted the folder's name 'other-1950'"))
                .anyMatch(text -> text.contains("other-1950/cases.yaml: the file is missing"))
                .hasSize(4);
    }

    @Test
    void a_tie_must_be_written_at_both_ends() throws IOException {
        write("fre-syl-1950", PACT + "replaces: [{pact: older-1940}]\n");
        write("older-1940", PACT.replace("id: fre-syl-1950 ", "id: older-1940 "));
        assertThat(problems())
                .extracting(Problem::what)
                .containsExactly("older-1940 wants 'replaced_by: {pact: fre-syl-1950}'");
    }

    private void tied(String id, String ties) throws IOException {
        write(id, PACT.replace("id: fre-syl-1950 ", "id: " + id + " ") + ties);
    }

    @Test
    void pacts_that_replace_each_other_in_a_circle_are_told() throws IOException {
        tied("a-1", "replaces: [{pact: b-2}]\nreplaced_by: [{pact: c-3}]\n");
        tied("b-2", "replaces: [{pact: c-3}]\nreplaced_by: [{pact: a-1}]\n");
        tied("c-3", "replaces: [{pact: a-1}]\nreplaced_by: [{pact: b-2}]\n");
        int line = (int) PACT.lines().count() + 1;
        assertThat(problems())
                .hasSize(3)
                .first()
                .hasToString(
                        "treaties/a-1/treaty.yaml:%d: goes round in a circle, a-1 replaces b-2 replaces c-3 replaces a-1; take one 'replaces' and its 'replaced_by' out"
                                .formatted(line));
    }

    @Test
    void a_pact_that_replaces_itself_is_told() throws IOException {
        tied("a-1", "replaces: [{pact: a-1}]\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("goes round in a circle, a-1 replaces a-1;");
    }

    @Test
    void names_that_stand_twice_are_all_told_with_their_lines() throws IOException {
        write("fre-syl-1950", PACT + "kind: treaty\nid: fre-syl-1950\n");
        int line = (int) PACT.lines().count() + 1;
        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "treaties/fre-syl-1950/treaty.yaml:%d: 'kind' stands here twice; take one out"
                                .formatted(line),
                        "treaties/fre-syl-1950/treaty.yaml:%d: 'id' stands here twice; take one out"
                                .formatted(line + 1));
    }

    @Test
    void what_is_not_yaml_is_told_with_its_line() throws IOException {
        write("fre-syl-1950", PACT.replace("kind: treaty ", "kind: treaty: "));
        int line = PACT.lines().toList().indexOf(kindLine()) + 1;
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("treaties/fre-syl-1950/treaty.yaml:" + line + ": not YAML: ");
    }

    @Test
    void what_is_not_yaml_is_told_and_the_rest_and_the_rest_still_read() throws IOException {
        write("fre-syl-1950", "id: [");
        write("other-1950", PACT);
        assertThat(problems()).hasSize(2);
    }
}
