package org.pakta.cli;

import org.pakta.review.Review.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Keeps what persons say of what was read: right, wrong, or what it should be.",
            "What is rejected is no longer listed, what is corrected is listed so; both stay in the record and can be undone."
        },
        footer = "%nExample: pakta review reject 1f2e3d4c --by ani --reason \"only planned\"")
final class ReviewCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private ReviewCommand() {}

    /** The command with those below it. */
    static CommandLine of(Doors doors, Terminal terminal) {
        CommandLine line = new CommandLine(new ReviewCommand());
        judge(line, new JudgeCommand(doors, terminal, Verdict.ACCEPT), "Says that it is right.");
        judge(line, new JudgeCommand(doors, terminal, Verdict.REJECT), "Says that it is wrong.");
        line.addSubcommand("correct", new CorrectCommand(doors, terminal));
        judge(line, new JudgeCommand(doors, terminal, Verdict.UNDO), "Takes one's verdict back.");
        line.addSubcommand("list", new ReviewListCommand(doors, terminal));
        line.addSubcommand("sheet", new ReviewSheetCommand(doors, terminal));
        line.addSubcommand("load", new ReviewLoadCommand(doors, terminal));
        line.addSubcommand("agreement", new AgreementCommand(doors, terminal));
        return line;
    }

    private static void judge(CommandLine line, JudgeCommand command, String description) {
        String name = command.verdict().code();
        CommandLine below = new CommandLine(command);
        below.getCommandSpec()
                .usageMessage()
                .description(description)
                .footer("%nExample: pakta review " + name + " 1f2e3d4c --by ani");
        line.addSubcommand(name, below);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: accept, reject, correct, undo, list, …");
    }
}
