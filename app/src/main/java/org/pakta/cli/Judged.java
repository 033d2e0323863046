package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pakta.record.Record;
import org.pakta.record.Record.Thing;
import org.pakta.review.Review;
import org.pakta.review.Review.Verdict;
import org.pakta.review.Reviewable;

/** Makes reviews of what persons write: finds the thing meant and checks what is said of it. */
final class Judged {
    private final Record record;
    private final Doors.States states;

    Judged(Record record, Doors.States states) {
        this.record = record;
        this.states = states;
    }

    /**
     * A review of a thing in the record.
     *
     * @throws UserError when there is no such thing, or when it cannot be judged so
     */
    Review review(
            String id,
            Optional<String> field,
            Verdict verdict,
            Optional<String> value,
            Optional<String> reason,
            String reviewer,
            String time) {
        Thing thing = ShowCommand.only(record.things(id), id);
        Reviewable kind =
                Reviewable.of(thing.kind())
                        .orElseThrow(
                                () ->
                                        new UserError(
                                                "%s is a %s, and these cannot be judged"
                                                        .formatted(id, thing.kind())));
        field.filter(name -> !kind.fields().contains(name))
                .ifPresent(name -> refuse(thing, kind.wrong(name, "")));
        Optional<String> meant = value.map(text -> meant(field.orElse(""), text));
        meant.ifPresent(text -> refuse(thing, kind.wrong(field.orElse(""), text)));
        if (verdict == Verdict.CORRECT && (field.isEmpty() || value.isEmpty())) {
            throw new UserError("a correction needs a field and a value");
        }
        if (verdict != Verdict.CORRECT && value.isPresent()) {
            throw new UserError("only a correction has a value; write correct");
        }
        return new Review(thing.id(), field, verdict, meant, reason, reviewer, time);
    }

    private static void refuse(Thing thing, Optional<String> wrong) {
        wrong.ifPresent(
                what -> {
                    throw new UserError("%s %s: %s".formatted(thing.kind(), thing.id(), what));
                });
    }

    /** States by their code, however they are written. */
    private String meant(String field, String value) {
        if (!List.of("actors", "targets", "parties").contains(field)) {
            return value.strip();
        }
        return List.of(value.split(";")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> states.code(name).orElse(name))
                .collect(Collectors.joining("; "));
    }
}
