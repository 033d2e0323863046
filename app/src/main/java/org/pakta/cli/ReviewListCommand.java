package org.pakta.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.record.Record;
import org.pakta.review.Review;
import org.pakta.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = {
            "Lists the verdicts that stand, those on things no longer in the record too.",
            "A verdict holds in every version of an article that tells the thing in the same words; where one does not, it wants another look.",
            "With --json it is their export: one line each."
        },
        footer = "%nExample: pakta review list --by ani")
final class ReviewListCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(names = "--all", description = "All that were ever given, undone ones too.")
    private boolean all;

    @Option(names = "--json", description = "Prints one JSON line each.")
    private boolean json;

    @Option(names = "--by", paramLabel = "NAME", description = "Only those of this person.")
    private Optional<String> by = Optional.empty();

    @Mixin private RecordOption record = new RecordOption();

    ReviewListCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Record held = record.open(doors.records(), terminal)) {
            Reviews verdicts = held.verdicts();
            List<Review> listed =
                    (all ? held.reviews() : verdicts.standing())
                            .stream()
                                    .filter(
                                            review ->
                                                    by.map(review.reviewer()::equals).orElse(true))
                                    .toList();
            Map<String, Boolean> there = new HashMap<>();
            for (Review review : listed) {
                boolean is = there.computeIfAbsent(review.target(), id -> holds(held, id));
                print(review, is, verdicts.lookAgain(review));
            }
            if (listed.isEmpty() && !json) {
                terminal.out().println("no reviews found");
            }
        }
        return 0;
    }

    private void print(Review review, boolean is, List<String> again) {
        String gone = is ? "" : "  (no longer in the record)";
        terminal.out()
                .println(
                        json
                                ? doors.printed().review().of(review, is, again)
                                : Shown.review(review) + Shown.again(again) + gone);
    }

    private static boolean holds(Record held, String id) {
        return held.things(id).stream().anyMatch(thing -> thing.id().equals(id));
    }
}
