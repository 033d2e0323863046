package org.pakta.obligation;

import org.pakta.pact.Duty;

/** What one party owes the state attacked. "We cannot tell" is an answer; silence is not. */
public sealed interface Answer {
    /** Who would owe it. */
    String party();

    Duty duty();

    /** To whom. */
    String to();

    Reasons reasons();

    /** As printed: {@code owes}, {@code owes_nothing}, {@code unclear}. */
    String code();

    /** It owes this duty. */
    record Owes(String party, Duty duty, String to, Reasons reasons) implements Answer {
        @Override
        public String code() {
            return "owes";
        }
    }

    /** A pact touches the question and does not oblige it to this. */
    record OwesNothing(String party, Duty duty, String to, Reasons reasons) implements Answer {
        @Override
        public String code() {
            return "owes_nothing";
        }
    }

    /** It depends on something not known, or the text leaves it open. */
    record Unclear(String party, Duty duty, String to, Reasons reasons) implements Answer {
        @Override
        public String code() {
            return "unclear";
        }
    }
}
