package org.pakta.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pakta.obligation.Cascade;
import org.pakta.obligation.Changes;
import org.pakta.obligation.Tension;
import org.pakta.obligation.Tie;
import org.pakta.pact.Dated;
import org.pakta.pact.Kleene;
import org.pakta.pact.Moment;
import org.pakta.pact.Pact;
import org.pakta.pact.Standing;

/** Lives of pacts, tensions, changes and cascades as JSON. */
public final class LawJson {
    /** {@code pakta/tension/1}: two promises of one state, on a day. */
    public String tension(Tension tension, LocalDate day) {
        return Fields.schema("pakta/tension/1")
                .with("party", tension.party())
                .with("on", day.toString())
                .with("kind", tension.kind().code())
                .with("certain", tension.holds() == Kleene.TRUE)
                .textsIfAny("unclear", tension.open())
                .with("from", tension.from().toString())
                .maybe("until", tension.until())
                .list(
                        "promises",
                        Stream.of(tension.one(), tension.other()).map(LawJson::promise).toList())
                .list("wars", tension.wars().stream().map(LawJson::war).toList())
                .line();
    }

    private static Fields promise(Tension.Promise promise) {
        return Cited.source(
                Fields.none()
                        .with("pact", promise.pact())
                        .with("clause", promise.clause().article())
                        .with("duty", promise.clause().duty().code())
                        .with("says", promise.clause().wording().words())
                        .with("because", promise.because()),
                promise.clause().source());
    }

    private static Fields war(Tension.War war) {
        return Fields.none()
                .with("attacked", war.attacked())
                .with("by", war.by())
                .with("certain", war.holds() == Kleene.TRUE);
    }

    /** {@code pakta/change/1}: one line each. */
    public List<String> changes(Changes changes) {
        Stream<Fields> happened =
                changes.happened().stream()
                        .map(
                                one ->
                                        change("happened", changes)
                                                .with("pact", one.pact().id())
                                                .with("moment", moment(one.moment())));
        Stream<Fields> standings =
                changes.standings().stream()
                        .map(
                                one ->
                                        change("standing", changes)
                                                .with("pact", one.pact().id())
                                                .with("state", one.state())
                                                .with("before", standing(one.before()))
                                                .with("after", standing(one.after())));
        Stream<Fields> duties =
                changes.duties().stream().map(one -> duty(change("duty", changes), one));
        return Stream.of(happened, standings, duties)
                .flatMap(lines -> lines)
                .map(Fields::line)
                .toList();
    }

    private static Fields change(String kind, Changes changes) {
        return Fields.schema("pakta/change/1")
                .with("kind", kind)
                .with("from", changes.from().toString())
                .with("to", changes.to().toString());
    }

    private static Fields standing(Standing standing) {
        return Fields.none()
                .with("stage", standing.stage().name().toLowerCase(Locale.ROOT))
                .with("standing", standing.words());
    }

    private static Fields duty(Fields line, Changes.Shifted shifted) {
        return line.with("party", shifted.obliged())
                .with("to", shifted.covered())
                .with("duty", shifted.duty().code())
                .with("before", owed(shifted.before()))
                .with("after", owed(shifted.after()))
                .list("under", shifted.under().stream().map(LawJson::tie).toList());
    }

    private static String owed(Kleene owed) {
        return switch (owed) {
            case TRUE -> "owes";
            case FALSE -> "owes_nothing";
            case UNKNOWN -> "unclear";
        };
    }

    private static Fields tie(Tie tie) {
        return Fields.none()
                .with("pact", tie.pact())
                .with("clause", tie.clause())
                .with("duty", tie.duty().code())
                .with("to", tie.covered())
                .with("because", tie.because());
    }

    /** {@code pakta/moment/1}: something in the life of a pact. */
    public String moment(Pact pact, Moment moment) {
        return moment(
                        Fields.schema("pakta/moment/1")
                                .with("pact", pact.id())
                                .with("name", pact.names().en()),
                        moment)
                .line();
    }

    static Fields moment(Moment moment) {
        return moment(Fields.none(), moment);
    }

    private static Fields moment(Fields fields, Moment moment) {
        Dated when = moment.when();
        if (when.open()) {
            fields.with("not_before", when.day().toString()).maybe("not_after", when.by());
        } else {
            fields.with("day", when.day().toString());
        }
        fields.with("what", moment.what().code())
                .maybe("state", moment.state())
                .maybe("words", moment.words());
        return Cited.source(fields, when.source());
    }

    /** Part of {@code pakta/answer/1}. */
    static Fields cascade(Cascade cascade) {
        return Fields.none().list("rounds", cascade.rounds().stream().map(LawJson::round).toList());
    }

    private static Fields round(Cascade.Round round) {
        return Fields.none()
                .with("round", round.number())
                .texts("attacked", round.attacked())
                .texts("attacking", round.attacking())
                .texts("supposed", round.supposed())
                .list("moves", round.moves().stream().map(LawJson::move).toList());
    }

    private static Fields move(Cascade.Move move) {
        Fields fields =
                Fields.none()
                        .with("party", move.answer().party())
                        .with("move", move.kind().code())
                        .with("side", move.side().code());
        return AnswerJson.owed(fields, move.answer())
                .list("against", move.against().stream().map(LawJson::tie).toList());
    }
}
