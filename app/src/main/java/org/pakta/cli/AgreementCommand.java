package org.pakta.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pakta.record.Record;
import org.pakta.review.Agreement;
import org.pakta.review.Review;
import org.pakta.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "agreement",
        description = "How far two persons agree on what both judged, and where they do not.",
        footer = "%nExample: pakta review agreement ani budi")
final class AgreementCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "The first person.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The second person.")
    private String second = "";

    @Mixin private RecordOption record = new RecordOption();

    AgreementCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Record held = record.open(doors.records(), terminal)) {
            Reviews reviews = held.verdicts();
            for (String name : List.of(first, second)) {
                if (!reviews.reviewers().contains(name)) {
                    throw new UserError(
                            "%s has judged nothing; those who have: %s"
                                    .formatted(name, String.join(", ", reviews.reviewers())));
                }
            }
            print(Agreement.of(reviews, first, second));
        }
        return 0;
    }

    private void print(Agreement agreement) {
        String kappa =
                agreement.kappa().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", agreement.kappa().getAsDouble())
                        : "unknown";
        terminal.out()
                .println(
                        "%d judged by both, %d the same; kappa %s"
                                .formatted(agreement.both(), agreement.same(), kappa));
        for (List<Review> pair : agreement.differing()) {
            terminal.out().println();
            pair.forEach(review -> terminal.out().println(Shown.review(review)));
        }
    }
}
