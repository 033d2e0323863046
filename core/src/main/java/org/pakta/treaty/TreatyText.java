package org.pakta.treaty;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.text.Day;

/**
 * What was read from the text of a treaty. It is a reading, never law: what was not found is left
 * out, and a person has to compare it before it becomes a pact of the data.
 *
 * @param id the input's id
 * @param text as it came, with every line break as one character
 * @param language code of the language it was read in
 * @param name its title; empty when none stands above its articles
 * @param parties states it says are its parties, in text order; empty when it does not name them
 * @param articles its numbered articles, in order; never empty
 * @param clauses duties, in text order
 * @param provisions what it says of its own life, in text order
 */
public record TreatyText(
        String id,
        String text,
        String language,
        Optional<Span> name,
        List<Named> parties,
        List<Numbered> articles,
        List<ReadClause> clauses,
        List<Provision> provisions) {
    public TreatyText {
        parties = List.copyOf(parties);
        articles = List.copyOf(articles);
        clauses = List.copyOf(clauses);
        provisions = List.copyOf(provisions);
    }

    /**
     * A state that the text names.
     *
     * @param state its code
     * @param span where it is named
     */
    public record Named(String state, Span span) {}

    /**
     * An article.
     *
     * @param number in figures
     * @param heading its own title; empty when it has none
     * @param span from its number to the next article
     */
    public record Numbered(int number, Optional<Span> heading, Span span) {
        /** As cited. */
        public String cited() {
            return "article " + number;
        }
    }

    /** What a treaty says of itself. */
    public enum Matter {
        SIGNED,
        IN_FORCE,
        DURATION,
        WITHDRAWAL,
        REPLACES
    }

    /**
     * What it says of its own life.
     *
     * @param day when, where a whole day is written
     * @param years of its term
     * @param says its short form: a place of signing, automatic or by_agreement, indefinite, the
     *     notice to be given, the name of what it replaces; empty when the sentence is all
     * @param quote the sentence
     */
    public record Provision(
            Matter matter,
            Optional<Day> day,
            Optional<Integer> years,
            Optional<String> says,
            Quote quote) {}
}
