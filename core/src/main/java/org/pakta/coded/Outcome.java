package org.pakta.coded;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a promise may come to, and why: one verdict, or several while something is not known. */
record Outcome(Set<Verdict> possible, String reason) {
    /** The worse ones say more. */
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.VIOLATED, Verdict.HONOURED, Verdict.NOT_APPLICABLE);

    static Outcome of(Verdict verdict, String reason) {
        return new Outcome(EnumSet.of(verdict), reason);
    }

    /** The same, unless what is not known turns it into another verdict. */
    Outcome orElse(Verdict other, String unclear) {
        if (possible.contains(other)) {
            return this;
        }
        Set<Verdict> both = EnumSet.copyOf(possible);
        both.add(other);
        return new Outcome(both, reason + "; unclear: " + unclear);
    }

    /** Of two promises the one worse kept is what counts, whichever way the unknowns turn out. */
    Outcome and(Outcome other) {
        Set<Verdict> both = EnumSet.noneOf(Verdict.class);
        for (Verdict a : possible) {
            other.possible.forEach(b -> both.add(worse(a, b)));
        }
        return new Outcome(both, decides(other) ? reason : other.reason);
    }

    private boolean decides(Outcome other) {
        int own = WORST_FIRST.indexOf(worst());
        int others = WORST_FIRST.indexOf(other.worst());
        return own < others || (own == others && possible.size() <= other.possible.size());
    }

    private Verdict worst() {
        return WORST_FIRST.stream().filter(possible::contains).findFirst().orElseThrow();
    }

    private static Verdict worse(Verdict a, Verdict b) {
        return WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b) ? a : b;
    }

    Verdict verdict() {
        return possible.size() == 1 ? worst() : Verdict.UNKNOWN;
    }
}
