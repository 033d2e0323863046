package org.pakta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pakta.answer.AsTold;
import org.pakta.data.DataFolder;
import org.pakta.obligation.Answers;
import org.pakta.pact.Pact;
import org.pakta.pact.PactRegister;

/**
 * Treaties, and what they answer as JSON.
 *
 * @param pacts of a data folder
 * @param answer as {@code pakta/answer/1}
 * @param treaty as {@code pakta/treaty/1}
 */
public record Law(
        Function<DataFolder, List<Pact>> pacts,
        BiFunction<Answers, List<AsTold>, String> answer,
        BiFunction<PactRegister.Entry, LocalDate, String> treaty) {}
