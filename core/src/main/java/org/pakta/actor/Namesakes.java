package org.pakta.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention.Kind;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * Tells whom of the list an article cannot mean: "Petani Joko Widodo" where nothing is said of an
 * office. Among the unlisted nothing but the name tells two apart: of 39 ids whose bearers had
 * roles of different classes (police, art, sport, office) in 934 that several articles shared, one
 * was of two people.
 */
final class Namesakes {
    /** Letters before a name: "seorang warga bernama". */
    private static final int NEAR = 30;

    private final String text;
    private final LanguagePack language;
    private final Set<String> ids = new HashSet<>();

    Namesakes(String text, LanguagePack language, List<Spotted> spotted) {
        this.text = text;
        this.language = language;
        spotted.stream()
                .filter(name -> person(name).isPresent() && humble(name))
                .forEach(name -> ids.add(person(name).get().id()));
        spotted.stream()
                .filter(name -> name.role().isPresent() && !humble(name))
                .forEach(name -> person(name).ifPresent(one -> ids.remove(one.id())));
    }

    private static Optional<Actor> person(Spotted name) {
        return name.known()
                .flatMap(Actors.Name::actor)
                .filter(actor -> actor.kind() == Kind.PERSON);
    }

    /** Whether it is said with the name that its bearer is none of the list. */
    private boolean humble(Spotted name) {
        List<Token> role = Words.of(name.role().orElse(""));
        if (!role.isEmpty() && language.unlistedRoles().at(role, 0).isPresent()) {
            return true;
        }
        int from = Math.max(0, name.span().from() - NEAR);
        List<Token> before = Words.of(text.substring(from, name.span().from()));
        for (int at = 0; at < before.size(); at++) {
            boolean ends =
                    language.unlistedRoles().allAt(before, at).stream()
                            .anyMatch(hit -> hit.to() == before.size());
            if (ends && text.charAt(name.span().from() - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** The name without the listed person, where he cannot be meant. */
    Spotted apart(Spotted name) {
        return person(name).filter(one -> ids.contains(one.id())).isEmpty()
                ? name
                : new Spotted(
                        name.span(),
                        Optional.empty(),
                        Optional.of(Kind.PERSON),
                        name.role(),
                        Optional.empty());
    }

    /** The mention without an id that is a listed person's. */
    Mention apart(Mention mention) {
        return mention.actor().filter(ids::contains).isEmpty()
                ? mention
                : new Mention(
                        mention.span(),
                        mention.text(),
                        mention.kind(),
                        mention.name(),
                        Optional.empty(),
                        Optional.empty(),
                        mention.role(),
                        "named like a person of the list, but told of otherwise");
    }
}
