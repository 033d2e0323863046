package org.pakta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.record.RecordTrouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program: finds the command, runs it, and turns whatever goes wrong into one line. */
public final class Program {
    private static final int USER_ERROR = 2;
    private static final int FAILED = 1;

    /** Problems of the data that one command prints. */
    private static final int PROBLEMS = 50;

    private final Terminal terminal;
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

    public Program(Doors doors, Terminal terminal) {
        this.terminal = terminal;
        commands.put("read", () -> new ReadCommand(doors, terminal));
        commands.put("extract", () -> new ExtractCommand(doors, terminal));
        commands.put("stories", () -> new StoriesCommand(doors, terminal));
        commands.put("sayings", () -> new SayingsCommand(doors, terminal));
        commands.put("statements", () -> new StatementsCommand(doors, terminal));
        commands.put("events", () -> new EventsCommand(doors, terminal));
        commands.put("ask", () -> new AskCommand(doors, terminal));
        commands.put("pacts", () -> new PactsCommand(doors, terminal));
        commands.put("treaty", () -> new TreatyCommand(doors, terminal));
        commands.put("tensions", () -> new TensionsCommand(doors, terminal));
        commands.put("changes", () -> new ChangesCommand(doors, terminal));
        commands.put("history", () -> new HistoryCommand(doors, terminal));
        commands.put("ledger", () -> new LedgerCommand(doors, terminal));
        commands.put("import", () -> new ImportCommand(doors, terminal));
        commands.put("dyads", () -> new DyadsCommand(doors, terminal));
        commands.put("network", () -> new NetworkCommand(doors, terminal));
        commands.put("verdicts", () -> new VerdictsCommand(doors, terminal));
        commands.put("show", () -> new ShowCommand(doors, terminal));
        commands.put("search", () -> new SearchCommand(doors, terminal));
        commands.put("review", () -> ReviewCommand.of(doors, terminal));
        commands.put("export", () -> new ExportCommand(doors, terminal));
        commands.put("rebuild", () -> new RebuildCommand(doors, terminal));
        commands.put("forget", () -> new ForgetCommand(doors, terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("check", () -> new CheckCommand(doors, terminal));
    }

    /** What is wrong with the words Pakta prints about itself. */
    public static List<Problem> checked(DataFolder data) {
        return CheckCommand.explanations(data);
    }

    /** Runs one command; 0 when all went well, 1 when it failed, 2 when it was asked wrongly. */
    public int run(String... words) {
        int code = prepared(words).execute(words);
        Optional<String> lost = terminal.out().lost();
        if (code == 0 && lost.isPresent()) {
            code = complain("the output could not be written: " + lost.get(), FAILED);
        }
        terminal.err().flush();
        return code;
    }

    private CommandLine prepared(String... words) {
        CommandLine line = new CommandLine(new Top());
        // Making a command takes a while; when the first word names one, the others are not needed.
        boolean named = words.length > 0 && commands.containsKey(words[0]);
        commands.forEach(
                (name, command) -> {
                    if (!named || name.equals(words[0])) {
                        line.addSubcommand(name, command.get());
                    }
                });
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((wrong, args) -> asked(wrong, words));
        line.setExecutionExceptionHandler((broken, command, parsed) -> failed(broken));
        return line;
    }

    private int asked(ParameterException wrong, String... words) {
        CommandSpec asked = wrong.getCommandLine().getCommandSpec();
        String what =
                unknown(asked, words)
                        .orElseGet(
                                () ->
                                        String.valueOf(wrong.getMessage())
                                                .lines()
                                                .findFirst()
                                                .orElse(""));
        return complain(what + "; see: " + asked.qualifiedName() + " --help", USER_ERROR);
    }

    /** What is most likely meant wrongly: an option or a command that does not exist. */
    private Optional<String> unknown(CommandSpec asked, String... words) {
        if (words.length > 0 && !words[0].startsWith("-") && !commands.containsKey(words[0])) {
            return Optional.of("there is no command " + words[0]);
        }
        return Stream.of(words)
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.startsWith("-") && word.length() > 1)
                .map(word -> word.split("=", 2)[0])
                .filter(word -> !asked.optionsMap().containsKey(word))
                .findFirst()
                .map(word -> "there is no option " + word);
    }

    private int failed(Exception broken) {
        if (broken instanceof UserError wrong) {
            return complain(String.valueOf(wrong.getMessage()), USER_ERROR);
        }
        if (broken instanceof ReaderGone) {
            return 0;
        }
        if (broken instanceof RecordTrouble trouble) {
            return complain(String.valueOf(trouble.getMessage()), FAILED);
        }
        if (broken instanceof BadData bad) {
            return complain(bad.problems());
        }
        if (broken instanceof IOException || broken instanceof UncheckedIOException) {
            return complain("reading or writing failed: " + broken.getMessage(), FAILED);
        }
        return inside(broken);
    }

    /** Our own mistake. */
    private int inside(Throwable broken) {
        if (!terminal.environment().getOrDefault("PAKTA_TRACE", "").isEmpty()) {
            broken.printStackTrace(terminal.err());
        }
        String what = broken.getClass().getSimpleName() + ": " + broken.getMessage();
        return complain(
                "a mistake inside Pakta: %s; with PAKTA_TRACE=1 it tells where, please report it"
                        .formatted(what.lines().findFirst().orElse("")),
                FAILED);
    }

    /** Every problem of our data in a line of its own, as far as a person reads on. */
    private int complain(List<Problem> problems) {
        problems.stream()
                .limit(PROBLEMS)
                .forEach(problem -> complain("the data is wrong: " + problem, FAILED));
        int more = problems.size() - PROBLEMS;
        return more <= 0
                ? FAILED
                : complain("and %d problems more: pakta check".formatted(more), FAILED);
    }

    private int complain(String line, int code) {
        terminal.out().flush();
        terminal.err().println("pakta: " + line.toString().replaceAll("\\s*\n\\s*", " "));
        return code;
    }

    @Command(
            name = "pakta",
            mixinStandardHelpOptions = true,
            scope = CommandLine.ScopeType.INHERIT,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            description = "Reads what outlets report and keeps what states pledged.")
    private final class Top implements Runnable {
        @Override
        public void run() {
            prepared().usage(terminal.out());
        }
    }

    /** The version stands in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Program.class.getPackage().getImplementationVersion();
            String shown = version == null ? "(not packaged)" : version;
            return new String[] {String.format(Locale.ROOT, "pakta %s", shown)};
        }
    }
}
