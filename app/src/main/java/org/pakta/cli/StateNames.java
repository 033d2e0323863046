package org.pakta.cli;

import java.util.List;
import java.util.Locale;

/** States as users name them: alpha-3, English or Indonesian names, or {@code cow:NNN}. */
final class StateNames {
    private final Doors.States states;
    private final String language;

    StateNames(Doors.States states, String language) {
        this.states = states;
        this.language = language;
    }

    String code(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.matches("cow:[0-9]+")) {
            return lower;
        }
        return states.code(text)
                .orElseThrow(
                        () ->
                                new UserError(
                                        "no state is called %s; write its name in English or Indonesian, or its code such as RUS"
                                                .formatted(text)));
    }

    List<String> codes(List<String> texts) {
        return texts.stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .filter(text -> !text.isBlank())
                .map(this::code)
                .distinct()
                .toList();
    }

    /** Code and name: {@code RUS Russia}. */
    String shown(String code) {
        String name = states.name(code, language);
        return name.equals(code) ? code : code + " " + name;
    }
}
