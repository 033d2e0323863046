package org.pakta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pakta.text.Phrases;

/**
 * Reads the act that an article opens with, where it tells no act between two known sides: "a
 * Belgian court convicted the firm" is an act of Belgium's, whoever the firm is. Who is not known
 * is left out.
 */
final class Opening {
    private final Row row;

    Opening(Row row) {
        this.row = row;
    }

    /** The first act of the main clause with at least one known side. */
    Optional<Found> read(Claims claims, Days days) {
        if (row.particle(0, "if")) {
            return Optional.empty(); // what would be, were it so
        }
        Optional<Found> main = from(mainClause(), claims, days);
        return main.isPresent() ? main : from(0, claims, days);
    }

    /** Behind the first comma where the sentence opens with "after", "despite", "on". */
    private int mainClause() {
        boolean opener =
                row.preposition(0) || row.particle(0, "conjunction") || row.is(0, "closes");
        for (int at = 1; opener && at < row.words().size(); at++) {
            if (row.commaBefore(at)) {
                return at;
            }
        }
        return 0;
    }

    private Optional<Found> from(int first, Claims claims, Days days) {
        int free = first;
        for (int at = first; at < row.words().size() && !row.particle(at, "if"); at++) {
            int here = at;
            free = Math.max(free, idiom(at));
            Optional<Found> found =
                    row.partyAt(at).isPresent() || at < free
                            ? Optional.empty()
                            : row.lexicon()
                                    .act(row.words(), at)
                                    .filter(act -> !name(act, here))
                                    .flatMap(act -> found(act, here, claims, days));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Freedom Edge" frees nobody: a name that begins as an act does. */
    private boolean name(Act act, int at) {
        return at > 0 && row.words().get(at).capital() && act.words().get(0).endsWith("*");
    }

    /** One past what only looks like a deed: "refused to say"; here where nothing does. */
    private int idiom(int at) {
        return row.lexicon().triggers(row.words(), at).stream()
                .filter(hit -> hit.meaning().needs("idiom"))
                .mapToInt(Phrases.Hit::to)
                .max()
                .orElse(at);
    }

    private Optional<Found> found(Act act, int at, Claims claims, Days days) {
        int character = row.words().get(at).from();
        Claims.Claim claim = claims.at(character);
        boolean noun = row.particle(at - 1, "article");
        boolean spokenOf = noun && !claim.holding().isEmpty();
        if (mark(at, "negated") || (noun && unreal(at)) || (spokenOf && act.type().symmetric())) {
            return Optional.empty();
        }
        Sides all = sides(at, act.type().symmetric());
        // "X said an attack on Y": who says so did not do it
        Sides sides = spokenOf ? new Sides(List.of(), all.targets()) : all;
        if (sides.actors().isEmpty() && sides.targets().isEmpty()) {
            return Optional.empty();
        }
        boolean later = act.promise() || mark(at, "planned");
        return Optional.of(
                new Found(
                        act.type(),
                        sides,
                        later ? Event.Status.PLANNED : Event.Status.DONE,
                        days.of(row, days.in(row), character, false, claim),
                        Optional.empty(),
                        row.sentence(),
                        claim.ids(),
                        act.form(),
                        false,
                        true));
    }

    /** "an attack on Y could …": in so many words behind it. */
    private boolean unreal(int at) {
        return IntStream.range(at, Math.min(row.words().size(), at + Row.REACH))
                .takeWhile(i -> i == at || !row.commaBefore(i))
                .anyMatch(
                        i ->
                                row.lexicon()
                                        .mark(row.words(), i)
                                        .filter(hit -> hit.meaning().equals("unreal"))
                                        .isPresent());
    }

    private boolean mark(int at, String kind) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            boolean here =
                    row.lexicon()
                            .mark(row.words(), i)
                            .filter(hit -> hit.meaning().equals(kind) && hit.to() <= at)
                            .isPresent();
            if (here) {
                return true;
            }
        }
        return false;
    }

    /** Who stands nearest before the act, and who first behind it. */
    private Sides sides(int at, boolean together) {
        List<String> actors = List.of();
        List<String> targets = List.of();
        for (Party party : row.parties()) {
            if (party.to() <= at && (!party.place() || actors.isEmpty())) {
                actors = new Subjects(row).privately(party) ? List.of() : party.codes();
            } else if (party.from() >= at && targets.isEmpty()) {
                targets = party.codes();
            }
        }
        List<String> others = new ArrayList<>(targets);
        others.removeAll(actors);
        if (together) {
            others.addAll(0, actors);
            return new Sides(others, List.of());
        }
        return new Sides(actors, others);
    }
}
