package org.pakta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pakta.text.Phrases;

/**
 * Fills in a side that the words around a trigger leave out.
 *
 * @param row the sentence
 * @param before what was found so far, in text order
 */
record Filling(Row row, List<Found> before) {
    /** Words in which a verb's object names the deed that it speaks of. */
    private static final int PHRASE = 5;

    /** Words from a threat to the condition that it hangs on. */
    private static final int CONDITION = 25;

    /** Who stands behind the verb is the target, also when the clause before made it a doer. */
    Sides aimed(Phrases.Hit<Trigger> hit, Sides sides) {
        Trigger trigger = hit.meaning();
        boolean open =
                !trigger.symmetric()
                        && trigger.shape() == Trigger.Shape.VERB
                        && sides.targets().isEmpty();
        if (!open || sides.actors().isEmpty()) {
            return sides;
        }
        return new Sides(sides.actors(), object(hit)).parted();
    }

    private List<String> object(Phrases.Hit<Trigger> hit) {
        return row.target(hit).map(Party::codes).orElse(List.of());
    }

    /** A side left out is the one that the clause before, or the article, is about. */
    Sides filled(Phrases.Hit<Trigger> hit, Sides sides) {
        Trigger trigger = hit.meaning();
        if (trigger.symmetric() && sides.actors().size() == 1) {
            return shared(sides.actors()).orElse(sides);
        }
        boolean nobody = sides.actors().isEmpty() && sides.targets().isEmpty();
        if (nobody && trigger.symmetric() && trigger.needs("pair")) {
            return new Sides(row.rivals(), List.of()); // "Pertempuran pecah pada Rabu"
        }
        if (trigger.symmetric() && sides.actors().isEmpty() && !sides.targets().isEmpty()) {
            return withOpponent(sides.targets());
        }
        if (sides.actors().isEmpty() || !sides.targets().isEmpty() || trigger.symmetric()) {
            return sides;
        }
        if (trigger.needs("other") || trigger.needs("denial")) {
            return new Sides(sides.actors(), opponent(hit, sides.actors()));
        }
        if (trigger.needs("refusal")) {
            List<String> asker = Answers.asked(sides.actors(), before);
            return new Sides(sides.actors(), asker.isEmpty() ? spokenOf(hit) : asker).parted();
        }
        if (trigger.needs("crosswise")) {
            return sides;
        }
        if (trigger.shape() == Trigger.Shape.NOUN) {
            return again(trigger, sides);
        }
        List<String> others = new ArrayList<>(spokenOf(hit));
        others.addAll(others.isEmpty() ? against(hit) : List.of());
        others.addAll(others.isEmpty() ? warned(hit) : List.of());
        others.addAll(others.isEmpty() && trigger.harms() ? owner(hit, sides) : List.of());
        others.removeAll(sides.actors());
        if (others.isEmpty() && trigger.needs("pair")) {
            others.addAll(row.rivals(sides.actors()));
        }
        return new Sides(sides.actors(), others);
    }

    /**
     * "mengerahkan pasukan untuk menghadapi X", "along its border with X": against whom forces are
     * moved.
     */
    private List<String> against(Phrases.Hit<Trigger> hit) {
        boolean moved = hit.meaning().type() == EventType.MOBILIZE;
        int end = moved ? Math.min(row.words().size(), hit.to() + Row.REACH) : 0;
        for (int at = hit.to(); at < end && !row.commaBefore(at); at++) {
            boolean border = row.is(at, "border") && row.is(at + 1, "with");
            if (border || (row.is(at, "purpose") && row.is(at + 1, "against"))) {
                return row.object(at + 2, Set.of("-")).map(Party::codes).orElse(List.of());
            }
        }
        return List.of();
    }

    /** "mengancam akan membalas jika X …": who is threatened is whose deed it hangs on. */
    private List<String> warned(Phrases.Hit<Trigger> hit) {
        boolean threat = hit.meaning().needs("pair"); // "warned" may only foretell
        int end = Math.min(row.words().size(), hit.to() + CONDITION);
        for (int at = hit.to(); at < end && hit.meaning().type() == EventType.THREATEN; at++) {
            threat |= row.is(at, "retaliates");
            if (row.particle(at, "if")) {
                int condition = at;
                return row.parties().stream()
                        .filter(party -> party.from() > condition && !party.place())
                        .filter(party -> !row.preposition(row.phraseStart(party) - 1))
                        .limit(threat ? 1 : 0)
                        .flatMap(party -> party.codes().stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** "X …, after Y struck its airfields": the only other one before owns what is struck. */
    private List<String> owner(Phrases.Hit<Trigger> hit, Sides sides) {
        boolean owned =
                hit.meaning().shape() == Trigger.Shape.VERB
                        && hit.meaning().direct()
                        && IntStream.range(
                                        hit.to(), Math.min(row.words().size(), hit.to() + PHRASE))
                                .takeWhile(at -> !row.commaBefore(at))
                                .takeWhile(at -> !row.preposition(at) || row.is(at, "of"))
                                .anyMatch(row::possessed);
        int doer = row.subject(hit.from()).map(Party::from).orElse(0);
        List<String> others =
                row.parties().stream()
                        .filter(party -> party.to() <= doer && !party.place())
                        .flatMap(party -> party.codes().stream())
                        .filter(code -> !sides.actors().contains(code))
                        .distinct()
                        .toList();
        return owned && others.size() == 1 ? others : List.of();
    }

    /** "mengecam pakta itu", "langkah yang dikecam X": whose deed, told before, is spoken of. */
    private List<String> spokenOf(Phrases.Hit<Trigger> hit) {
        Trigger trigger = hit.meaning();
        if (trigger.shape() == Trigger.Shape.PASSIVE) {
            int last = row.behindSubject(hit.from()); // "langkah yang langsung dikecam X"
            int step = row.particle(last, "relative") ? last - 1 : last;
            int phrase = row.particle(step - 1, "article") ? step - 1 : step;
            boolean apposed = row.is(step, "step") && row.commaBefore(phrase);
            return apposed ? last(this::here).orElse(List.of()) : List.of();
        }
        int judging =
                trigger.shape() == Trigger.Shape.STANCE ? new Calls(row).judging(hit.from()) : -1;
        if (judging >= 0) {
            return deed(judging + 1, judging + 1, type -> true).orElse(List.of());
        }
        return trigger.type().spoken() ? deed(hit, type -> true).orElse(List.of()) : List.of();
    }

    private boolean here(Found one) {
        return one.sentence().span().equals(row.sentence().span());
    }

    /** Who did last what a verb's phrase speaks of: "the strikes", "menolak desakan itu". */
    private Optional<List<String>> deed(Phrases.Hit<Trigger> hit, Predicate<EventType> wanted) {
        return deed(hit.from() + 1, hit.to(), wanted);
    }

    /** The same of the phrase from one word on; its noun may stand in the trigger before it. */
    private Optional<List<String>> deed(int from, int phrase, Predicate<EventType> wanted) {
        for (int at = from; at < Math.min(row.words().size(), phrase + PHRASE); at++) {
            boolean ends =
                    row.commaBefore(at) || row.preposition(at) || row.partyAt(at).isPresent();
            if (at >= phrase && ends) {
                return Optional.empty();
            }
            boolean definite = definite(phrase, at + 1) || definite(phrase, at + 2);
            if (definite && row.is(at, "pact") && wanted.test(EventType.AGREE)) {
                return last(one -> one.type() == EventType.AGREE);
            }
            for (Phrases.Hit<Trigger> noun : row.lexicon().triggers(row.words(), at)) {
                EventType type = noun.meaning().type();
                boolean known = definite(phrase, noun.to()) || definite(phrase, noun.to() + 1);
                if (noun.meaning().shape() == Trigger.Shape.NOUN && known && wanted.test(type)) {
                    return last(one -> one.type() == type);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the phrase stands for something told before: "the … ", "… itu". */
    private boolean definite(int from, int behind) {
        return row.is(from, "definite") || row.particle(behind, "demonstrative");
    }

    /** What is only alleged is looked at where nothing surer is told. */
    private Optional<List<String>> last(Predicate<Found> wanted) {
        return recent().stream()
                .filter(wanted)
                .filter(one -> !one.sides().actors().isEmpty())
                .reduce((first, second) -> surer(first, second) ? first : second)
                .map(one -> one.sides().actors());
    }

    private static boolean surer(Found one, Found than) {
        return one.status() == Event.Status.DONE && than.status() != Event.Status.DONE;
    }

    /** "serangan Israel itu": the deed of the same doer that was told of last. */
    private Sides again(Trigger trigger, Sides sides) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Found one = before.get(i);
            if (one.type() == trigger.type()
                    && one.status() != Event.Status.PLANNED
                    && one.sides().actors().equals(sides.actors())
                    && !one.sides().targets().isEmpty()) {
                return one.sides();
            }
        }
        return sides;
    }

    /** The sides of an earlier clause of this sentence that has this one too. */
    private Optional<Sides> shared(List<String> own) {
        return recent().stream()
                .filter(one -> one.sentence().span().equals(row.sentence().span()))
                .map(Found::sides)
                .filter(one -> one.targets().isEmpty() && one.actors().size() > 1)
                .filter(one -> one.actors().containsAll(own))
                .findFirst();
    }

    private List<Found> recent() {
        return before.subList(Math.max(0, before.size() - Answers.BACK), before.size());
    }

    /** "gencatan senjata dengan X": X, and whom the article last told of as its other side. */
    private Sides withOpponent(List<String> one) {
        List<String> all = new ArrayList<>(lastOpponent(one));
        all.addAll(all.isEmpty() ? List.of() : one);
        return new Sides(all, List.of());
    }

    /** Who asked or charged; else the other side of the last event between two. */
    private List<String> opponent(Phrases.Hit<Trigger> hit, List<String> own) {
        List<String> asker = Answers.asked(own, before);
        return !asker.isEmpty()
                ? asker
                : deed(hit, Calls::call)
                        .filter(actors -> actors.stream().noneMatch(own::contains))
                        .orElseGet(() -> lastOpponent(own));
    }

    private List<String> lastOpponent(List<String> own) {
        List<String> asker = Answers.asked(own, before);
        List<String> paired = asker.isEmpty() ? row.otherThan(own) : asker;
        if (!paired.isEmpty()) {
            return paired;
        }
        int least = own.size() == 1 ? Math.max(0, before.size() - Answers.BACK) : before.size();
        for (int i = before.size() - 1; i >= least; i--) {
            List<String> sides = new ArrayList<>(before.get(i).sides().actors());
            sides.addAll(before.get(i).sides().targets());
            if (sides.size() == 2 && sides.removeAll(own)) {
                return sides;
            }
        }
        return List.of();
    }

    boolean complete(Trigger trigger, Sides sides) {
        if (sides.actors().isEmpty() || trigger.needs("idiom")) {
            return false;
        }
        boolean body = sides.actors().stream().noneMatch(Party::state);
        if (trigger.symmetric() || trigger.needs("crosswise")) {
            return sides.actors().size() > 1 || (body && trigger.needs("body"));
        }
        return !sides.targets().isEmpty() || trigger.needs("no-target") || trigger.needs("denial");
    }

    /** "X menolak tuduhan dari Y": what X answers is Y's doing, and told with it. */
    Optional<Found> answered(Phrases.Hit<Trigger> hit, Sides sides) {
        Optional<Phrases.Hit<Trigger>> answered =
                hit.meaning().type() == EventType.REJECT && !sides.targets().isEmpty()
                        ? new Calls(row).answered(hit, sides.targets())
                        : Optional.empty();
        return answered.map(
                noun ->
                        new Found(
                                noun.meaning().type(),
                                sides.turned(),
                                Event.Status.DONE,
                                Optional.empty(),
                                Optional.empty(),
                                row.sentence(),
                                List.of(),
                                noun.meaning().form(),
                                false,
                                false));
    }
}
