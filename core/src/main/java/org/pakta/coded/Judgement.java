package org.pakta.coded;

/**
 * How one member of an alliance kept it in one war.
 *
 * @param alliance number of the alliance in its data set
 * @param war number of the war in its data set
 * @param year of the first attack that touched the alliance
 * @param ally Correlates of War number of the member judged
 * @param reason which promise, which attack, what the ally did, and what is not known
 */
public record Judgement(
        int alliance, int war, int year, int ally, Verdict verdict, String reason) {}
