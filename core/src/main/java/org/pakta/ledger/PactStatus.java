package org.pakta.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.language.RoleWords;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads how far an agreement has come. */
final class PactStatus {
    /** Words around a name in which a verb tells its status. */
    static final int NEAR = 12;

    /** Words before a status in which it is taken back. */
    private static final int HEDGE = 3;

    /**
     * Words between "setelah" and what must come first: "setelah parlemen kedua negara
     * meratifikasi".
     */
    private static final int CONDITION = 8;

    private final RoleWords lexicon;

    PactStatus(RoleWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The furthest status that a word near the name tells. */
    Optional<Status> of(List<Token> words, Phrases.Hit<RoleWords.Use> name) {
        Optional<Status> furthest = Optional.empty();
        int from = Math.max(0, name.from() - NEAR);
        for (int at = from; at < Math.min(words.size(), name.to() + NEAR); at++) {
            Optional<Status> here = statusAt(words, at);
            if (here.isPresent() && furthest.filter(f -> f.compareTo(here.get()) >= 0).isEmpty()) {
                furthest = here;
            }
        }
        return furthest;
    }

    /**
     * "baru mengikat setelah diratifikasi", "mulai berlaku setelah": what must come first has not
     * come.
     */
    private boolean conditional(List<Token> words, int at) {
        int behind = Math.min(words.size(), at + HEDGE + 1);
        return lexicon.first(words, at - CONDITION, at, "only-after").isPresent()
                || lexicon.first(words, at + 1, behind, "only-after").isPresent();
    }

    /** "bisa dibatalkan" tells nothing; "akan ditandatangani" and "belum disepakati": not yet. */
    private Optional<Status> statusAt(List<Token> words, int at) {
        Optional<Status> told =
                lexicon.at(words, at, "status")
                        .map(hit -> hit.meaning().value().toUpperCase(Locale.ROOT))
                        .map(Status::valueOf);
        if (told.isEmpty() || told.get().compareTo(Status.AGREED) < 0) {
            return told;
        }
        if (lexicon.first(words, at - HEDGE, at, "maybe").isPresent()) {
            return Optional.empty();
        }
        boolean ratified = told.get() == Status.RATIFIED || told.get() == Status.IN_FORCE;
        if (ratified && conditional(words, at)) {
            return Optional.empty();
        }
        boolean later = lexicon.first(words, at - HEDGE, at, "not-yet").isPresent();
        boolean begun = told.get().compareTo(Status.IN_FORCE) <= 0;
        return !later ? told : begun ? Optional.of(Status.NEGOTIATING) : Optional.empty();
    }
}
