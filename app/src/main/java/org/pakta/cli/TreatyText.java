package org.pakta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pakta.pact.Pact;
import org.pakta.pact.PactRegister;
import org.pakta.pact.Standing;

/** A pact of the data as a person reads it, as it stands on a day. */
final class TreatyText {
    private final String language;

    TreatyText(String language) {
        this.language = language;
    }

    /** With its life and its ties to other pacts. */
    List<String> whole(PactRegister.Entry entry, LocalDate day) {
        List<String> lines = new ArrayList<>(lines(entry, day));
        MomentText text = new MomentText(language);
        entry.pact().life().forEach(moment -> lines.add(text.line(moment)));
        entry.pact()
                .relations()
                .forEach(
                        tie ->
                                lines.add(
                                        tie.kind().code().replace('_', ' ')
                                                + " "
                                                + tie.pact()
                                                + tie.note().map(note -> ": " + note).orElse("")));
        return lines;
    }

    List<String> lines(PactRegister.Entry entry, LocalDate day) {
        Pact pact = entry.pact();
        String name = language.equals("id") ? pact.names().indonesian() : pact.names().en();
        List<String> lines = new ArrayList<>();
        lines.add(pact.id() + "  " + name + ": " + entry.standing().words());
        Map<String, List<String>> byStanding =
                pact.standings(day).entrySet().stream()
                        .filter(one -> one.getValue().stage() != Standing.Stage.OUTSIDE)
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.getValue().words(),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getKey, Collectors.toList())));
        byStanding.forEach(
                (words, parties) -> lines.add("  " + String.join(", ", parties) + ": " + words));
        pact.clauses()
                .forEach(
                        clause ->
                                lines.add(
                                        "  "
                                                + clause.article()
                                                + ", "
                                                + clause.duty().code()
                                                + ": "
                                                + Shown.line(clause.wording().words())));
        lines.add("");
        return lines;
    }
}
