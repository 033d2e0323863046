package org.pakta.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;

class AffixesTest {
    private static final Languages LANGUAGES = new Languages(DataFolder.shipped());

    @Test
    void forms_of_one_indonesian_root_meet() {
        assertThat(keys("id", "menulis", "ditulis", "tulisan", "penulis")).hasSize(1);
        assertThat(keys("id", "menyerang", "diserang", "serangan", "penyerangan")).hasSize(1);
        assertThat(keys("id", "mengirim", "dikirim", "kiriman", "pengiriman")).hasSize(1);
        assertThat(keys("id", "memukul", "dipukul", "pukulan")).hasSize(1);
        assertThat(keys("id", "kerusakan", "merusak", "dirusak", "rusak")).hasSize(1);
        assertThat(keys("id", "memperkuat", "kekuatan", "kuatnya")).hasSize(1);
        assertThat(keys("id", "kebijakan", "bijak")).hasSize(1);
        assertThat(keys("id", "memberikan", "diberi", "pemberian")).hasSize(1);
    }

    @Test
    void other_roots_stay_apart() {
        assertThat(keys("id", "serang", "perang", "terang", "barang")).hasSize(4);
        assertThat(keys("id", "tanam", "makan", "dalam", "2031")).hasSize(4);
    }

    @Test
    void english_endings_are_cut() {
        assertThat(keys("en", "deploy", "deployed", "deploying", "deploys", "deployment"))
                .hasSize(1);
        assertThat(keys("en", "increase", "increased", "increases", "increasing")).hasSize(1);
    }

    @Test
    void short_words_and_numbers_stay() {
        Affixes affixes = LANGUAGES.pack("id").orElseThrow().affixes();
        assertThat(affixes.cut("hari")).isEqualTo("hari");
        assertThat(affixes.cut("1994")).isEqualTo("1994");
        assertThat(affixes.cut("")).isEmpty();
    }

    private static List<String> keys(String language, String... words) {
        Affixes affixes = LANGUAGES.pack(language).orElseThrow().affixes();
        return Stream.of(words).map(affixes::cut).distinct().toList();
    }
}
