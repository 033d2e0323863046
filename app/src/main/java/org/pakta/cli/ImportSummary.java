package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import org.pakta.coded.Alliances;
import org.pakta.coded.Imported;
import org.pakta.coded.Membership;
import org.pakta.coded.PactLists;
import org.pakta.coded.StateSystem;
import org.pakta.coded.Wars;
import org.pakta.pact.Duty;
import org.pakta.record.Record;

/** What an import brought, in a line. */
final class ImportSummary {
    private ImportSummary() {}

    static String of(Imported data) {
        if (data instanceof Alliances alliances) {
            return of(alliances);
        }
        if (data instanceof StateSystem states) {
            return "%d spells of %d states".formatted(states.lines(), states.states());
        }
        if (data instanceof PactLists lists) {
            return "%d lines: %d pacts, %d of parties, %d links"
                    .formatted(
                            lists.lines(),
                            lists.each().size(),
                            lists.parties().size(),
                            lists.links().size());
        }
        return "%d lines: %d wars".formatted(data.lines(), ((Wars) data).byWar().size());
    }

    private static String of(Alliances alliances) {
        Alliances.Counts counts = alliances.counts();
        return "%d lines: %d alliances to %d, %d of them standing then; %d defend, %d attack, %d neutral, %d not_attack, %d consult"
                .formatted(
                        alliances.lines(),
                        counts.alliances(),
                        alliances.end().getYear(),
                        counts.standing(),
                        counts.byDuty().get(Duty.DEFEND),
                        counts.byDuty().get(Duty.ATTACK),
                        counts.byDuty().get(Duty.NEUTRAL),
                        counts.byDuty().get(Duty.NOT_ATTACK),
                        counts.byDuty().get(Duty.CONSULT));
    }

    /** Where alliances and the list of states disagree on who was a state; empty if nowhere. */
    static Optional<String> check(Record held) {
        StateSystem states = held.states();
        if (states.isEmpty()) {
            return Optional.empty();
        }
        List<Membership> differ =
                held.alliances().memberships().stream()
                        .filter(
                                one ->
                                        one.terms().inSystem()
                                                != states.state(one.member(), one.from()))
                        .toList();
        return differ.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "pakta: of %d memberships alliances and states tell otherwise whether the member was a state when it joined; the first is state %d in alliance %d"
                                .formatted(
                                        differ.size(),
                                        differ.get(0).member(),
                                        differ.get(0).alliance()));
    }
}
