package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.record.Keeper;
import org.pakta.review.Review;
import org.pakta.review.Review.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "correct",
        description = {
            "Says what a field should be.",
            "Fields: of an event type, status, actors, targets, day, place; of a statement speaker, kind, relays; of a pact name, parties, status, day, known."
        },
        footer =
                "%nExample: pakta review correct 1f2e3d4c --field actors --value \"Rusia; Korea Utara\" --by ani")
final class CorrectCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "What is judged.")
    private String id = "";

    @Option(names = "--field", paramLabel = "FIELD", required = true, description = "Which field.")
    private String field = "";

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            required = true,
            description = "What it should be; several between semicolons.")
    private String value = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private Optional<String> reason = Optional.empty();

    @Mixin private ReviewerOption reviewer = new ReviewerOption();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    CorrectCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String by = reviewer.name(terminal);
        try (Keeper keeper = doors.records().keep(record.existing(terminal))) {
            Review review =
                    new Judged(keeper.record(), doors.states().apply(data.folder()))
                            .review(
                                    id,
                                    Optional.of(field),
                                    Verdict.CORRECT,
                                    Optional.of(value),
                                    reason,
                                    by,
                                    terminal.now());
            keeper.review(List.of(review));
            terminal.out().println(Shown.review(review));
        }
        return 0;
    }
}
