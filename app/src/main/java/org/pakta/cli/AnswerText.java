package org.pakta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pakta.answer.AsTold;
import org.pakta.obligation.Answer;
import org.pakta.obligation.Answers;
import org.pakta.obligation.Citation;
import org.pakta.obligation.Question;
import org.pakta.obligation.Reason;
import org.pakta.pact.Source;

/**
 * An answer as a person reads it. The treaties' words stay as they are; ours are in two languages.
 */
final class AnswerText {
    /** Enough to see that it was told, and by whom first. */
    private static final int QUOTES = 3;

    private final StateNames names;
    private final boolean indonesian;

    AnswerText(StateNames names, String language) {
        this.names = names;
        this.indonesian = language.equals("id");
    }

    List<String> lines(Answers answers, List<AsTold> told) {
        List<String> lines = new ArrayList<>();
        lines.add(question(answers.question()));
        if (!answers.supposed().isEmpty()) {
            lines.add(say("Supposed: ", "Diandaikan: ") + String.join(", ", answers.supposed()));
        }
        if (answers.all().isEmpty()) {
            lines.add(
                    say(
                            "No pact in the data touches this.",
                            "Tidak ada pakta dalam data yang menyinggung hal ini."));
        }
        answers.all().forEach(answer -> answer(answer, lines));
        if (!told.isEmpty()) {
            lines.add("");
            lines.add(say("As reports tell it:", "Menurut pemberitaan:"));
            told.forEach(one -> told(one, lines));
        }
        return lines;
    }

    private String question(Question question) {
        String by = question.by().stream().map(names::shown).collect(Collectors.joining(", "));
        String attackers =
                by.isEmpty() ? say("an unknown attacker", "penyerang yang tidak diketahui") : by;
        return say("If %s is attacked by %s on %s:", "Jika %s diserang oleh %s pada %s:")
                .formatted(names.shown(question.attacked()), attackers, question.on());
    }

    private void answer(Answer answer, List<String> lines) {
        lines.add("");
        lines.add(
                "%s %s: %s"
                        .formatted(
                                names.shown(answer.party()),
                                code(answer.code()),
                                answer.duty().code()));
        for (Reason reason : answer.reasons().steps()) {
            lines.add(
                    "  "
                            + reason.pact()
                            + reason.clause().map(clause -> ", " + clause).orElse("")
                            + ": "
                            + reason.says());
            reason.response()
                    .ifPresent(
                            response ->
                                    lines.add(
                                            "    "
                                                    + say("how much: ", "seberapa: ")
                                                    + response.says()));
            lines.add("    " + say("because ", "karena ") + reason.because());
            reason.limits()
                    .forEach(limit -> lines.add("    " + say("note: ", "catatan: ") + limit));
            reason.evidence().forEach(citation -> lines.add("    " + cited(citation)));
        }
    }

    private String code(String code) {
        return switch (code) {
            case "owes" -> say("owes", "wajib");
            case "owes_nothing" -> say("owes nothing", "tidak wajib");
            default -> say("unclear", "tidak jelas");
        };
    }

    private String cited(Citation citation) {
        Source source = citation.source();
        String checked =
                source.checked()
                        .map(one -> say("checked ", "diperiksa ") + one.on())
                        .orElse(say("from memory, not checked", "dari ingatan, belum diperiksa"));
        String quote = citation.quote().map(words -> " “" + Shown.line(words) + "”").orElse("");
        return "[" + source.reference() + "; " + checked + "]" + quote;
    }

    private void told(AsTold told, List<String> lines) {
        String agrees =
                told.agrees()
                        ? say("as the treaties say", "sesuai dengan perjanjian")
                        : told.difference();
        lines.add("  %s, %s: %s".formatted(names.shown(told.party()), told.duty().code(), agrees));
        told.evidence().stream().limit(QUOTES).forEach(quote -> lines.add(quoted(quote)));
        int more = told.evidence().size() - QUOTES;
        if (more > 0) {
            lines.add("    " + say("and %d more: --json", "dan %d lagi: --json").formatted(more));
        }
    }

    private static String quoted(AsTold.Quote quote) {
        return "    “" + Shown.line(quote.text()) + "” (" + quote.article() + ")";
    }

    private String say(String english, String inIndonesian) {
        return indonesian ? inIndonesian : english;
    }
}
