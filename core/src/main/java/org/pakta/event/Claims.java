package org.pakta.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Words;

/** Whose words hold a stretch of the text. */
final class Claims {
    /** Characters of a stretch whose statements are looked through together. */
    private static final int BUCKET = 1_000;

    private final Map<Integer, List<Statement>> buckets = new HashMap<>();
    private final Map<Integer, Statement> byCue = new HashMap<>();
    private final EventWords lexicon;

    Claims(List<Statement> statements, EventWords lexicon) {
        this.lexicon = lexicon;
        for (Statement statement : statements) {
            statement.cue().ifPresent(cue -> byCue.put(cue.span().from(), statement));
            int last = statement.span().to() / BUCKET;
            for (int bucket = statement.span().from() / BUCKET; bucket <= last; bucket++) {
                buckets.computeIfAbsent(bucket, b -> new ArrayList<>()).add(statement);
            }
        }
    }

    /** Whom a speaker acts for: nobody when he is "warga Peru" or a professor. */
    private Optional<String> actsFor(Speaker speaker) {
        boolean privately =
                Words.of(speaker.text() + " " + speaker.role().orElse("")).stream()
                        .anyMatch(word -> lexicon.is(word.folded(), "private"));
        return privately ? Optional.empty() : speaker.state();
    }

    private boolean holdsOffice(Speaker speaker) {
        return Words.of(speaker.text()).stream()
                .anyMatch(word -> lexicon.is(word.folded(), "office"));
    }

    /**
     * The statements that hold one character.
     *
     * @param holding outermost first; empty when the article itself tells it
     */
    record Claim(List<Statement> holding) {
        Optional<String> speaker() {
            return holding.stream()
                    .map(Statement::speaker)
                    .flatMap(Optional::stream)
                    .map(Speaker::state)
                    .flatMap(Optional::stream)
                    .reduce((first, second) -> second);
        }

        List<String> ids() {
            return holding.stream().map(Statement::id).toList();
        }

        /** Whether a day at this character is told by the same words: all of them, or none. */
        boolean covers(int day) {
            return holding.stream()
                    .allMatch(one -> one.span().from() <= day && day < one.span().to());
        }

        /**
         * Claimed by others only: alleged. The doer's own word counts as told, and so does what
         * reported words take for granted ("dukungan atas serangan X ke Y").
         */
        Event.Status status(Event.Status told, Trigger trigger, Sides sides) {
            boolean judging = trigger.shape() == Trigger.Shape.STANCE;
            boolean own = speaker().filter(sides.actors()::contains).isPresent() || joint(sides);
            boolean taken =
                    trigger.shape() == Trigger.Shape.NOUN
                            && holding.stream().noneMatch(s -> s.kind() == Statement.Kind.DIRECT);
            return holding.isEmpty() || own || judging || taken || told == Event.Status.PLANNED
                    ? told
                    : Event.Status.ALLEGED;
        }

        /** "Mali and Niger announced their exit": several states that speak for themselves. */
        private boolean joint(Sides sides) {
            return holding.stream()
                    .reduce((first, second) -> second)
                    .flatMap(Statement::speaker)
                    .map(Speaker::actors)
                    .filter(actors -> actors.size() > 1)
                    .filter(
                            actors ->
                                    sides.actors().stream()
                                            .anyMatch(code -> actors.contains("state:" + code)))
                    .isPresent();
        }
    }

    Claim at(int character) {
        List<Statement> holding = new ArrayList<>();
        for (Statement statement : buckets.getOrDefault(character / BUCKET, List.of())) {
            boolean own = statement.cue().filter(cue -> cue.span().from() == character).isPresent();
            boolean inside =
                    statement.span().from() <= character && character < statement.span().to();
            if (inside && !own) {
                holding.add(statement);
            }
        }
        return new Claim(holding);
    }

    /** When the trigger is a reporting word, its speaker is the one who acts. */
    Sides speaking(int character, Sides sides) {
        Optional<Speaker> speaker =
                Optional.ofNullable(byCue.get(character)).flatMap(Statement::speaker);
        if (speaker.isEmpty()) {
            return sides;
        }
        Optional<String> state = actsFor(speaker.get());
        if (speaker.get().actors().size() > 1) {
            return sides; // joint speakers: the sentence says better who they are
        }
        if (state.isEmpty() && holdsOffice(speaker.get())) {
            return sides; // "Denmark's deputy foreign minister": the sentence says whose he is
        }
        if (state.isEmpty()) {
            return new Sides(List.of(), List.of()); // a private person's words
        }
        if (sides.actors().contains(state.get())) {
            return sides; // he, or he beside others
        }
        boolean among = sides.targets().size() > 1 && sides.targets().contains(state.get());
        List<String> targets = new ArrayList<>(among ? List.of() : sides.targets());
        targets.remove(state.get());
        return new Sides(List.of(state.get()), targets);
    }
}
