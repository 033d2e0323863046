package org.pakta.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;

class FormsTest {
    private static final Forms ENGLISH = forms("en");

    private static Forms forms(String code) {
        return new Forms(
                DataFolder.shipped()
                        .table("languages/" + code + "/verbs.tsv", List.of("verb", "forms")));
    }

    @Test
    void a_verb_stands_for_its_forms() {
        assertThat(ENGLISH.of("~sign")).containsExactly("sign", "signs", "signed", "signing");
        assertThat(ENGLISH.of("~accuse"))
                .containsExactly("accuse", "accuses", "accused", "accusing");
        assertThat(ENGLISH.of("~deny")).containsExactly("deny", "denies", "denied", "denying");
        assertThat(ENGLISH.of("~agree")).containsExactly("agree", "agrees", "agreed", "agreeing");
        assertThat(ENGLISH.of("~deploy")).contains("deploys", "deployed");
        assertThat(ENGLISH.of("~veto")).contains("vetoes");
        assertThat(ENGLISH.of("~expel")).contains("expelled", "expelling");
        assertThat(ENGLISH.of("~shoot down")).contains("shot down", "shooting down");
    }

    @Test
    void words_parted_by_a_slash_stand_in_turn() {
        assertThat(ENGLISH.of("~be signed/sealed")).hasSize(12).contains("were sealed");
        assertThat(forms("id").of("latihan/manuver bersama"))
                .containsExactly("latihan bersama", "manuver bersama");
        assertThat(ENGLISH.of("treaty")).containsExactly("treaty");
    }

    @Test
    void a_verb_that_nothing_bends_is_told_with_its_line() {
        Table table = new Table("events.tsv", List.of(new Table.Row(7, Map.of("form", "~serang"))));
        assertThatThrownBy(() -> forms("id").written(table))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("events.tsv:7")
                .hasMessageContaining("verbs.tsv");
    }
}
