package org.pakta.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.obligation.Cascade;
import org.pakta.obligation.Cascade.Move;
import org.pakta.obligation.Reason;

/** Who is obliged next, as a person reads it. */
final class CascadeText {
    private final StateNames names;
    private final Language language;

    CascadeText(StateNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    List<String> lines(Cascade cascade) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(language.say("If those who owe join:", "Jika yang wajib ikut serta:"));
        cascade.rounds().forEach(round -> round(round, lines));
        return lines;
    }

    private void round(Cascade.Round round, List<String> lines) {
        lines.add("");
        lines.add(language.say("Round ", "Babak ") + round.number());
        if (!round.supposed().isEmpty()) {
            lines.add(
                    "  "
                            + language.say("supposed: ", "diandaikan: ")
                            + String.join("; ", round.supposed()));
        }
        if (round.moves().isEmpty()) {
            lines.add("  " + language.say("nobody else is obliged", "tidak ada lagi yang wajib"));
        }
        Map<String, List<String>> alike = new LinkedHashMap<>();
        byParty(round)
                .forEach(
                        (party, moves) ->
                                alike.computeIfAbsent(line(moves), none -> new ArrayList<>())
                                        .add(party));
        alike.forEach(
                (line, parties) ->
                        lines.add("  " + line.formatted(String.join(", ", shown(parties)))));
    }

    private static Map<String, List<Move>> byParty(Cascade.Round round) {
        return round.moves().stream()
                .collect(
                        Collectors.groupingBy(
                                move -> move.answer().party(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private List<String> shown(List<String> parties) {
        return parties.size() == 1 ? List.of(names.shown(parties.get(0))) : parties;
    }

    /** What one state does, with a gap for its name. */
    private String line(List<Move> moves) {
        Move first = moves.get(0);
        String owed =
                joined(moves.stream().map(move -> move.answer().duty().code()))
                        + language.say(" to ", " kepada ")
                        + joined(moves.stream().map(move -> move.answer().to()))
                        + " ("
                        + joined(
                                moves.stream()
                                        .flatMap(move -> move.answer().reasons().steps().stream())
                                        .map(reason -> why(first.kind(), reason)))
                        + ")";
        String pull =
                joined(
                        moves.stream()
                                .flatMap(move -> move.against().stream())
                                .map(tie -> tie.pact() + " " + tie.clause()));
        String though =
                pull.isEmpty() ? "" : language.say("; though bound by ", "; meski terikat ") + pull;
        return verdict(first.kind()) + ": %s: " + (owed + though).replace("%", "%%");
    }

    private static String joined(Stream<String> parts) {
        return parts.distinct().collect(Collectors.joining(", "));
    }

    /** Days stand in the JSON; what leaves it unclear is told. */
    private static String why(Cascade.Kind kind, Reason reason) {
        String where = reason.pact() + reason.clause().map(clause -> " " + clause).orElse("");
        return kind == Cascade.Kind.UNCLEAR ? where + ": " + reason.because() : where;
    }

    private String verdict(Cascade.Kind kind) {
        return switch (kind) {
            case JOINS -> language.say("joins", "ikut");
            case UNCLEAR ->
                    language.say(
                            "unclear, not supposed to join", "tidak jelas, tidak diandaikan ikut");
            case TORN ->
                    language.say("torn, not supposed to join", "terbelah, tidak diandaikan ikut");
        };
    }
}
