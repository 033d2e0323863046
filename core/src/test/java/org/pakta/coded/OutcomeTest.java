package org.pakta.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Learning a fact may turn unknown into a verdict, never one verdict into another. */
class OutcomeTest {
    private static final List<Set<Verdict>> ALL =
            List.of(
                    EnumSet.of(Verdict.NOT_APPLICABLE),
                    EnumSet.of(Verdict.HONOURED),
                    EnumSet.of(Verdict.VIOLATED),
                    EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.HONOURED),
                    EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.VIOLATED),
                    EnumSet.of(Verdict.HONOURED, Verdict.VIOLATED),
                    EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.HONOURED, Verdict.VIOLATED));

    private static Outcome of(Set<Verdict> possible) {
        return new Outcome(possible, possible.toString());
    }

    @Test
    void what_is_settled_stays_so_whichever_way_the_unknown_turns_out() {
        for (Set<Verdict> a : ALL) {
            for (Set<Verdict> b : ALL) {
                Verdict both = of(a).and(of(b)).verdict();
                for (Verdict fact : a) {
                    Verdict known = of(EnumSet.of(fact)).and(of(b)).verdict();
                    assertThat(both == Verdict.UNKNOWN || both == known).isTrue();
                }
                assertThat(of(b).and(of(a)).possible()).isEqualTo(of(a).and(of(b)).possible());
            }
        }
    }

    @Test
    void the_worse_kept_promise_counts() {
        Outcome broken = of(EnumSet.of(Verdict.VIOLATED));
        Outcome kept = of(EnumSet.of(Verdict.HONOURED));
        assertThat(kept.and(broken).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(broken.and(of(ALL.get(3))).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(kept.and(of(ALL.get(4))).verdict()).isEqualTo(Verdict.UNKNOWN);
    }
}
