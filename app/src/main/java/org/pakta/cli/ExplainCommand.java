package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.data.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description =
                "Says what a word means that Pakta prints: a code, a status, a duty, a reason.",
        footer = "%nExample: pakta explain AGREE --lang id")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "WORD",
            arity = "0..1",
            description = "The word; without it, all of them.")
    private Optional<String> word = Optional.empty();

    @Mixin private Language language = new Language();
    @Mixin private DataOption data = new DataOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String code = language.code();
        Explanations explanations = Explanations.of(data.folder());
        List<Table.Row> rows = word.map(explanations::of).orElseGet(explanations::all);
        if (rows.isEmpty()) {
            throw new UserError(unknown(explanations, word.orElse("")));
        }
        rows.forEach(
                row ->
                        terminal.out()
                                .println(
                                        "%s (%s): %s"
                                                .formatted(
                                                        row.cell("word"),
                                                        row.cell("kind"),
                                                        row.cell(code))));
        return 0;
    }

    private static String unknown(Explanations explanations, String word) {
        List<String> like = explanations.like(word);
        return "no word "
                + word
                + (like.isEmpty()
                        ? "; all of them: pakta explain"
                        : "; perhaps " + String.join(", ", like));
    }
}
