package org.pakta.answer;

import java.util.List;
import org.pakta.pact.Basis;
import org.pakta.pact.Duty;

/**
 * A duty that reports tell of, beside what the treaties answer.
 *
 * @param party who would owe it
 * @param pacts id of the pact it is told under, of a treaty where it could be matched
 * @param basis confirmed where a person has accepted one of the tellings, else reported
 * @param duty what it would owe the state attacked
 * @param status how far that pact has come as told, with its day
 * @param agrees whether the treaties answer the same
 * @param difference where they differ, or what reports tell more, in words; empty when nothing
 * @param evidence where it is told; never empty
 */
public record AsTold(
        String party,
        List<String> pacts,
        Basis basis,
        Duty duty,
        String status,
        boolean agrees,
        String difference,
        List<Quote> evidence) {
    public AsTold {
        pacts = List.copyOf(pacts);
        evidence = List.copyOf(evidence);
    }

    /**
     * Words of an article.
     *
     * @param article its id
     * @param text the words
     * @param from first Unicode code point of the article's text
     * @param to one past the last
     */
    public record Quote(String article, String text, int from, int to) {}
}
