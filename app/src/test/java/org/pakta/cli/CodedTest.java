package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports and their tables, of the invented files in the manual. */
class CodedTest {
    private static final Path ROOT = Path.of(System.getProperty("pakta.root"));
    private static final Path GOLDENS = ROOT.resolve("app/src/test/resources/golden");
    private static final String MEMBERS = ROOT.resolve("docs/alliances/members.csv").toString();
    private static final String WARS = ROOT.resolve("docs/alliances/wars.csv").toString();

    @TempDir private Path folder;
    private String record = "";

    @BeforeEach
    void name() {
        record = folder.resolve("r.sqlite").toString();
    }

    private Run pakta(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--record";
        all[words.length + 1] = record;
        return PlainMain.real("", all);
    }

    @ParameterizedTest
    @CsvSource({
        "coded-dyads.csv, dyads --from 1904 --to 1906",
        "coded-network.csv, network --from 1904 --to 1906",
        "coded-verdicts.csv, verdicts",
    })
    void tables_are_as_last_reviewed(String file, String words) throws IOException {
        assertThat(pakta("import", "atop", MEMBERS).err()).isEmpty();
        assertThat(pakta("import", "wars", WARS).err()).isEmpty();
        Run run = pakta(words.split(" ", -1));
        assertThat(run.err()).isEmpty();
        Path golden = GOLDENS.resolve(file);
        if (Boolean.getBoolean("pakta.review")) {
            Files.writeString(golden, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dyads --from 1904 --to 1906", "network --from 1904 --to 1906", "verdicts"})
    void as_json_a_row_has_the_same_cells(String words) {
        pakta("import", "atop", MEMBERS);
        pakta("import", "wars", WARS);
        List<List<String>> table = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(pakta(words.split(" ", -1)).out())) {
            csv.forEach(row -> table.add(row.getFields()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        List<String> columns = table.remove(0);
        Run run = pakta((words + " --json").split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> cells(line, columns)).toList()).isEqualTo(table);
        assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"schema\":\"pakta/"));
    }

    private static List<String> cells(String line, List<String> columns) {
        JsonNode row = JsonMapper.shared().readTree(line);
        return columns.stream().map(column -> row.path(column).asString("")).toList();
    }

    @Test
    void a_list_of_states_counts_where_it_is_asked_for() {
        pakta("import", "atop", MEMBERS);
        Run run = pakta("import", "states", ROOT.resolve("docs/alliances/states.csv").toString());
        assertThat(run.out()).isEqualTo("8 spells of 7 states\n");
        assertThat(run.err()).isEmpty();
        assertThat(pakta("dyads").out())
                .contains("\n1001,1006,1905,")
                .contains("\n1001,1006,1904,");
        assertThat(pakta("dyads", "--system").out())
                .doesNotContain("\n1001,1006,1905,")
                .contains("\n1001,1006,1904,");
        assertThat(pakta("dyads", "--system", "--codes", "iso").err()).contains("--system needs");
    }

    @Test
    void lists_of_treaties_are_shown_by_state_and_by_id() throws IOException {
        Path packed = folder.resolve("memberships.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Files.readAllBytes(ROOT.resolve("docs/alliances/memberships.csv")));
        }
        Run run =
                pakta(
                        "import",
                        "manytrade",
                        ROOT.resolve("docs/alliances/agreements.csv").toString(),
                        packed.toString(),
                        ROOT.resolve("docs/alliances/references.csv").toString());
        assertThat(run.out()).isEqualTo("8 lines: 3 pacts, 3 of parties, 2 links\n");
        assertThat(pakta("pacts", "--imported", "Indonesia", "--on", "1990-01-01").out())
                .contains("HARBOUR_1985A  Harbour Convention (manytrade)")
                .contains("IDN: bound on 1990-01-01; signed 1985-02-02, ratified 1985-09")
                .contains("HARBOUR_2000A supersedes it");
        assertThat(pakta("pacts", "--imported", "Indonesia", "--on", "2002-01-01").out()).isEmpty();
        assertThat(pakta("show", "HARBOUR_1985A").out()).contains("SGP: bound on");
        assertThat(pakta("show", "HARBOUR_1985A", "--json").out())
                .startsWith("{\"schema\":\"pakta/listed-pact/1\",\"list\":\"manytrade\"");
    }

    @Test
    void one_file_where_a_data_set_is_one() {
        assertThat(pakta("import", "atop", MEMBERS, WARS).err())
                .contains("atop is one file; these are 2");
        assertThat(pakta("import", "treaties", MEMBERS).err())
                .contains("write atop, wars, states, manytrade or manyenviron");
    }

    @Test
    void an_import_takes_the_place_of_the_one_before() {
        pakta("import", "atop", MEMBERS);
        String once = pakta("dyads").out();
        pakta("import", "atop", MEMBERS);
        assertThat(pakta("dyads").out()).isEqualTo(once).startsWith("a,b,year,defend,");
    }

    @Test
    void a_file_with_anything_wrong_leaves_the_record_as_it_was() throws IOException {
        pakta("import", "atop", MEMBERS);
        String before = pakta("dyads").out();
        Path broken = folder.resolve("broken.csv");
        Files.writeString(
                broken,
                Files.readString(Path.of(MEMBERS)).replace("9050", "95x").replace("9020", "92x"));
        Run run = pakta("import", "atop", broken.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("broken.csv:4: atopid is '92x'; wanted a whole number from 1 to 9999")
                .contains("pakta: nothing was imported: 8 problems in")
                .hasLineCount(9);
        assertThat(pakta("dyads").out()).isEqualTo(before);
    }

    @Test
    void a_pact_that_may_have_lasted_into_a_year_is_in_that_year() {
        String years = "dyads --source pakta --from 1919 --to 1921 --codes iso";
        // The treaty on Belgium ended on a day between 1919-06-28 and 1920-01-10.
        assertThat(PlainMain.real("", years.split(" ", -1)).out())
                .contains("\nGBR,BEL,1920,unknown,")
                .doesNotContain("\nGBR,BEL,1921,");
    }

    @Test
    void one_source_at_a_time_and_the_treaties_of_pakta_without_any() {
        assertThat(
                        PlainMain.real(
                                        "",
                                        "dyads",
                                        "--source",
                                        "pakta",
                                        "--from",
                                        "2020",
                                        "--to",
                                        "2020")
                                .out())
                .contains("\nPRK,CHN,2020,1,");
        assertThat(
                        PlainMain.real(
                                        "",
                                        "dyads",
                                        "--source",
                                        "pakta",
                                        "--codes",
                                        "cow",
                                        "--from",
                                        "1960",
                                        "--to",
                                        "1960")
                                .out())
                .contains("\n200,260,1960,1,");
        pakta("import", "atop", MEMBERS);
        assertThat(pakta("dyads", "--from", "1905", "--to", "1905").out())
                .contains("1001,1003,1905,1,0,0,0,1")
                .doesNotContain("PRK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import atop none.csv | there is no file none.csv; give the data set's CSV file",
                "import swords DOCS | swords cannot be imported",
                "dyads --source atop | the record has no alliances; read them with: pakta import atop MEMBERS.csv",
                "dyads --from 1990 --to 1980 --source pakta | --from 1990 comes after --to 1980; give the earlier year first",
                "network --codes gw --source pakta | --codes gw is not known; write iso or cow",
                "verdicts | the record has no wars; read them with: pakta import wars FILE",
            })
    void mistakes_are_told_in_one_line(String words, String complaint) {
        if (!words.contains("--source atop") && !words.contains("import")) {
            pakta("import", "atop", MEMBERS);
        } else {
            pakta("import", "wars", WARS);
        }
        Run run = pakta(words.replace("DOCS", WARS).split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(complaint).hasLineCount(1);
    }
}
