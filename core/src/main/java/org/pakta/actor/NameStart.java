package org.pakta.actor;

import java.util.OptionalInt;
import java.util.Set;
import org.pakta.actor.Mention.Kind;
import org.pakta.language.LanguagePack;

/** Tells where behind a title the name of its bearer begins. */
final class NameStart {
    /** Words from a title to the name: the longest offices have some twenty. */
    private static final int REACH = 28;

    /** A row of so many capitals that no list knows holds more than a person's name. */
    private static final int LONG_ROW = 5;

    private static final int LONGEST_SURNAME_ROW = 2;

    private final NameRow row;
    private final LanguagePack language;
    private final Affiliations affiliations;
    private final Set<String> shortForms;

    NameStart(
            NameRow row, LanguagePack language, Affiliations affiliations, Set<String> shortForms) {
        this.row = row;
        this.language = language;
        this.affiliations = affiliations;
        this.shortForms = shortForms;
    }

    /** Where the name begins that the text elsewhere gives in short; empty when it gives none. */
    OptionalInt behind(int from) {
        int at = from;
        int strange = from; // where the words began that are neither office nor place
        int limit = Math.min(row.size(), from + REACH);
        while (at < limit && row.near(at) && !row.inserted(at)) {
            if (row.gapBefore(at).contains(",") && (strange < at || row.role(at).isPresent())) {
                break;
            }
            if (person(at)) {
                return OptionalInt.of(at);
            }
            if (shortForm(at)) {
                return OptionalInt.of(opening(from, strange, at));
            }
            strange = row.gapBefore(at).endsWith("(") ? at : strange;
            int next = known(at);
            if (next == at && !row.word(at).capital() && !small(at, at - strange)) {
                break;
            }
            boolean stranger = next == at && row.word(at).capital();
            at = Math.max(next, at + 1);
            strange = stranger ? strange : at;
        }
        return OptionalInt.empty();
    }

    private int known(int at) {
        int office = row.role(at).map(hit -> hit.to()).orElse(at);
        int listed = row.listed(at).map(hit -> hit.to()).orElse(at);
        return Math.max(office, Math.max(listed, affiliations.skip(at)));
    }

    private boolean person(int at) {
        return row.listed(at)
                .flatMap(hit -> hit.meaning().actor())
                .filter(actor -> actor.kind() == Kind.PERSON)
                .isPresent();
    }

    /** "Tim GeNose dari UGM": small words go on unless a whole name stands before them. */
    private boolean small(int at, int strangers) {
        String word = row.word(at).folded();
        return language.isParticle(word, "joins")
                || (strangers == 1 && language.isParticle(word, "preposition"))
                || (strangers == 0 && plain(at));
    }

    private boolean shortForm(int at) {
        return row.word(at).capital()
                && shortForms.contains(row.word(at).folded())
                && row.listed(at).isEmpty();
    }

    private boolean plain(int at) {
        String word = row.word(at).folded();
        return !row.word(at).number()
                && (!language.isParticle(word)
                        || language.isParticle(word, "preposition")
                        || language.isParticle(word, "and"))
                && !language.isParticle(word, "relative")
                && !language.looksLikeVerb(word)
                && language.cues().allAt(row.words(), at).isEmpty();
    }

    /** "Mohammad Idris" goes by "Idris", "Sufmi Dasco Ahmad" by "Dasco". */
    private int opening(int from, int strange, int at) {
        int start = at;
        while (start > from && row.adjacent(start) && affiliations.given(start - 1)) {
            start--;
        }
        boolean surname =
                at + 1 >= row.size() || !row.adjacent(at + 1) || !row.word(at + 1).capital();
        int most = surname ? LONGEST_SURNAME_ROW : 1;
        int before = start - strange;
        boolean close = before > 0 && before <= most && !affiliations.namedBefore(strange);
        if (close) {
            return before == 1 && workplace(strange) ? at : strange;
        }
        return surname && start == at && before > most ? at - 1 : start;
    }

    /** In a long row of capitals nobody told apart the name is what a first name opens. */
    int within(int from, int to) {
        if (to - from < LONG_ROW - 1) {
            return to - from > LONGEST_SURNAME_ROW && workplace(from) ? from + 1 : from;
        }
        boolean told = affiliations.given(from);
        for (int at = from + 1; at < to - 1 && !told; at++) {
            if (affiliations.given(at)) {
                return at;
            }
        }
        return told ? from : behindOffice(from, to);
    }

    /**
     * "Presiden Direktur Indofood Anton Widagdo": a word that stands elsewhere without the first
     * name behind it, and that nobody goes by.
     */
    private boolean workplace(int at) {
        return row.apart(at)
                && row.word(at).text().length() > 1
                && !affiliations.given(at)
                && affiliations.given(at + 1)
                && !shortForms.contains(row.word(at).folded());
    }

    /** "Menular Dinkes Kabupaten Cirebon Ratna Dewi": what follows the last word of an office. */
    private int behindOffice(int from, int to) {
        for (int at = to - 2; at > from; at--) {
            int next =
                    Math.max(affiliations.skip(at), row.listed(at).map(hit -> hit.to()).orElse(at));
            if (next > at && next < to && to - next < LONG_ROW) {
                return next;
            }
        }
        return from;
    }
}
