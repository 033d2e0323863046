package org.pakta.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pakta.article.Article;
import org.pakta.ledger.Entry;
import org.pakta.ledger.Ledger;
import org.pakta.ledger.Line;
import org.pakta.ledger.Page;
import org.pakta.pact.PactRegister;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ledger",
        description = {
            "What reports say of pacts: dated entries, each with the independent origins that have it.",
            "Entries that contradict one another stand side by side. A pact is reported until a person accepts it: pakta review accept ID."
        },
        footer = "%nExample: pakta ledger rus-prk-2024 --on 2024-11-05")
final class LedgerCommand implements Callable<Integer> {
    /** The order in which a person asks. */
    private static final List<String> FIELDS =
            List.of("name", "status", "claim", "clause", "replaces");

    private final Doors doors;
    private final Terminal terminal;
    private final Map<String, Article> articles = new HashMap<>();

    @Parameters(
            paramLabel = "PACT",
            arity = "0..*",
            description = "A pact's id, or states that are all parties; without any, every pact.")
    private List<String> asked = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "How far the pact has come as told up to this day; without it, today.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--json", description = "Prints one JSON line for each entry.")
    private boolean json;

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    LedgerCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate day = on.map(text -> OnDay.whole("--on", text)).orElse(terminal.today());
        Doors.States states = doors.states().apply(data.folder());
        Map<String, String> law = standings(day);
        try (Record held = record.open(doors.records(), terminal)) {
            List<Page> pages =
                    Page.of(accounts(held)).stream().filter(page -> wanted(page, states)).toList();
            Origins origins = new Origins(held.stories());
            Reviews reviews = held.verdicts();
            for (Page page : pages) {
                String basis =
                        reviews.accepted(page.pact())
                                        || page.reported().stream().anyMatch(reviews::accepted)
                                ? "confirmed"
                                : "reported";
                if (json) {
                    page.lines().forEach(line -> print(line, origins, basis));
                } else {
                    print(page, day, law, origins, basis);
                }
            }
            if (pages.isEmpty() && !json) {
                say("no report in the record tells of such a pact");
            }
        }
        return 0;
    }

    /** How each pact of the treaty data stands. */
    private Map<String, String> standings(LocalDate day) {
        return new PactRegister(doors.law().pacts().apply(data.folder()))
                .between(List.of(), day).stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.pact().id(),
                                        entry -> entry.standing().words()));
    }

    private List<Ledger.Account> accounts(Record held) {
        return held.readings()
                .filter(reading -> !reading.pacts().isEmpty())
                .map(this::account)
                .toList();
    }

    private Ledger.Account account(Reading reading) {
        articles.put(reading.article().id(), reading.article());
        return new Ledger.Account(reading.pacts(), reading.events());
    }

    private Article article(String id) {
        return Optional.ofNullable(articles.get(id)).orElseThrow();
    }

    private boolean wanted(Page page, Doors.States states) {
        return asked.isEmpty()
                || asked.contains(page.pact())
                || asked.stream().anyMatch(page.reported()::contains)
                || asked.stream()
                        .map(name -> states.code(name).orElse(name))
                        .allMatch(page.parties()::contains);
    }

    private void print(
            Page page, LocalDate day, Map<String, String> law, Origins origins, String basis) {
        say("%s  %s".formatted(page.pact(), String.join(", ", page.parties())));
        say("  basis: " + basis);
        List<String> others =
                page.reported().stream().filter(id -> !id.equals(page.pact())).toList();
        if (!others.isEmpty()) {
            say("  told under: " + String.join(", ", others));
        }
        List<Line> standing = page.standing(day);
        say(
                "  as told up to %s: %s"
                        .formatted(
                                day,
                                standing.isEmpty()
                                        ? "no dated status"
                                        : standing.stream()
                                                .map(line -> said(line, origins))
                                                .collect(Collectors.joining(" or "))));
        Optional.ofNullable(law.get(page.pact()))
                .ifPresent(words -> say("  in the treaty data: " + words));
        for (String field : FIELDS) {
            page.lines().stream()
                    .filter(line -> line.field().equals(field))
                    .forEach(line -> print(line, origins));
        }
        say("");
    }

    private static String said(Line line, Origins origins) {
        int count = origins.count(line.articles());
        return "%s%s (%d %s)"
                .formatted(
                        line.value(),
                        line.day().map(at -> " " + at).orElse(""),
                        count,
                        count == 1 ? "origin" : "origins");
    }

    private void print(Line line, Origins origins) {
        say("  %s: %s".formatted(line.field(), said(line, origins)));
        for (Entry entry : line.entries()) {
            Article article = article(entry.article());
            String sentence = entry.evidence().get(0).in(article.text());
            say(
                    "    %s, %s: %s"
                            .formatted(article.id(), Shown.outlet(article), Shown.line(sentence)));
        }
    }

    private void print(Line line, Origins origins, String basis) {
        say(doors.printed().entry().of(line, origins.count(line.articles()), basis, this::article));
    }

    private void say(String line) {
        terminal.out().println(line);
    }
}
