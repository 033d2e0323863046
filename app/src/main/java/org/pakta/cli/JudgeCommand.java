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

/** Accept, reject or undo: one verdict on one or several things. */
@Command
final class JudgeCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;
    private final Verdict verdict;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description =
                    "What is judged: ids as other commands print them, or their first digits.")
    private List<String> ids = List.of();

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            description = "Only this field of it, such as status or speaker.")
    private Optional<String> field = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private Optional<String> reason = Optional.empty();

    @Mixin private ReviewerOption reviewer = new ReviewerOption();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    JudgeCommand(Doors doors, Terminal terminal, Verdict verdict) {
        this.doors = doors;
        this.terminal = terminal;
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }

    @Override
    public Integer call() {
        String by = reviewer.name(terminal);
        try (Keeper keeper = doors.records().keep(record.existing(terminal))) {
            Judged judged = new Judged(keeper.record(), doors.states().apply(data.folder()));
            List<Review> reviews =
                    ids.stream()
                            .map(
                                    id ->
                                            judged.review(
                                                    id,
                                                    field,
                                                    verdict,
                                                    Optional.empty(),
                                                    reason,
                                                    by,
                                                    terminal.now()))
                            .toList();
            keeper.review(reviews);
            reviews.forEach(review -> terminal.out().println(Shown.review(review)));
        }
        return 0;
    }
}
