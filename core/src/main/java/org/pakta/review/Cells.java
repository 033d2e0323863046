package org.pakta.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.text.Day;

/** Values as a person writes them in a cell. */
final class Cells {
    private Cells() {}

    /** Several, between semicolons. */
    static List<String> list(Optional<String> value) {
        return value.stream()
                .flatMap(text -> Stream.of(text.split(";")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> choices, String value) {
        return Stream.of(choices.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(value.strip()))
                .findFirst();
    }

    static <E extends Enum<E>> Optional<String> wrongChoice(Class<E> choices, String value) {
        return choice(choices, value).isPresent()
                ? Optional.empty()
                : Optional.of(
                        value
                                + " is not known; write one of "
                                + Stream.of(choices.getEnumConstants())
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")));
    }

    static Optional<String> wrongDay(String value) {
        return Day.parse(value).isPresent()
                ? Optional.empty()
                : Optional.of(value + " is no day; write 2024-06-19, 2024-06 or 2024");
    }

    static Optional<String> wrongList(String value) {
        return list(Optional.of(value)).isEmpty()
                ? Optional.of("it names nobody; write names between semicolons")
                : Optional.empty();
    }

    static Optional<String> wrongText(String value) {
        return value.isBlank() ? Optional.of("it is empty") : Optional.empty();
    }
}
