package org.pakta.actor;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention.Kind;
import org.pakta.language.LanguagePack;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Makes a mention of what was spotted, once it is known who is meant. */
final class Naming {
    private final LanguagePack language;
    private final Actors actors;
    private final PersonName names;
    private final HomeStates states;
    private final Optional<Day> day;

    Naming(LanguagePack language, Actors actors, HomeStates states, Optional<Day> day) {
        this.names = new PersonName(language);
        this.language = language;
        this.actors = actors;
        this.states = states;
        this.day = day;
    }

    Mention listed(Spotted name, String written, Actor actor) {
        Kind kind = name.kind().orElse(actor.kind());
        String usual = actor.kind() == Kind.STATE ? actor.name(language.code()) : written;
        String how =
                name.known().filter(Actors.Name::seat).isPresent()
                        ? "seat of " + usual
                        : "listed name";
        return new Mention(
                name.span(),
                written,
                kind,
                usual,
                Optional.of(actor.id()),
                actor.code(),
                name.role(),
                how);
    }

    Mention person(Spotted name, String written, Known known, String how) {
        Optional<String> role = name.role().or(() -> known.role());
        return new Mention(
                name.span(),
                written,
                Kind.PERSON,
                known.name(),
                known.actor().map(Actor::id).or(() -> Optional.of(names.id(known.name()))),
                known.state().or(name::acting),
                role,
                how);
    }

    /** "Hadi" is many people's name where the language knows it as a first name. */
    private boolean firstName(String word) {
        return language.affiliations().at(Words.of(word), 0).stream()
                .anyMatch(hit -> hit.meaning().equals("given"));
    }

    /** Whether a longer name adds last names or a first one, not words of a title. */
    boolean continues(String longer, List<String> words) {
        String first = MentionFinder.folded(longer).get(0);
        return first.equals(words.get(0)) || firstName(first);
    }

    /** "Lavrov" alone is the one of the list in an article that names Russia. */
    private Optional<Actor> byLastName(List<String> words) {
        return words.size() == 1 && !firstName(words.get(0))
                ? actors.people()
                        .onlyOneCalled(words.get(0))
                        .filter(one -> one.code().map(states::named).orElse(true))
                : Optional.empty();
    }

    private Optional<Actor> inOffice(String role, Spotted name, List<String> words) {
        return words.size() == 1
                ? actors.people()
                        .inOffice(language.fullTitle(role), words.get(0), name.acting(), day)
                : Optional.empty();
    }

    Mention alone(Spotted name, String written, List<String> words) {
        Optional<Actor> titled =
                name.role()
                        .flatMap(
                                role ->
                                        actors.personCalled(role + " " + written)
                                                .or(() -> inOffice(role, name, words)));
        Optional<Actor> only = titled.or(() -> byLastName(words));
        String how =
                titled.isPresent()
                        ? "listed with this title"
                        : only.isPresent()
                                ? "the only person of this last name in the list"
                                : "name beside a title or a reporting word";
        Optional<String> id =
                only.map(Actor::id)
                        .or(
                                () ->
                                        words.size() > 1
                                                ? Optional.of(names.id(written))
                                                : Optional.empty());
        return new Mention(
                name.span(),
                written,
                Kind.PERSON,
                written,
                id,
                only.flatMap(Actor::code).or(name::acting),
                name.role(),
                how);
    }
}
