package org.pakta.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * Tellings of a pact's clauses: which are one clause in other words, and which are two. "Armed
 * invasion" and "armed attack" are one trigger, and so is one that is not told; another place or
 * another name makes another trigger, and another who owes it another clause.
 */
final class Renderings {
    private Renderings() {}

    /** The clauses, each once: by duty, then as they are told. */
    static List<Clause> once(Stream<Clause> told) {
        List<Clause> once = new ArrayList<>();
        for (Clause clause : told.toList()) {
            Optional<Clause> same = once.stream().filter(one -> same(one, clause)).findFirst();
            if (same.isPresent()) {
                once.set(once.indexOf(same.get()), joined(same.get(), clause));
            } else {
                once.add(clause);
            }
        }
        return once.stream().sorted(Comparator.comparing(Clause::duty)).toList();
    }

    static boolean same(Clause a, Clause b) {
        return a.duty().equals(b.duty()) && sameDebtors(a, b) && sameTrigger(a, b);
    }

    /**
     * Told of all once and of one elsewhere it may be one clause; told of each in turn it is not.
     */
    private static boolean sameDebtors(Clause a, Clause b) {
        return a.obliged().containsAll(b.obliged()) || b.obliged().containsAll(a.obliged());
    }

    /** What one state alone owes is triggered by what befalls the others, however it is put. */
    private static boolean sameTrigger(Clause a, Clause b) {
        Set<String> mine = names(a);
        Set<String> yours = names(b);
        boolean each = a.obliged().size() == 1 && a.obliged().equals(b.obliged());
        return each || mine.isEmpty() || yours.isEmpty() || !Collections.disjoint(mine, yours);
    }

    /** What a trigger names: places and attackers stand in capitals, behind its first word. */
    private static Set<String> names(Clause clause) {
        return Words.of(clause.trigger().orElse("")).stream()
                .skip(1)
                .filter(Token::capital)
                .map(Token::folded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The fuller trigger with its words; all who are told to owe it. */
    private static Clause joined(Clause old, Clause fresh) {
        Clause fuller = length(fresh) > length(old) ? fresh : old;
        Clause wider = fresh.obliged().size() > old.obliged().size() ? fresh : old;
        Clause stricter = fresh.conditions().size() > old.conditions().size() ? fresh : old;
        return new Clause(
                fuller.duty(),
                wider.obliged(),
                fuller.trigger(),
                fuller.response(),
                stricter.conditions(),
                fuller.evidence());
    }

    private static int length(Clause clause) {
        return clause.trigger().map(String::length).orElse(0);
    }
}
