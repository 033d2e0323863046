package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.event.Event;
import org.pakta.evidence.Span;
import org.pakta.record.Reading;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Day;
import org.pakta.text.Words;
import picocli.CommandLine.Option;

/** Which statements or events are asked for. */
final class Wanted {
    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "Who spoke or acted: a name or part of it, a state, an actor's id.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--about",
            paramLabel = "WHO",
            description = "Who is spoken of or takes part: a name, a state, an actor's id.")
    private Optional<String> about = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "From this day on: 2024, 2024-06 or 2024-06-19.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Up to and with this day.")
    private Optional<String> to = Optional.empty();

    /** Whether any day is asked for. */
    boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether a day may lie within the days asked for. */
    boolean within(Day day) {
        return from.map(text -> !day.last().isBefore(day("--from", text).first())).orElse(true)
                && to.map(text -> !day.first().isAfter(day("--to", text).last())).orElse(true);
    }

    /** Complains of days that are none before any work is done. */
    void check() {
        from.ifPresent(text -> day("--from", text));
        to.ifPresent(text -> day("--to", text));
        if (from.isPresent() && to.isPresent()) {
            if (day("--from", from.get()).first().isAfter(day("--to", to.get()).last())) {
                throw new UserError("--from %s is after --to %s".formatted(from.get(), to.get()));
            }
        }
        by.ifPresent(text -> named("--by", text));
        about.ifPresent(text -> named("--about", text));
    }

    private static void named(String option, String text) {
        if (text.isBlank()) {
            throw new UserError(option + " names nobody; write a name, a state or an id behind it");
        }
    }

    static Day day(String option, String text) {
        return Day.parse(text)
                .orElseThrow(
                        () ->
                                new UserError(
                                        option
                                                + " "
                                                + text
                                                + " is no day; write 2024-06-19, 2024-06 or 2024"));
    }

    boolean statement(Reading reading, Statement statement, Doors.States states) {
        return by.map(name -> new Who(name, states))
                        .map(who -> statement.speaker().filter(one -> speaks(who, one)).isPresent())
                        .orElse(true)
                && about.map(name -> new Who(name, states))
                        .map(
                                who ->
                                        who.in(statement.words())
                                                || meant(who, reading, statement.spans()))
                        .orElse(true);
    }

    private static boolean speaks(Who who, Speaker speaker) {
        return who.in(speaker.name())
                || speaker.state().filter(who::is).isPresent()
                || speaker.actors().stream().anyMatch(who::is);
    }

    boolean event(Reading reading, Event event, Doors.States states) {
        return by.map(name -> new Who(name, states))
                        .map(
                                who ->
                                        event.actors().stream().anyMatch(who::is)
                                                || acts(who, reading, event))
                        .orElse(true)
                && about.map(name -> new Who(name, states))
                        .map(
                                who ->
                                        event.actors().stream().anyMatch(who::is)
                                                || event.targets().stream().anyMatch(who::is)
                                                || meant(who, reading, event.evidence()))
                        .orElse(true);
    }

    /** A person acts through the state acted for. */
    private static boolean acts(Who who, Reading reading, Event event) {
        return within(reading, event.evidence()).stream()
                .filter(mention -> who.in(mention.name()))
                .anyMatch(mention -> mention.state().filter(event.actors()::contains).isPresent());
    }

    private static boolean meant(Who who, Reading reading, List<Span> spans) {
        return within(reading, spans).stream()
                .anyMatch(
                        mention ->
                                who.in(mention.name())
                                        || mention.actor().filter(who::is).isPresent()
                                        || mention.state().filter(who::is).isPresent());
    }

    private static List<Mention> within(Reading reading, List<Span> spans) {
        return reading.mentions().stream()
                .filter(mention -> spans.stream().anyMatch(span -> span.contains(mention.span())))
                .toList();
    }

    /** Somebody by a name, a code or an id. */
    private static final class Who {
        private final String id;
        private final String folded;
        private final List<String> called;

        Who(String text, Doors.States states) {
            this.id = text.strip();
            this.folded = " " + Words.folded(text) + " ";
            this.called = states.called(text);
        }

        boolean is(String code) {
            return code.equalsIgnoreCase(id) || called.contains(code);
        }

        boolean in(String text) {
            return !folded.isBlank() && (" " + Words.folded(text) + " ").contains(folded);
        }
    }
}
