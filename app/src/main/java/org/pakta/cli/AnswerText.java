package org.pakta.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pakta.answer.AsTold;
import org.pakta.obligation.Answers;
import org.pakta.obligation.Citation;
import org.pakta.obligation.Condition;
import org.pakta.obligation.Question;
import org.pakta.obligation.Reason;
import org.pakta.pact.Basis;
import org.pakta.pact.Kleene;
import org.pakta.pact.Source;
import org.pakta.pact.Trigger;

/**
 * An answer as a person reads it. The treaties' words stay as they are; ours are in two languages.
 */
final class AnswerText {
    /** Enough to see that it was told, and by whom first. */
    private static final int QUOTES = 3;

    private final StateNames names;
    private final Language language;

    AnswerText(StateNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    /** What the question says otherwise than it would be supposed, as it is asked for. */
    private static List<String> options(Question question) {
        List<String> options = new ArrayList<>();
        question.place().ifPresent(place -> options.add("--place " + place));
        if (question.object() != Trigger.Target.TERRITORY) {
            options.add("--object " + question.object().name().toLowerCase(Locale.ROOT));
        }
        new TreeMap<>(question.told())
                .forEach(
                        (condition, holds) -> {
                            if (holds == Kleene.UNKNOWN) {
                                options.add("--unknown " + condition.code());
                            } else if (condition == Condition.PROVOKED) {
                                options.add("--provoked");
                            } else if (condition == Condition.DECLARED && holds == Kleene.TRUE) {
                                options.add("--declared");
                            } else if (condition == Condition.WAR
                                    || condition == Condition.REQUEST) {
                                options.add("--no-" + condition.code());
                            }
                        });
        return options;
    }

    List<String> lines(Answers answers, List<AsTold> reports) {
        List<String> lines = new ArrayList<>();
        lines.add(question(answers.question()));
        List<String> options = options(answers.question());
        if (!options.isEmpty()) {
            lines.add(
                    language.say("Asked with: ", "Ditanyakan dengan: ")
                            + String.join(", ", options));
        }
        if (!answers.supposed().isEmpty()) {
            lines.add(
                    language.say("Supposed: ", "Diandaikan: ")
                            + String.join(", ", answers.supposed()));
        }
        if (answers.all().isEmpty()) {
            lines.add(
                    language.say(
                                    "The data holds %d pacts, none that touches an attack on %s;"
                                            + " others may exist and are not known here.",
                                    "Data memuat %d pakta, tidak satu pun menyinggung serangan"
                                            + " terhadap %s; pakta lain mungkin ada dan tidak diketahui"
                                            + " di sini.")
                            .formatted(answers.pacts(), answers.question().attacked()));
        }
        Set<String> told = new HashSet<>();
        Alike.of(answers.all()).forEach(group -> group(group, told, lines));
        if (!reports.isEmpty()) {
            lines.add("");
            lines.add(language.say("As reports tell it:", "Menurut pemberitaan:"));
            reports.forEach(one -> told(one, lines));
        }
        return lines;
    }

    private String question(Question question) {
        String by = question.by().stream().map(names::shown).collect(Collectors.joining(", "));
        String attackers =
                by.isEmpty()
                        ? language.say("an unknown attacker", "penyerang yang tidak diketahui")
                        : by;
        return language.say("If %s is attacked by %s on %s:", "Jika %s diserang oleh %s pada %s:")
                .formatted(names.shown(question.attacked()), attackers, question.on());
    }

    private void group(Alike group, Set<String> told, List<String> lines) {
        lines.add("");
        lines.add(summary(group));
        for (List<Alike.Step> steps : group.reasons()) {
            reason(steps, told, lines);
        }
    }

    /** Who answers what under which clauses: {@code 31 owe defend under … article 5: ALB, …}. */
    private String summary(Alike group) {
        List<String> parties = group.parties();
        boolean one = parties.size() == 1;
        String who = one ? names.shown(parties.get(0)) : String.valueOf(parties.size());
        String under =
                group.reasons().stream()
                        .map(steps -> steps.get(0).reason())
                        .map(reason -> reason.pact() + reason.clause().map(c -> " " + c).orElse(""))
                        .distinct()
                        .collect(Collectors.joining("; "));
        String line =
                verdict(group.first().code(), one)
                        .formatted(who, group.first().duty().code(), under);
        return one ? line : line + ": " + String.join(", ", parties);
    }

    private String verdict(String code, boolean one) {
        return switch (code) {
            case "owes" ->
                    language.say(
                            one ? "%s owes %s under %s" : "%s owe %s under %s",
                            one ? "%s wajib %s menurut %s" : "%s negara wajib %s menurut %s");
            case "owes_nothing" ->
                    language.say(
                            one ? "%s does not owe %s under %s" : "%s do not owe %s under %s",
                            one
                                    ? "%s tidak wajib %s menurut %s"
                                    : "%s negara tidak wajib %s menurut %s");
            default ->
                    language.say(
                            one
                                    ? "unclear whether %s owes %s under %s"
                                    : "unclear whether %s owe %s under %s",
                            one
                                    ? "tidak jelas apakah %s wajib %s menurut %s"
                                    : "tidak jelas apakah %s negara wajib %s menurut %s");
        };
    }

    /** One reason of all parties of a group; a clause whose text stands above is only named. */
    private void reason(List<Alike.Step> steps, Set<String> told, List<String> lines) {
        Reason reason = steps.get(0).reason();
        String head =
                "  " + reason.pact() + reason.clause().map(clause -> ", " + clause).orElse("");
        boolean first = told.add(head + reason.says());
        lines.add(
                first
                        ? head + ": " + words(steps)
                        : head + language.say(" (as above)", " (seperti di atas)"));
        reason.response()
                .ifPresent(
                        response ->
                                lines.add(
                                        "    "
                                                + language.say("how much: ", "seberapa: ")
                                                + response.says()));
        becauses(steps, lines);
        reason.limits()
                .forEach(limit -> lines.add("    " + language.say("note: ", "catatan: ") + limit));
        steps.stream()
                .flatMap(step -> step.reason().evidence().stream())
                .map(citation -> "    " + cited(citation, reason.says()))
                .filter(line -> told.add(reason.pact() + line) || first)
                .distinct()
                .forEach(lines::add);
    }

    /** What a clause says, in quotation marks where these are its own words. */
    private static String words(List<Alike.Step> steps) {
        String says = steps.get(0).reason().says();
        boolean quoted =
                steps.stream()
                        .flatMap(step -> step.reason().evidence().stream())
                        .flatMap(citation -> citation.quote().stream())
                        .anyMatch(quote -> Shown.line(quote).equals(Shown.line(says)));
        return quoted ? "“" + says + "”" : says;
    }

    private void becauses(List<Alike.Step> steps, List<String> lines) {
        Map<String, List<String>> parties = new TreeMap<>();
        for (Alike.Step step : steps) {
            String because =
                    steps.size() == 1
                            ? step.reason().because()
                            : step.because(language.say("each of them", "masing-masing"));
            parties.computeIfAbsent(because, none -> new ArrayList<>()).add(step.party());
        }
        parties.forEach(
                (because, who) ->
                        lines.add(
                                "    "
                                        + language.say("because ", "karena ")
                                        + because
                                        + (parties.size() == 1
                                                ? ""
                                                : ": " + String.join(", ", who))));
    }

    /** The text's own words are left out where they are those just given. */
    private String cited(Citation citation, String said) {
        Source source = citation.source();
        String checked =
                source.checked()
                        .map(one -> language.say("checked ", "diperiksa ") + one.on())
                        .orElse(
                                language.say(
                                        "from memory, not checked",
                                        "dari ingatan, belum diperiksa"));
        String quote =
                citation.quote()
                        .filter(words -> !Shown.line(words).equals(Shown.line(said)))
                        .map(words -> " “" + Shown.line(words) + "”")
                        .orElse("");
        return "[" + source.reference() + "; " + checked + "]" + quote;
    }

    private void told(AsTold told, List<String> lines) {
        String agrees =
                told.agrees()
                        ? language.say(
                                        "as the treaties say; told as ",
                                        "sesuai dengan perjanjian; diberitakan sebagai ")
                                + told.status()
                        : told.difference();
        lines.add(
                "  %s, %s (%s; %s): %s"
                        .formatted(
                                names.shown(told.party()),
                                told.duty().code(),
                                String.join(", ", told.pacts()),
                                basis(told),
                                agrees));
        told.evidence().stream().limit(QUOTES).forEach(quote -> lines.add(quoted(quote)));
        int more = told.evidence().size() - QUOTES;
        if (more > 0) {
            lines.add(
                    "    "
                            + language.say("and %d more: --json", "dan %d lagi: --json")
                                    .formatted(more));
        }
    }

    private String basis(AsTold told) {
        return told.basis() == Basis.CONFIRMED
                ? language.say("confirmed by a person", "dikukuhkan seseorang")
                : language.say("reported", "diberitakan");
    }

    private static String quoted(AsTold.Quote quote) {
        return "    “" + Shown.line(quote.text()) + "” (" + quote.article() + ")";
    }
}
