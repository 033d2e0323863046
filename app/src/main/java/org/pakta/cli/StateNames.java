package org.pakta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.actor.Term;

/** States of one day as users name them: alpha-3, English or Indonesian names, {@code cow:NNN}. */
final class StateNames {
    private static final Pattern COW = Pattern.compile("cow:0*([0-9]+)");

    private final Doors.States states;
    private final String language;

    StateNames(Doors.States states, String language) {
        this.states = states;
        this.language = language;
    }

    /** The code of a state that was one on that day. */
    String code(String text, LocalDate day) {
        Matcher cow = COW.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (cow.matches()) {
            return numbered(cow.group(1), day);
        }
        List<String> codes = states.called(text);
        if (codes.isEmpty()) {
            throw new UserError(
                    "no state is called %s; write its name in English or Indonesian, or its code such as RUS"
                            .formatted(text));
        }
        return then(codes, day);
    }

    /** The state of that day: "Germany" was another in 1914 than in 2014. */
    private String then(List<String> codes, LocalDate day) {
        return codes.stream()
                .filter(code -> states.term(code).map(term -> term.covers(day)).orElse(true))
                .findFirst()
                .orElseThrow(() -> new UserError(notThen(codes.get(0), day)));
    }

    private String numbered(String number, LocalDate day) {
        List<String> codes = states.withCow(number);
        if (codes.isEmpty()) {
            throw new UserError("no state in the data has the number cow:" + number);
        }
        return then(codes, day);
    }

    /** The data knows when a state began and ended; who was there otherwise, only at times. */
    private String notThen(String code, LocalDate day) {
        Optional<String> other = states.inPlaceOf(code, day);
        if (other.isPresent()) {
            return "%s was not a state on %s; %s was".formatted(code, day, other.get());
        }
        String known =
                states.term(code).stream()
                        .flatMap(term -> term.spells().stream())
                        .map(StateNames::known)
                        .collect(Collectors.joining(" and "));
        return "%s was not a state on %s: the data knows it only %s".formatted(code, day, known);
    }

    private static String known(Term.Spell spell) {
        String from = spell.from().map(first -> "from " + first).orElse("");
        return spell.until().map(end -> (from + " until " + end).strip()).orElse(from + " on");
    }

    /** A state by its code of today or its last, and those before it, whatever the day. */
    List<String> lineage(String text) {
        Matcher cow = COW.matcher(text.strip().toLowerCase(Locale.ROOT));
        List<String> called =
                cow.matches() ? states.withCow(cow.group(1)) : states.called(given(text));
        if (called.isEmpty()) {
            throw new UserError(
                    "no state is called %s; write its name in English or Indonesian, or its code such as RUS"
                            .formatted(text));
        }
        String code = called.get(0);
        Stream<String> before =
                states.numbers(code).stream()
                        .flatMap(number -> states.withCow(number).stream())
                        .filter(other -> before(other, code));
        return Stream.concat(Stream.of(code), before).distinct().toList();
    }

    /** Whether one began to be a state before the other did. */
    private boolean before(String early, String late) {
        return began(early).isBefore(began(late));
    }

    private LocalDate began(String code) {
        return states.term(code).flatMap(term -> term.spells().get(0).from()).orElse(LocalDate.MIN);
    }

    List<String> codes(List<String> texts, LocalDate day) {
        return texts.stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(text -> code(given(text), day))
                .distinct()
                .toList();
    }

    private static String given(String text) {
        if (text.isBlank()) {
            throw new UserError("a state is named with nothing; write its name or its code");
        }
        return text;
    }

    /** Code and name: {@code RUS Russia}. */
    String shown(String code) {
        String name = states.name(code, language);
        return name.equals(code) ? code : code + " " + name;
    }
}
