package org.pakta.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;

class LanguageFilesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final int CASES_AT_LEAST = 12;
    private static final int PACT_CASES_AT_LEAST = 4;

    private static Map<String, Set<String>> filesByLanguage() {
        Map<String, Set<String>> files = new TreeMap<>();
        for (String name : DATA.files("languages", "")) {
            String[] parts = name.split("/", 3);
            if (parts.length == 3) {
                files.computeIfAbsent(parts[1], code -> new TreeSet<>()).add(parts[2]);
            }
        }
        return files;
    }

    @Test
    void every_language_has_the_same_files() {
        Map<String, Set<String>> files = filesByLanguage();
        assertThat(files).containsKeys("_template", "en", "id");
        files.forEach(
                (code, names) -> assertThat(names).as(code).isEqualTo(files.get("_template")));
    }

    @Test
    void every_language_but_the_template_has_cases_enough() {
        for (String code : filesByLanguage().keySet()) {
            for (String kind : new String[] {"statements", "events", "pacts"}) {
                String file = "languages/" + code + "/cases/" + kind + ".yaml";
                int wanted =
                        code.startsWith("_")
                                ? 1
                                : kind.equals("pacts") ? PACT_CASES_AT_LEAST : CASES_AT_LEAST;
                assertThat(DATA.yamlList(file)).as(file).hasSizeGreaterThanOrEqualTo(wanted);
            }
        }
    }

    @Test
    void a_text_is_told_by_its_function_words() {
        Languages languages = new Languages(DATA);
        assertThat(
                        languages
                                .of(
                                        "Kami tidak tahu apa yang akan terjadi pada hari itu, kata dia.")
                                .map(LanguagePack::code))
                .contains("id");
        assertThat(
                        languages
                                .of(
                                        "We do not know what will have happened by the end of that day.")
                                .map(LanguagePack::code))
                .contains("en");
        assertThat(languages.of("Wir wissen nicht, was morgen geschehen wird, sagte der Minister."))
                .isEmpty();
    }
}
