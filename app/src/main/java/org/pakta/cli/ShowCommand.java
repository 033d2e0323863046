package org.pakta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.coded.Listed;
import org.pakta.fact.Fact;
import org.pakta.pact.PactRegister;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.record.Record.Thing;
import org.pakta.review.Review;
import org.pakta.review.Reviews;
import org.pakta.story.Counterpart;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.story.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Shows anything in the record, or a pact of the data, by its id.",
        footer = "%nExample: pakta show 1f2e3d4c")
final class ShowCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ID",
            description = "An id as other commands print it, its first digits, or an input's id.")
    private String id = "";

    @Option(names = "--json", description = "Prints JSON lines.")
    private boolean json;

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ShowCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<PactRegister.Entry> treaty = treaty();
        if (treaty.isPresent()) {
            print(treaty.get());
            record.ifThere(terminal).ifPresent(this::toldToo);
            return 0;
        }
        try (Record held = record.open(doors.records(), terminal)) {
            List<Listed> listed = ListedPacts.called(held, id);
            if (!listed.isEmpty()) {
                listed.forEach(this::print);
                return 0;
            }
            List<Thing> things = held.things(id);
            if (formerStory(things)) {
                things.forEach(
                        now -> {
                            if (!json) {
                                print("story " + id + " is no more, it became " + now.id());
                            }
                            show(held, now);
                        });
            } else {
                show(held, only(things, id));
            }
        }
        return 0;
    }

    /** Whether the id is that of a story that is no more: it led to stories with other ids. */
    private boolean formerStory(List<Thing> things) {
        return !things.isEmpty()
                && things.stream()
                        .allMatch(one -> one.kind().equals("story") && !one.id().startsWith(id));
    }

    /** The pact of the data with this id, as it stands today; needs no record. */
    private Optional<PactRegister.Entry> treaty() {
        if (id.matches("[0-9a-f]+")) {
            return Optional.empty(); // the record's own ids are such digits, and no treaty's
        }
        return new PactRegister(doors.law().pacts().apply(data.folder())).of(id, terminal.today());
    }

    private void print(PactRegister.Entry treaty) {
        if (json) {
            print(doors.law().treaty().apply(treaty, terminal.today()));
        } else {
            new TreatyText("en").whole(treaty, terminal.today()).forEach(this::print);
        }
    }

    private void print(Listed pact) {
        if (json) {
            print(doors.printed().listed().apply(pact, terminal.today()));
        } else {
            ListedPacts.lines(pact, List.of(), terminal.today()).forEach(this::print);
        }
    }

    /** What the record tells under the same id. */
    private void toldToo(Path file) {
        try (Record held = doors.records().open(file)) {
            held.things(id).stream()
                    .filter(thing -> thing.id().equals(id))
                    .limit(1)
                    .forEach(thing -> show(held, thing));
        }
    }

    /** The one thing meant. */
    static Thing only(List<Thing> things, String id) {
        if (things.isEmpty()) {
            throw new UserError(
                    "nothing in the record has the id "
                            + id
                            + "; find ids with: pakta search WORDS");
        }
        if (things.size() > 1) {
            throw new UserError(
                    "several things have this id, give more of it: "
                            + things.stream()
                                    .map(one -> one.kind() + " " + one.id())
                                    .collect(Collectors.joining(", ")));
        }
        return things.get(0);
    }

    private void show(Record held, Thing thing) {
        Reviews verdicts = held.verdicts();
        things(held, thing, verdicts);
        if (!json) {
            for (Review review : verdicts.of(thing.id())) {
                String again = Shown.again(verdicts.lookAgain(review));
                print("reviewed: " + Shown.review(review) + again);
            }
        }
    }

    private void things(Record held, Thing thing, Reviews verdicts) {
        switch (thing.kind()) {
            case "story" ->
                    held.stories().stream()
                            .filter(one -> one.id().equals(thing.id()))
                            .forEach(story -> story(held, story));
            case "saying" ->
                    held.sayings().stream()
                            .filter(one -> one.id().equals(thing.id()))
                            .forEach(saying -> saying(held, saying));
            case "pact" -> {
                List<Reading> all = held.readings().filter(one -> !one.pacts().isEmpty()).toList();
                Set<String> ids = ToldPacts.together(all, thing.id());
                all.forEach(reading -> pacts(reading.corrected(verdicts), ids));
            }
            default ->
                    thing.article()
                            .flatMap(held::reading)
                            .ifPresentOrElse(
                                    reading -> inArticle(reading, thing, verdicts),
                                    () ->
                                            print(
                                                    thing.kind()
                                                            + " "
                                                            + thing.id()
                                                            + " gave no article"));
        }
    }

    private void inArticle(Reading reading, Thing thing, Reviews verdicts) {
        switch (thing.kind()) {
            case "statement" -> statements(reading.corrected(verdicts), thing.id());
            case "event" -> events(reading.corrected(verdicts), thing.id());
            default -> article(reading.reviewed(verdicts));
        }
    }

    private void article(Reading reading) {
        if (json) {
            print(doors.printed().article().apply(reading));
            return;
        }
        Article article = reading.article();
        print(article.headline().orElse("headline unknown"));
        print("%s  %s".formatted(Shown.outlet(article), Shown.day(article.published())));
        article.frame().subheadline().ifPresent(this::print);
        article.uri().ifPresent(this::print);
        article.byline().forEach(one -> print(one.role().code() + ": " + one.name()));
        article.agencies().forEach(agency -> print("agency: " + agency));
        print("id " + article.id() + ", input " + article.input());
        article.frame().parts().forEach(part -> print(Shown.part(article, part)));
        if (reading.unread()) {
            print("no language pack: only the article was read");
        }
        print("\n" + article.text() + "\n");
        reading.statements().forEach(one -> print(Shown.statement(reading, one) + "\n"));
        reading.events().forEach(one -> print(Shown.event(reading, one) + "\n"));
        reading.pacts().forEach(one -> print(Shown.pact(reading, one) + "\n"));
        article.dropped()
                .forEach(one -> print("left out (" + one.why() + "): " + Shown.line(one.text())));
    }

    private void statements(Reading reading, String wanted) {
        reading.statements().stream()
                .filter(one -> one.id().equals(wanted))
                .forEach(
                        one ->
                                print(
                                        json
                                                ? doors.printed().statement().apply(reading, one)
                                                : Shown.statementAndWhy(reading, one)));
    }

    private void events(Reading reading, String wanted) {
        reading.events().stream()
                .filter(one -> one.id().equals(wanted))
                .forEach(
                        one ->
                                print(
                                        json
                                                ? doors.printed().event().apply(reading, one)
                                                : Shown.event(reading, one)));
    }

    private void pacts(Reading reading, Set<String> ids) {
        reading.pacts().stream()
                .filter(one -> ids.contains(one.id()))
                .forEach(
                        one ->
                                print(
                                        json
                                                ? doors.printed().pact().apply(reading, one)
                                                : Shown.pact(reading, one)));
    }

    private void story(Record held, Story story) {
        Reviews reviews = held.verdicts();
        List<Reading> readings =
                Stream.concat(story.articles().stream(), story.roundups().stream())
                        .distinct()
                        .flatMap(id -> held.reading(id).stream())
                        .map(reading -> reading.reviewed(reviews))
                        .toList();
        Map<String, Told> told = new TreeMap<>();
        readings.forEach(reading -> told.put(reading.article().id(), reading.told()));
        told.keySet().retainAll(story.articles());
        Engine engine = doors.engines().apply(data.folder());
        List<Fact> facts = engine.facts().of(story, List.copyOf(told.values()), held.sayings());
        Map<String, List<Counterpart>> retold = retold(story, told, engine);
        List<Article> articles = readings.stream().map(Reading::article).toList();
        if (json) {
            print(
                    doors.printed()
                            .story()
                            .of(
                                    story,
                                    facts,
                                    retold,
                                    id ->
                                            articles.stream()
                                                    .filter(one -> one.id().equals(id))
                                                    .findFirst()));
        } else {
            new StoryText(story, articles).lines(facts, retold).forEach(this::print);
        }
    }

    /** By rewrite the sentences that show it. */
    private static Map<String, List<Counterpart>> retold(
            Story story, Map<String, Told> told, Engine engine) {
        Map<String, List<Counterpart>> retold = new TreeMap<>();
        for (Story.Origin origin : story.origins()) {
            for (Story.Rewrite one : origin.rewrites()) {
                Told source = told.get(one.of());
                Told rewrite = told.get(one.article());
                if (source != null && rewrite != null) {
                    retold.put(one.article(), engine.counterparts().apply(source, rewrite));
                }
            }
        }
        return retold;
    }

    private void saying(Record held, Saying saying) {
        if (json) {
            print(doors.printed().saying().apply(saying));
            return;
        }
        new SayingText(held).lines(saying).forEach(this::print);
    }

    private void print(String text) {
        terminal.out().println(text);
    }
}
