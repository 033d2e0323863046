package org.pakta.obligation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.pact.Kleene;
import org.pakta.pact.Source;
import org.pakta.pact.Standing;

/** Whether a pact binds one party towards another on a day. */
final class Bond {
    private Bond() {}

    static Finding of(PactDay then, String party, String towards) {
        Standing owing = then.standing(party);
        Standing owed = then.standing(towards);
        Kleene holds = owing.bound().and(owed.bound());
        List<Source> sources =
                Stream.of(owing, owed)
                        .filter(each -> holds == Kleene.TRUE || each.bound() == holds)
                        .flatMap(each -> each.sources().stream())
                        .distinct()
                        .toList();
        boolean own =
                holds == Kleene.TRUE
                        ? owing.since().orElseThrow().compareTo(owed.since().orElseThrow()) >= 0
                        : owing.bound() == holds;
        String because =
                own || owed.stage() == Standing.Stage.IN_FORCE
                        ? (own ? owing : owed).words()
                        : "for " + towards + ": " + owed.words();
        return new Finding(holds, because, Optional.empty(), Optional.empty(), sources);
    }
}
