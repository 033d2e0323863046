package org.pakta.pact;

import java.util.Optional;
import org.pakta.data.Yaml;
import org.pakta.text.Day;

/** Reads dated values: a bare day under a mapping with a source, or a mapping with its own. */
final class DateFields {
    private static final String NOT_BEFORE = "not_before";
    private static final String NOT_AFTER = "not_after";
    private static final String[] KNOWN = {
        "on",
        NOT_BEFORE,
        NOT_AFTER,
        "note",
        "how",
        "by",
        "place",
        "reference",
        "checked",
        "from_memory"
    };

    private DateFields() {}

    /** A dated value that brings its own source. */
    static Optional<Dated> own(Fields fields, String name) {
        return fields.maybe(name).flatMap(value -> dated(map(fields, value), Optional.empty()));
    }

    /** A dated value that may rely on the source around it. */
    static Optional<Dated> within(Fields fields, String name, Source around) {
        return fields.maybe(name)
                .flatMap(
                        value ->
                                value.isMap()
                                        ? dated(map(fields, value), Optional.of(around))
                                        : fields.day(name).map(day -> bare(day, around)));
    }

    private static Dated bare(Day day, Source around) {
        return new Dated(day, Optional.empty(), around);
    }

    /** How something ended; the source around it serves when it has none of its own. */
    static Optional<Ending> ending(Fields fields, Optional<Source> around) {
        Optional<Yaml> value = fields.maybe("until");
        if (value.isPresent() && !value.get().isMap()) {
            fields.problem("until", "'until' wants a day and how: {on: 1999-04-20, how: withdrew}");
            return Optional.empty();
        }
        return value.map(map -> map(fields, map))
                .flatMap(map -> dated(map, around).map(when -> ending(map, when)));
    }

    private static Ending ending(Fields map, Dated when) {
        Ending.How how = map.mustChoose("how", Ending.How.class, Ending.How.ENDED);
        Optional<String> by = map.maybeText("by");
        if (by.isPresent() != (how == Ending.How.REPLACED)) {
            map.problem("'by' names the pact that took its place, with 'how: replaced' only");
        }
        return new Ending(when, how, by);
    }

    private static Fields map(Fields fields, Yaml value) {
        return new Fields(value, fields.problems(), KNOWN);
    }

    private static Optional<Dated> dated(Fields map, Optional<Source> around) {
        boolean leans = around.isPresent() && !map.has("reference");
        Source source = leans ? around.orElseThrow() : map.source();
        boolean open = map.has(NOT_BEFORE);
        if (map.has("on") == open) {
            map.problem("'on' is missing: the day; or 'not_before', where no more is known");
        }
        if (map.has(NOT_AFTER) && !open) {
            map.problem(NOT_AFTER, "'not_after' goes with 'not_before'");
        }
        Optional<String> note = map.maybeText("note");
        Optional<Day> by = map.day(NOT_AFTER);
        return open
                ? map.day(NOT_BEFORE).map(day -> Dated.notBefore(day, by, note, source))
                : map.day("on").map(day -> new Dated(day, note, source));
    }

    /** Days must not run backwards. */
    static void ordered(
            Fields fields, String first, Optional<Dated> one, String then, Optional<Dated> next) {
        if (one.isPresent() && next.isPresent()) {
            Day early = one.get().day();
            Day late = next.get().day();
            if (early.first().isAfter(late.last())) {
                fields.problem(
                        String.format(
                                "%s %s is after %s %s: put the days in order",
                                first, early, then, late));
            }
        }
    }
}
