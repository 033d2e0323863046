package org.pakta.language;

/**
 * A reporting word.
 *
 * @param frame how speaker and words stand around it
 * @param needs what must stand with it before it counts
 */
public record Cue(Frame frame, Needs needs) {
    /** How speaker and words stand around a cue. */
    public enum Frame {
        /** Speaker, cue, words: "X mengatakan bahwa …". */
        SAY,
        /** Words, cue, speaker: "…, kata X". */
        AFTER,
        /** Words, cue; the speaker goes on speaking: "…, ujarnya". */
        CONTINUE,
        /** Cue, speaker, words, or words, cue, speaker: "menurut X, …". */
        ACCORDING,
        /** Words about a subject, nobody named: "X disebut …"; with an agent: "dibantah oleh X". */
        PASSIVE,
        /** Words, relay, cue, speaker: "…", RIA mengutip X; Xinhua quoted X as saying. */
        QUOTES,
        /** A noun, whose it is, words: "kekhawatiran X bahwa …", "X's claim that …". */
        NOUN
    }

    /** What must stand with a cue. */
    public enum Needs {
        ANY,
        THAT,
        CLAUSE,
        QUOTE,
        PRONOUN,
        REPORT,
        BY,
        /** No statement of its own; whoever follows it speaks: "hal itu disampaikan X". */
        SPEAKER,
        NEVER
    }
}
