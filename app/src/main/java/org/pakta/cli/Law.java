package org.pakta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pakta.answer.AsTold;
import org.pakta.data.DataFolder;
import org.pakta.obligation.Answers;
import org.pakta.obligation.Cascade;
import org.pakta.obligation.Changes;
import org.pakta.obligation.Tension;
import org.pakta.pact.Moment;
import org.pakta.pact.Pact;
import org.pakta.pact.PactRegister;

/**
 * Treaties, and what they answer as JSON.
 *
 * @param pacts of a data folder
 * @param answer as {@code pakta/answer/1}
 * @param treaty as {@code pakta/treaty/1}
 * @param tension as {@code pakta/tension/1}
 * @param changes as lines of {@code pakta/change/1}
 * @param moment as {@code pakta/moment/1}
 */
public record Law(
        Function<DataFolder, List<Pact>> pacts,
        AnswerLine answer,
        BiFunction<PactRegister.Entry, LocalDate, String> treaty,
        BiFunction<Tension, LocalDate, String> tension,
        Function<Changes, List<String>> changes,
        BiFunction<Pact, Moment, String> moment) {

    /** Prints an answer, what reports tell beside it, and who is next where that was asked. */
    public interface AnswerLine {
        String of(Answers answers, List<AsTold> told, Optional<Cascade> cascade);
    }
}
