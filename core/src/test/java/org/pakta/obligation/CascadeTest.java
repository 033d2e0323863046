package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.obligation.Cascade.Kind;
import org.pakta.obligation.Cascade.Move;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;

class CascadeTest {
    private static final List<Pact> PACTS = PactFiles.read(DataFolder.shipped());
    private static final Obligations LAW = new Obligations(PACTS);

    private static Question attack(String attacked, String by, String day) {
        return Question.of(attacked, List.of(by), LocalDate.parse(day));
    }

    private static List<String> told(Cascade cascade, Kind kind) {
        List<String> told = new ArrayList<>();
        for (Cascade.Round round : cascade.rounds()) {
            round.moves().stream()
                    .filter(move -> move.kind() == kind)
                    .map(move -> round.number() + " " + who(move))
                    .forEach(told::add);
        }
        return told;
    }

    private static String who(Move move) {
        return move.answer().party() + " " + move.side().code() + " for " + move.answer().to();
    }

    @Test
    void the_alliances_of_1914_draw_in_those_who_owe_round_by_round() {
        Cascade cascade = LAW.cascade(attack("cow:300", "cow:365", "1914-07-29"), false);
        assertThat(told(cascade, Kind.JOINS))
                .containsExactly(
                        "1 cow:255 attacked for cow:300",
                        "2 FRA attacking for cow:365",
                        "3 ITA attacked for cow:300");
        assertThat(told(cascade, Kind.UNCLEAR)).contains("1 ROU attacked for cow:300");
        assertThat(cascade.rounds().get(1).supposed()).contains("cow:255 join cow:300");
        Cascade.Round last = cascade.rounds().get(cascade.rounds().size() - 1);
        assertThat(last.moves()).isEmpty();
        assertThat(last.attacked()).containsExactly("ITA", "cow:255", "cow:300");
        assertThat(last.attacking()).containsExactly("FRA", "cow:365");
    }

    @Test
    void a_move_names_what_was_promised_to_the_other_side() {
        Cascade cascade = LAW.cascade(attack("cow:300", "cow:365", "1914-07-29"), false);
        Move italy =
                cascade.rounds().get(2).moves().stream()
                        .filter(move -> move.answer().party().equals("ITA"))
                        .findFirst()
                        .orElseThrow();
        assertThat(italy.against()).extracting(Tie::pact).contains("fra-ita-1902");
    }

    @Test
    void those_of_whom_it_is_unclear_join_only_when_asked_to() {
        Question question = attack("cow:300", "cow:365", "1914-07-29");
        assertThat(told(LAW.cascade(question, true), Kind.JOINS))
                .contains("1 ROU attacked for cow:300");
    }

    @Test
    void who_owes_both_sides_joins_neither() {
        List<Pact> invented = InventedPacts.guarantees("AAA", "BBB", "CCC");
        Cascade cascade =
                new Obligations(invented).cascade(attack("AAA", "BBB", "2010-01-01"), false);
        assertThat(told(cascade, Kind.JOINS)).containsExactly("1 DDD attacked for AAA");
        assertThat(told(cascade, Kind.TORN))
                .containsExactlyInAnyOrder("2 CCC attacked for DDD", "2 CCC attacking for BBB");
    }

    @Test
    void without_anybody_who_owes_it_ends_at_once() {
        assertThat(LAW.cascade(attack("LIE", "CHE", "2020-01-01"), false).rounds()).hasSize(1);
    }

    @Test
    void it_ends_and_neither_order_nor_repetition_matters() {
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            List<Pact> pacts = InventedPacts.some(new Random(i), 12);
            Question question = InventedPacts.question(random);
            Cascade cascade = new Obligations(pacts).cascade(question, i % 2 == 0);
            Collections.shuffle(pacts, random);
            assertThat(new Obligations(pacts).cascade(question, i % 2 == 0)).isEqualTo(cascade);
            Set<String> joined = new TreeSet<>();
            for (Cascade.Round round : cascade.rounds()) {
                Set<String> both = new TreeSet<>(round.attacked());
                both.retainAll(round.attacking());
                assertThat(both).isEmpty();
                Set<String> now = new TreeSet<>(round.attacked());
                now.addAll(round.attacking());
                assertThat(now).containsAll(joined);
                assertThat(round.number() == 1 || now.size() > joined.size()).isTrue();
                joined = now;
            }
        }
    }
}
