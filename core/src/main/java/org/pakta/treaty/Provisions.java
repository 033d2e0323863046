package org.pakta.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.DateReader;
import org.pakta.language.RoleWords;
import org.pakta.text.Day;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.treaty.TreatyText.Matter;
import org.pakta.treaty.TreatyText.Provision;

/** Reads what a treaty says of its own life: from when, how long, how it ends, what it replaces. */
final class Provisions {
    /** Words before "years" in which their number stands: "a period of ten (10) years". */
    private static final int NUMBER = 3;

    /** Words from a time to the notice it is: "twelve months' written notice". */
    private static final int NOTICE = 4;

    /** Words from "after" to the verb: "after the present Charter comes into force". */
    private static final int EARLIER = 5;

    private final String text;
    private final RoleWords lexicon;
    private final DateReader days;

    Provisions(String text, RoleWords lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.days = new DateReader(lexicon.language());
    }

    /** Each matter once. */
    List<Provision> in(Passage passage) {
        List<Token> words = passage.words();
        List<Provision> found = new ArrayList<>();
        boolean lasts = has(words, "lasts");
        boolean itself = has(words, "title") || lexicon.is(words, 0, "it");
        if (has(words, "not-itself")) {
            return List.of();
        }
        if (comesIntoForce(words)) {
            found.add(provision(Matter.IN_FORCE, passage, Optional.empty(), Optional.empty()));
        }
        if (itself && (lasts || (has(words, "renewal") && years(words).isPresent()))) {
            found.add(
                    provision(
                            Matter.DURATION,
                            passage,
                            years(words),
                            value(words, "renewal").or(() -> value(words, "lasts"))));
        }
        if (has(words, "leave") && itself) {
            found.add(provision(Matter.WITHDRAWAL, passage, Optional.empty(), notice(words)));
        }
        lexicon.first(words, 0, words.size(), "replaces")
                .flatMap(hit -> replaced(words, hit))
                .map(
                        what ->
                                provision(
                                        Matter.REPLACES,
                                        passage,
                                        Optional.empty(),
                                        Optional.of(what)))
                .ifPresent(found::add);
        return found;
    }

    /** "Done at Washington, the fourth day of April, 1949." */
    Optional<Provision> signing(Passage passage) {
        List<Token> words = passage.words();
        return lexicon.first(words, 0, words.size(), "done")
                .map(
                        done -> {
                            Optional<Day> day =
                                    day(passage)
                                            .or(() -> new SigningDay(lexicon).of(words, done.to()));
                            Optional<String> place = place(words, done.to());
                            return new Provision(
                                    Matter.SIGNED, day, Optional.empty(), place, passage.quote());
                        });
    }

    /** "shall enter into force"; "after the entry into force" tells of something else. */
    private boolean comesIntoForce(List<Token> words) {
        return lexicon.first(words, 0, words.size(), "in-force")
                .filter(
                        hit ->
                                lexicon.first(
                                                words,
                                                hit.from() - EARLIER,
                                                hit.from(),
                                                "counts-from")
                                        .isEmpty())
                .filter(
                        hit ->
                                !hit.meaning().value().equals("must")
                                        || lexicon.first(words, hit.from() - 3, hit.from(), "must")
                                                .isPresent())
                .isPresent();
    }

    private Provision provision(
            Matter matter, Passage passage, Optional<Integer> years, Optional<String> says) {
        return new Provision(
                matter,
                day(passage),
                years,
                says.filter(value -> !value.isEmpty()),
                passage.quote());
    }

    private Optional<Day> day(Passage passage) {
        return days.first(text, passage.words());
    }

    private boolean has(List<Token> words, String role) {
        return lexicon.first(words, 0, words.size(), role).isPresent();
    }

    private Optional<String> value(List<Token> words, String role) {
        return lexicon.first(words, 0, words.size(), role).map(hit -> hit.meaning().value());
    }

    private Optional<Integer> years(List<Token> words) {
        return lexicon.first(words, 0, words.size(), "years")
                .flatMap(hit -> numberBefore(words, hit.from()));
    }

    private Optional<Integer> numberBefore(List<Token> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NUMBER); i--) {
            Optional<Integer> number = number(words, i);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> number(List<Token> words, int at) {
        String word = words.get(at).text();
        if (word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Integer.parseInt(word));
        }
        return lexicon.at(words, at, "number").map(hit -> Integer.parseInt(hit.meaning().value()));
    }

    /** "one year after its notice of denunciation", "six months' notice": the time. */
    private Optional<String> notice(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrases.Hit<RoleWords.Use>> unit = lexicon.at(words, at, "unit");
            if (unit.isPresent()
                    && numberBefore(words, at).isPresent()
                    && (lexicon.is(words, unit.get().to(), "counts-from")
                            || lexicon.first(words, at, at + NOTICE, "notice").isPresent())) {
                int from = at - 1;
                while (from > 0 && number(words, from - 1).isPresent()) {
                    from--;
                }
                int last = unit.get().to() - 1;
                return Optional.of(new Span(words.get(from).from(), words.get(last).to()).in(text));
            }
        }
        return Optional.empty();
    }

    /** The words behind "replaces", or before "loses effect", where they name an agreement. */
    private Optional<String> replaced(List<Token> words, Phrases.Hit<RoleWords.Use> cue) {
        boolean behind = !cue.meaning().value().equals("before");
        int from = behind ? cue.to() : 0;
        int to = behind ? words.size() : cue.from();
        int at = from;
        while (at < to && (at == from || !ends(words, at))) {
            at++;
        }
        boolean another = lexicon.first(words, from, at, "title").isPresent();
        boolean itself = !behind && lexicon.first(words, from, at, "no-party").isPresent();
        return !another || itself
                ? Optional.empty()
                : Optional.of(new Span(words.get(from).from(), words.get(at - 1).to()).in(text));
    }

    private boolean ends(List<Token> words, int at) {
        return text.substring(words.get(at - 1).to(), words.get(at).from()).indexOf(';') >= 0
                || lexicon.is(words, at, "must");
    }

    private Optional<String> place(List<Token> words, int from) {
        int at = from;
        while (at < words.size()
                && words.get(at).capital()
                && (at == from
                        || text.substring(words.get(at - 1).to(), words.get(at).from())
                                .isBlank())) {
            at++;
        }
        return at == from
                ? Optional.empty()
                : Optional.of(new Span(words.get(from).from(), words.get(at - 1).to()).in(text));
    }
}
