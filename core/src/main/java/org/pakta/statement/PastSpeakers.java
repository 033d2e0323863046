package org.pakta.statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;

/** Who spoke before in an article, and which phrases were read as a person or as a group. */
final class PastSpeakers {
    private static final Set<String> HUMAN = Set.of("person", "spokesperson", "official");

    /** Characters, some five sentences: how far back "ujarnya" reaches past a body. */
    private static final int NEAR = 800;

    private final Set<Span> people = new HashSet<>();
    private final Set<Span> groups = new HashSet<>();
    private Optional<Speaker> last = Optional.empty();
    private Optional<Speaker> lastPerson = Optional.empty();
    private Optional<Speaker> lastGroup = Optional.empty();

    Optional<Speaker> last() {
        return last;
    }

    Optional<Speaker> lastPerson() {
        return lastPerson;
    }

    Optional<Speaker> lastGroup() {
        return lastGroup;
    }

    /** The last person, unless he spoke long before this place. */
    Optional<Speaker> personNear(Span here) {
        return lastPerson.filter(before -> near(before.span(), here));
    }

    static boolean near(Span before, Span here) {
        return here.from() - before.to() < NEAR;
    }

    /** Remembers what sort of words may come to speak. */
    void read(Phrase phrase) {
        boolean human =
                phrase.kind() == Phrase.Kind.PRONOUN
                        || HUMAN.contains(phrase.noun())
                        || phrase.mention()
                                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                                .isPresent();
        if (human) {
            people.add(phrase.span());
        }
        if (phrase.kind() == Phrase.Kind.NOUN) {
            groups.add(phrase.span());
        }
    }

    /** Remembers who spoke. */
    void spoke(Speaker speaker) {
        last = Optional.of(speaker);
        lastPerson = person(speaker) ? last : lastPerson;
        boolean group = speaker.actors().size() > 1 || groups.contains(speaker.span());
        lastGroup = group ? last : lastGroup;
    }

    boolean person(Speaker speaker) {
        return speaker.role().isPresent()
                || people.contains(speaker.span())
                || speaker.actors().stream().anyMatch(id -> id.startsWith("person:"));
    }
}
