package org.pakta.statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;

/** Who spoke before in an article, and which phrases were read as a person or as a group. */
final class PastSpeakers {
    private static final Set<String> HUMAN = Set.of("person", "spokesperson", "official", "human");

    /** Characters, some five sentences: how far back "ujarnya" reaches past a body. */
    private static final int NEAR = 800;

    private final Set<Span> people = new HashSet<>();
    private final Set<Span> groups = new HashSet<>();
    private Optional<Speaker> last = Optional.empty();
    private Optional<Speaker> lastPerson = Optional.empty();
    private Optional<Speaker> lastGroup = Optional.empty();
    private Optional<Speaker> lastNamed = Optional.empty();
    private final Set<String> names = new HashSet<>();
    private boolean inPassing;

    Optional<Speaker> last() {
        return last;
    }

    Optional<Speaker> lastPerson() {
        return lastPerson;
    }

    Optional<Speaker> lastGroup() {
        return lastGroup;
    }

    /**
     * The last person, unless he spoke long before this place. Somebody unnamed whose views are
     * told in passing ("para petani khawatir …") steps back behind who bears a name.
     */
    Optional<Speaker> personNear(Span here) {
        Optional<Speaker> named = lastNamed.filter(before -> near(before.span(), here));
        return passing() && named.isPresent()
                ? named
                : lastPerson.filter(before -> near(before.span(), here));
    }

    /** Whether the last speaker has no name and was not quoted. */
    boolean passing() {
        return inPassing && last.filter(before -> !names.contains(before.name())).isPresent();
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
            phrase.mention()
                    .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                    .ifPresent(mention -> names.add(mention.name()));
        }
        if (phrase.kind() == Phrase.Kind.NOUN) {
            groups.add(phrase.span());
        }
    }

    /** Remembers who spoke, and whether in his own words. */
    void spoke(Speaker speaker, boolean quoted) {
        last = Optional.of(speaker);
        inPassing = !quoted;
        lastNamed = names.contains(speaker.name()) ? last : lastNamed;
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
