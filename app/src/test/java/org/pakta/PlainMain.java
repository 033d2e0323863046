package org.pakta;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.cli.Doors;
import org.pakta.cli.Engine;
import org.pakta.cli.Output;
import org.pakta.cli.Program;
import org.pakta.cli.Terminal;
import org.pakta.page.Page;
import org.pakta.record.Outcome;

/** The program with the plain reading in place of the real one; slow when asked to be. */
public final class PlainMain {
    private PlainMain() {}

    /** What a run printed. */
    public record Run(int code, String out, String err) {}

    public static void main(String... words) {
        Terminal terminal =
                new Terminal(
                        System.in,
                        new Output(System.out),
                        System.err,
                        false,
                        Map.of(),
                        Clock.systemUTC());
        System.exit(new Program(doors(PlainMain::slow), terminal).run(words));
    }

    public static Run run(String input, Map<String, String> environment, String... words) {
        return run(doors(PlainReading::read), input, environment, words);
    }

    /** The program as it ships. */
    public static Run real(String input, String... words) {
        return run(Main.doors(), input, Map.of(), words);
    }

    /** A run whose results go somewhere else; the text of its results is not known. */
    public static Run into(OutputStream out, String input, String... words) {
        return run(doors(PlainReading::read), out, input, Map.of(), words);
    }

    private static Run run(
            Doors doors, String input, Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = run(doors, out, input, environment, words);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    private static Run run(
            Doors doors,
            OutputStream out,
            String input,
            Map<String, String> environment,
            String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Terminal terminal =
                new Terminal(
                        in,
                        new Output(out),
                        stream(err),
                        false,
                        environment,
                        Clock.fixed(Instant.parse("2025-06-01T12:00:00Z"), ZoneOffset.UTC));
        int code = new Program(doors, terminal).run(words);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static Doors doors(Function<Page, Outcome> reader) {
        Doors real = Main.doors();
        return new Doors(
                data ->
                        new Engine(
                                reader,
                                PlainReading::whole,
                                page -> Optional.empty(),
                                PlainReading.grouper(),
                                (story, told, said) -> List.of(),
                                (source, rewrite) -> List.of(),
                                real.engines().apply(data).treaties()),
                real.states(),
                real.records(),
                real.printed(),
                real.law(),
                real.tables(),
                real.report(),
                real.fetch(),
                real.checks());
    }

    private static Outcome slow(Page page) {
        try {
            Thread.sleep(Integer.getInteger("plain.milliseconds", 0));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return PlainReading.read(page);
    }
}
