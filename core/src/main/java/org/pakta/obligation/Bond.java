package org.pakta.obligation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.pact.Kleene;
import org.pakta.pact.Source;
import org.pakta.pact.Standing;
import org.pakta.text.Day;

/** Whether a pact binds a party towards the state attacked on the day. */
final class Bond {
    private Bond() {}

    static Finding of(Scene scene, String party) {
        Standing owing = scene.standing(party);
        Standing owed = scene.standing(scene.attacked());
        Kleene holds = owing.bound().and(owed.bound());
        List<Source> sources =
                Stream.of(owing, owed)
                        .filter(each -> holds == Kleene.TRUE || each.bound() == holds)
                        .flatMap(each -> each.sources().stream())
                        .distinct()
                        .toList();
        String because =
                holds == Kleene.TRUE
                        ? inForce(owing, owed)
                        : owing.bound() == holds
                                ? owing.words()
                                : "for " + scene.attacked() + ": " + owed.words();
        return new Finding(holds, because, Optional.empty(), sources);
    }

    /** Between two parties it is in force since the later of their days. */
    private static String inForce(Standing owing, Standing owed) {
        Day one = owing.since().orElseThrow();
        Day other = owed.since().orElseThrow();
        return "in force since " + (one.compareTo(other) >= 0 ? one : other);
    }
}
