package org.pakta.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.answer.AsTold;
import org.pakta.obligation.Answer;
import org.pakta.obligation.Answers;
import org.pakta.obligation.Cascade;
import org.pakta.obligation.Citation;
import org.pakta.obligation.Reason;
import org.pakta.pact.Clause;
import org.pakta.pact.Dated;
import org.pakta.pact.Pact;
import org.pakta.pact.PactRegister;
import org.pakta.pact.Side;

/** Answers and treaties as JSON lines. */
public final class AnswerJson {
    /** {@code pakta/answer/1}; who is next stands there where it was asked. */
    public String answer(Answers answers, List<AsTold> told, Optional<Cascade> cascade) {
        Fields line = answer(answers, told);
        cascade.ifPresent(next -> line.with("cascade", LawJson.cascade(next)));
        return line.line();
    }

    private static Fields answer(Answers answers, List<AsTold> told) {
        return Fields.schema("pakta/answer/1")
                .with("attacked", answers.question().attacked())
                .texts("by", answers.question().by())
                .with("on", answers.question().on().toString())
                .maybe("place", answers.question().place())
                .with("scope", Fields.none().with("pacts", answers.pacts()))
                .texts("supposed", answers.supposed())
                .list("answers", answers.all().stream().map(AnswerJson::answer).toList())
                .list("as_told", told.stream().map(AnswerJson::told).toList());
    }

    private static Fields answer(Answer answer) {
        return owed(Fields.none().with("party", answer.party()), answer);
    }

    /** What is answered, but for whom. */
    static Fields owed(Fields fields, Answer answer) {
        return fields.with("answer", answer.code())
                .with("duty", answer.duty().code())
                .with("to", answer.to())
                .list(
                        "reasons",
                        answer.reasons().steps().stream().map(AnswerJson::reason).toList());
    }

    private static Fields reason(Reason reason) {
        Fields fields =
                Fields.none()
                        .with("pact", reason.pact())
                        .maybe("clause", reason.clause())
                        .with("says", reason.says());
        reason.response()
                .map(
                        response ->
                                Fields.none()
                                        .with("strength", response.strength().code())
                                        .with("says", response.says())
                                        .maybe("deadline", response.deadline()))
                .ifPresent(response -> fields.with("response", response));
        return fields.with("because", reason.because())
                .with("basis", reason.basis().code())
                .texts("supposed", reason.supposed())
                .textsIfAny("needs", reason.needs())
                .textsIfAny("limits", reason.limits())
                .list("evidence", reason.evidence().stream().map(AnswerJson::cited).toList());
    }

    private static Fields cited(Citation citation) {
        return Cited.source(Fields.none(), citation.source()).maybe("quote", citation.quote());
    }

    private static Fields told(AsTold told) {
        List<Fields> evidence =
                told.evidence().stream()
                        .map(
                                quote ->
                                        Fields.none()
                                                .with("source", quote.article())
                                                .with("quote", quote.text())
                                                .with("from", quote.from())
                                                .with("to", quote.to()))
                        .toList();
        return Fields.none()
                .with("party", told.party())
                .with("duty", told.duty().code())
                .texts("pacts", told.pacts())
                .with("basis", told.basis().code())
                .with("status", told.status())
                .with("agrees", told.agrees())
                .with("difference", told.difference())
                .list("evidence", evidence);
    }

    /** {@code pakta/treaty/1}: a pact of the data, as it stands on a day. */
    public String treaty(PactRegister.Entry entry, LocalDate day) {
        Fields fields =
                Fields.schema("pakta/treaty/1")
                        .with("id", entry.pact().id())
                        .with("name", entry.pact().names().en())
                        .with("official", entry.pact().names().official())
                        .with("basis", entry.pact().basis().code())
                        .with("on", day.toString());
        dated(fields, "signed", entry.pact().signed());
        dated(fields, "in_force", entry.pact().inForce());
        List<Fields> parties =
                entry.pact().standings(day).entrySet().stream()
                        .map(
                                one ->
                                        Fields.none()
                                                .with("state", one.getKey())
                                                .with("stage", stage(one.getValue().stage()))
                                                .with("standing", one.getValue().words()))
                        .toList();
        return fields.list("parties", parties)
                .list("relations", entry.pact().relations().stream().map(AnswerJson::tie).toList())
                .list("life", entry.pact().life().stream().map(LawJson::moment).toList())
                .list("clauses", entry.pact().clauses().stream().map(AnswerJson::clause).toList())
                .line();
    }

    private static Fields tie(Pact.Relation tie) {
        return Fields.none()
                .with("kind", tie.kind().code())
                .with("pact", tie.pact())
                .maybe("note", tie.note());
    }

    private static String stage(Enum<?> stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static void dated(Fields fields, String name, Optional<Dated> dated) {
        fields.maybe(name, dated.map(Dated::day));
    }

    /** Nothing for every party; {@code unknown} where nobody knows. */
    private static List<String> side(Side side) {
        return side.equals(Side.UNKNOWN) ? List.of("unknown") : side.named();
    }

    private static Fields clause(Clause clause) {
        return Cited.source(
                Fields.none()
                        .with("clause", clause.article())
                        .with("duty", clause.duty().code())
                        .textsIfAny("owed_by", side(clause.owedBy()))
                        .textsIfAny("owed_to", side(clause.owedTo()))
                        .with("says", clause.wording().words())
                        .with("quoted", clause.wording().quoted()),
                clause.source());
    }
}
