package org.pakta.data;

import java.util.List;
import java.util.stream.Collectors;

/** Our own data is wrong: every problem of a load at once, never the first alone. */
public final class BadData extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public BadData(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Throws when there is any problem. */
    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BadData(problems);
        }
    }
}
