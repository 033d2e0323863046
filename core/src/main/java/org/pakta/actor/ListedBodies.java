package org.pakta.actor;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention.Kind;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Knows a listed body by a name that tells it twice: "Komisi Pemilihan Umum (KPU) RI". */
final class ListedBodies {
    private final Actors actors;
    private final HomeStates home;

    ListedBodies(Actors actors, HomeStates home) {
        this.actors = actors;
        this.home = home;
    }

    /** Gives a body without an id the one its words have in the list. */
    Mention known(Mention mention) {
        boolean body = mention.kind() == Kind.ORGANISATION && mention.actor().isEmpty();
        return body
                ? called(mention.text()).map(actor -> by(mention, actor)).orElse(mention)
                : mention;
    }

    private static Mention by(Mention mention, Actor actor) {
        return new Mention(
                mention.span(),
                mention.text(),
                actor.kind(),
                mention.name(),
                Optional.of(actor.id()),
                actor.code(),
                mention.role(),
                "listed name");
    }

    /** The one body that all the words name, its state's name aside. */
    private Optional<Actor> called(String written) {
        List<Token> words = Words.of(written);
        Optional<Actor> body = Optional.empty();
        int at = 0;
        while (at < words.size()) {
            Optional<Phrases.Hit<Actors.Name>> hit = hit(words, at);
            Optional<Actor> actor = hit.flatMap(found -> found.meaning().actor());
            if (actor.isEmpty()) {
                return Optional.empty();
            }
            boolean state = actor.get().kind() == Kind.STATE;
            if (body.isPresent()) {
                boolean same =
                        state ? actor.get().code().equals(body.get().code()) : actor.equals(body);
                if (!same) {
                    return Optional.empty();
                }
            } else if (state || !atHome(hit.orElseThrow().meaning())) {
                return Optional.empty();
            } else {
                body = actor;
            }
            at = hit.orElseThrow().to();
        }
        return body;
    }

    private Optional<Phrases.Hit<Actors.Name>> hit(List<Token> words, int at) {
        return actors.names().allAt(words, at).stream()
                .filter(hit -> hit.meaning().fits(words, hit.from()))
                .filter(
                        hit ->
                                hit.meaning()
                                        .actor()
                                        .filter(a -> a.kind() != Kind.PERSON)
                                        .isPresent())
                .findFirst();
    }

    private boolean atHome(Actors.Name name) {
        return !name.home() || home.at(name.actor().flatMap(Actor::code));
    }
}
