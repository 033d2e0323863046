package org.pakta;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.actor.Actors;
import org.pakta.actor.Term;
import org.pakta.cli.Doors;
import org.pakta.cli.Engine;
import org.pakta.cli.Law;
import org.pakta.cli.Output;
import org.pakta.cli.Printed;
import org.pakta.cli.Program;
import org.pakta.cli.Terminal;
import org.pakta.coded.Alliances;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.export.AnswerJson;
import org.pakta.export.Exports;
import org.pakta.export.Json;
import org.pakta.export.LawExports;
import org.pakta.export.LawJson;
import org.pakta.export.ListedJson;
import org.pakta.export.TreatyJson;
import org.pakta.fetch.Fetcher;
import org.pakta.pact.PactFiles;
import org.pakta.page.Input;
import org.pakta.page.Page;
import org.pakta.record.Contents;
import org.pakta.record.Grouper;
import org.pakta.record.Record;
import org.pakta.site.Site;
import org.pakta.store.RecordFiles;
import org.pakta.story.Imprint;
import org.pakta.text.Day;

/** Where the program starts, and the one place that knows all its parts. */
public final class Main {
    private Main() {}

    public static void main(String... words) {
        Output out = new Output(stream(FileDescriptor.out));
        PrintStream err =
                new PrintStream(stream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        boolean watched = Boolean.getBoolean("pakta.watched");
        Terminal terminal =
                new Terminal(System.in, out, err, watched, System.getenv(), Clock.systemUTC());
        System.exit(new Program(doors(), terminal).run(words));
    }

    private static OutputStream stream(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    }

    static Doors doors() {
        return new Doors(
                Main::engine,
                Main::states,
                new RecordFiles(),
                printed(),
                law(),
                tables(),
                report(),
                Main::fetch,
                List.of(Main::checked, Main::treaties, Program::checked));
    }

    private static Function<String, Iterator<Input>> fetch(
            boolean near, Function<Page, Optional<String>> next) {
        Fetcher fetcher = new Fetcher(near);
        return address -> fetcher.open(address, next);
    }

    private static Doors.Tables tables() {
        return new Doors.Tables() {
            @Override
            public List<String> forms() {
                return Exports.FORMS;
            }

            @Override
            public List<String> lawForms() {
                return LawExports.FORMS;
            }

            @Override
            public int writeLaw(
                    String form, Day when, Alliances alliances, DataFolder data, Path folder)
                    throws IOException {
                return new LawExports(new Actors(data), PactFiles.read(data))
                        .write(form, when, alliances, folder);
            }

            @Override
            public int write(Record record, String form, DataFolder data, Path folder)
                    throws IOException {
                return new Exports(new Actors(data)).write(record, form, folder);
            }
        };
    }

    private static Doors.Report report() {
        return new Doors.Report() {
            @Override
            public void check(Path folder) throws IOException {
                Site.check(folder);
            }

            @Override
            public Path write(Contents contents, DataFolder data, String language, Path folder)
                    throws IOException {
                return Site.in(language, data).write(contents, PactFiles.read(data), folder);
            }
        };
    }

    private static Engine engine(DataFolder data) {
        Pakta pakta = Pakta.with(data);
        Grouper grouper =
                new Grouper(
                        Imprint.FORM,
                        told -> pakta.imprint(told).bytes(),
                        kept ->
                                pakta.groupImprints(
                                        kept.parallelStream().map(Imprint::of).toList()));
        return new Engine(
                pakta::read,
                pakta::read,
                pakta::next,
                grouper,
                pakta::facts,
                pakta::counterparts,
                pakta::treaty);
    }

    private static List<Problem> checked(DataFolder data) {
        Pakta.with(data);
        return List.of();
    }

    private static List<Problem> treaties(DataFolder data) {
        PactFiles.template(data);
        return new Parties(data, new Actors(data)).problems(PactFiles.read(data));
    }

    private static Law law() {
        AnswerJson json = new AnswerJson();
        LawJson law = new LawJson();
        return new Law(
                PactFiles::read,
                json::answer,
                json::treaty,
                law::tension,
                law::changes,
                law::moment);
    }

    private static Doors.States states(DataFolder data) {
        Actors actors = new Actors(data);
        return new Doors.States() {
            @Override
            public List<String> called(String name) {
                return actors.statesCalled(name);
            }

            @Override
            public String name(String code, String language) {
                return actors.nameOf(code, language);
            }

            @Override
            public Optional<Term> term(String code) {
                return actors.term(code);
            }

            @Override
            public List<String> withCow(String number) {
                return actors.withCow(number);
            }

            @Override
            public List<String> numbers(String code) {
                return actors.cow(code);
            }

            @Override
            public Optional<String> number(String code, LocalDate day) {
                return actors.cow(code, day);
            }

            @Override
            public Optional<String> inPlaceOf(String code, LocalDate day) {
                return actors.inPlaceOf(code, day);
            }
        };
    }

    private static Printed printed() {
        Json json = new Json();
        return new Printed(
                json::article,
                json::skipped,
                json::story,
                json::saying,
                json::statement,
                json::event,
                json::pact,
                json::review,
                json::entry,
                new TreatyJson()::line,
                new ListedJson()::listed,
                json::row);
    }
}
