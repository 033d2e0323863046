package org.pakta.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several values in one cell: {@code 255; 300}. */
final class Cells {
    private static final String BETWEEN = "; ";

    private Cells() {}

    /** One after the other; an empty cell when there are none. */
    static Optional<String> joined(Collection<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        values.stream().map(Object::toString).collect(Collectors.joining(BETWEEN)));
    }

    static Stream<String> parts(String cell) {
        return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split(BETWEEN, -1));
    }

    static List<Integer> numbers(String cell) {
        return parts(cell).map(Integer::valueOf).toList();
    }
}
