package org.pakta.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pakta.language.RoleWords;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads how far an agreement has come. */
final class PactStatus {
    /** Words around a name in which a verb tells its status. */
    static final int NEAR = 12;

    /** Words in which "antara" names the two. */
    private static final int BETWEEN = 4;

    /** Words before a status in which it is taken back. */
    private static final int HEDGE = 3;

    /**
     * Words between "setelah" and what must come first: "setelah parlemen kedua negara
     * meratifikasi".
     */
    private static final int CONDITION = 8;

    /** Words between a denial and what is denied: "denied a newspaper's report that it had". */
    private static final int DENIED = 12;

    /** Words between "no" and the agreement that there is not: "no formal military". */
    private static final int ABSENT = 3;

    /** Words between who is asked for what. */
    private static final int ASKED = 6;

    /** Words from a verb to the agreement that is its object: "its decades-old defence pact". */
    private static final int OBJECT = 6;

    private final RoleWords lexicon;

    PactStatus(RoleWords lexicon) {
        this.lexicon = lexicon;
    }

    /** How far it has come, and the word that tells it. */
    record Reached(Status status, int word) {}

    /** The status that a word of the list stands for. */
    static Status of(Phrases.Hit<RoleWords.Use> word) {
        return Status.valueOf(word.meaning().value().toUpperCase(Locale.ROOT));
    }

    /** The furthest status that a word near the name tells. */
    Optional<Reached> of(List<Token> words, Phrases.Hit<RoleWords.Use> name) {
        return all(words, name).reduce((a, b) -> b.status().compareTo(a.status()) > 0 ? b : a);
    }

    /** Every status that a word near the name tells. */
    Stream<Reached> all(List<Token> words, Phrases.Hit<RoleWords.Use> name) {
        int from = Math.max(0, name.from() - NEAR);
        return Stream.concat(
                IntStream.range(from, reach(words, name))
                        .boxed()
                        .flatMap(at -> reached(words, at, "status").stream())
                        .filter(told -> !ends(told.status()) || ofIt(words, told, name)),
                IntStream.range(Math.max(0, name.from() - OBJECT), name.from())
                        .boxed()
                        .flatMap(at -> reached(words, at, "status-of-object").stream())
                        .filter(told -> near(words, told.word(), name.from())));
    }

    /** "signed in Lima on June 14, 2019, and entered into force": as far as "and" goes on. */
    private int reach(List<Token> words, Phrases.Hit<RoleWords.Use> name) {
        int to = Math.min(words.size(), endOfName(words, name) + NEAR);
        for (int at = to; at < Math.min(words.size(), to + NEAR); at++) {
            if (lexicon.language().isParticle(words.get(at - 1).folded(), "and")
                    && lexicon.is(words, at, "status")) {
                return at + 1;
            }
        }
        return to;
    }

    /** One past the words of a name: "perjanjian" in "Perjanjian Pertahanan Bersama". */
    private int endOfName(List<Token> words, Phrases.Hit<RoleWords.Use> name) {
        int at = name.to();
        while (lexicon.is(words, at, "part")) {
            at++;
        }
        return lexicon.is(words, at, "between") ? at + BETWEEN : at;
    }

    /** "denied that it had signed": whether that it came about is denied. */
    boolean denied(List<Token> words, Phrases.Hit<RoleWords.Use> name) {
        return IntStream.range(Math.max(0, name.from() - NEAR), name.from())
                .filter(at -> denied(words, at))
                .boxed()
                .flatMap(at -> lexicon.at(words, at, "status").stream())
                .map(PactStatus::of)
                .anyMatch(status -> status.agreed() && status.compareTo(Status.IN_FORCE) <= 0);
    }

    private boolean denied(List<Token> words, int at) {
        return lexicon.last(words, at - DENIED, at, "denial")
                .filter(hit -> words.subList(hit.to(), at).stream().noneMatch(this::turns))
                .isPresent();
    }

    /** "denied the charges but signed": what follows is another matter. */
    private boolean turns(Token word) {
        return lexicon.language().isParticle(word.folded(), "conjunction")
                && !lexicon.language().isParticle(word.folded(), "and");
    }

    /** "has no treaty", "bukan aliansi militer": whether it says that there is none. */
    boolean absent(List<Token> words, int begin) {
        return lexicon.last(words, begin - ABSENT, begin, "absent")
                .filter(hit -> hit.to() <= begin)
                .filter(hit -> lexicon.first(words, hit.to(), begin, "stop").isEmpty())
                .isPresent();
    }

    private Optional<Reached> reached(List<Token> words, int at, String role) {
        return statusAt(words, at, role).map(told -> new Reached(told, at));
    }

    private static boolean ends(Status status) {
        return status == Status.SUSPENDED || status == Status.TERMINATED;
    }

    /**
     * "cancelled a meeting after a deal was signed", "with the pact in force the old agreement is
     * terminated": it is not what ended.
     */
    private boolean ofIt(List<Token> words, Reached told, Phrases.Hit<RoleWords.Use> name) {
        return told.word() >= name.from()
                ? lexicon.first(words, name.to(), told.word(), "name").isEmpty()
                : lexicon.first(words, told.word() + 1, name.from(), "stop").isEmpty();
    }

    /** "ended its defence pact", not "the pact that ended the war". */
    private boolean near(List<Token> words, int verb, int name) {
        int object = lexicon.at(words, verb, "status-of-object").map(Phrases.Hit::to).orElse(name);
        return object <= name
                && lexicon.first(words, object, name, "status").isEmpty()
                && words.subList(object, name).stream()
                        .map(Token::folded)
                        .noneMatch(
                                word ->
                                        lexicon.language().isParticle(word, "preposition")
                                                || lexicon.language()
                                                        .isParticle(word, "conjunction"));
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

    /** "mendesak Israel dan Hamas menyepakati": what is asked for has not come yet. */
    private boolean asked(List<Token> words, int at) {
        for (int before = at - 1; before >= Math.max(0, at - ASKED); before--) {
            if (lexicon.is(words, before, "stop")) {
                return false;
            }
            boolean asks =
                    lexicon.at(words, before, "status")
                            .filter(hit -> hit.meaning().value().equals("proposed"))
                            .isPresent();
            if (asks) {
                return true;
            }
        }
        return false;
    }

    /** "bisa dibatalkan" tells nothing; "akan ditandatangani" and "belum disepakati": not yet. */
    private Optional<Status> statusAt(List<Token> words, int at, String role) {
        Optional<Status> told =
                lexicon.at(words, at, role)
                        .map(PactStatus::of)
                        .filter(status -> !denied(words, at));
        if (told.filter(Status::agreed).isEmpty()) {
            return told;
        }
        if (lexicon.first(words, at - HEDGE, at, "maybe").isPresent()
                || lexicon.first(words, at - CONDITION, at, "unsure").isPresent()
                || asked(words, at)) {
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
