package org.pakta.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention.Kind;
import org.pakta.language.LanguagePack;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Learns the full names of an article and gives shorter mentions to them. */
final class People {
    private final String text;
    private final LanguagePack language;
    private final Actors actors;
    private final Vouching vouching;
    private final Naming naming;
    private final PersonName names;
    private final Bearers bearers;
    private final Set<String> shortForms = new HashSet<>();
    private final Set<String> bynames = new HashSet<>();
    private final Nicknames nicknames;
    private final HomeStates home;
    private final ListedBodies bodies;

    People(
            String text,
            LanguagePack language,
            Actors actors,
            List<Spotted> spotted,
            Optional<Day> day) {
        this.text = text;
        this.language = language;
        this.actors = actors;
        this.nicknames = new Nicknames(text, language, spotted);
        this.names = new PersonName(language);
        this.vouching = new Vouching(text, language, actors);
        this.home = new HomeStates(states(spotted));
        this.naming = new Naming(language, actors, home, day);
        this.bearers = new Bearers(naming);
        this.bodies = new ListedBodies(actors, home);
    }

    List<Mention> resolve(List<Spotted> spotted) {
        spotted.stream()
                .filter(this::shortForm)
                .forEach(name -> shortForms.add(lastWord(name.span().in(text))));
        spotted.stream().filter(People::listedPerson).forEach(name -> goesBy(name));
        spotted.forEach(name -> learn(name, false));
        spotted.forEach(name -> learn(name, true));
        learnFuller(spotted);
        List<Mention> mentions = new ArrayList<>();
        for (Spotted name : spotted) {
            mention(name).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static boolean listedPerson(Spotted name) {
        return name.known()
                .flatMap(Actors.Name::actor)
                .filter(actor -> actor.kind() == Kind.PERSON)
                .isPresent();
    }

    private void goesBy(Spotted name) {
        List<String> words = words(name);
        if (words.size() == 1) {
            bynames.add(words.get(0));
        }
    }

    private static List<String> states(List<Spotted> spotted) {
        return spotted.stream()
                .flatMap(name -> name.known().stream())
                .filter(name -> !name.home())
                .flatMap(name -> name.actor().stream())
                .filter(actor -> actor.kind() != Kind.GROUP)
                .flatMap(actor -> actor.code().stream())
                .toList();
    }

    /** "Flora" spoke and nobody is known by that: the text may have the rest of her name. */
    private void learnFuller(List<Spotted> spotted) {
        List<Spotted> unknown =
                spotted.stream()
                        .filter(name -> name.known().isEmpty() && shortForm(name))
                        .filter(name -> bearers.of(words(name), name.span().from()).isEmpty())
                        .toList();
        if (unknown.isEmpty()) {
            return;
        }
        FullerNames fuller = new FullerNames(text, language, actors);
        for (Spotted name : unknown) {
            fuller.of(words(name).get(0), name.span().from())
                    .map(
                            span ->
                                    new Spotted(
                                            span,
                                            Optional.empty(),
                                            Optional.of(Kind.PERSON),
                                            name.role(),
                                            name.acting()))
                    .ifPresent(full -> learn(full, false));
        }
    }

    private List<String> words(Spotted name) {
        return MentionFinder.folded(name.span().in(text));
    }

    /** "Ganzorig Tseveen", when "Tseveen" speaks further on and nobody better known ends so. */
    private boolean spokenShort(String written) {
        String last = lastWord(written);
        return shortForms.contains(last) && !bearers.endIn(last);
    }

    private static String lastWord(String written) {
        List<String> words = MentionFinder.folded(written);
        return words.get(words.size() - 1);
    }

    /** One word that speaks or bears a title: "Tseveen said", "Mr Tseveen". */
    private boolean shortForm(Spotted name) {
        boolean single = Words.of(name.span().in(text)).size() == 1;
        boolean person = name.kind().filter(kind -> kind == Kind.PERSON).isPresent();
        return single && (person || (name.kind().isEmpty() && vouching.besideCue(name)));
    }

    /** Full names first, so that an early "Putin" is given to a later "Vladimir Putin". */
    private void learn(Spotted name, boolean byShortForm) {
        String written = names.withoutPlace(name.span().in(text));
        Optional<Actor> person =
                name.known()
                        .flatMap(Actors.Name::actor)
                        .filter(actor -> actor.kind() == Kind.PERSON);
        boolean full =
                Words.of(written).size() >= 2
                        && (name.kind().filter(kind -> kind == Kind.PERSON).isPresent()
                                || (name.kind().isEmpty()
                                        && !place(written)
                                        && (byShortForm
                                                ? spokenShort(written)
                                                : sharesByname(written)
                                                        || vouching.besideCue(name)
                                                        || vouching.opensReport(name))));
        if ((person.isEmpty() && !full) || (byShortForm && person.isPresent())) {
            return;
        }
        Optional<String> state = person.flatMap(Actor::code).or(name::acting);
        bearers.learn(
                key(name), new Known(written, person, state, name.role(), name.span().from()));
    }

    /** "Sumatera Utara" is nobody, whatever stands beside it. */
    private boolean place(String written) {
        List<Token> words = Words.of(written);
        return actors.places().at(words, 0).filter(hit -> hit.to() == words.size()).isPresent();
    }

    /** Somebody else's full name with a word that a person of the list goes by. */
    private boolean sharesByname(String written) {
        return MentionFinder.folded(written).stream().anyMatch(bynames::contains);
    }

    private String key(Spotted name) {
        return name.known()
                .flatMap(Actors.Name::actor)
                .map(Actor::id)
                .orElseGet(() -> String.join(" ", names.words(name.span().in(text))));
    }

    /** "Megawati" is the athlete where the text has an athlete of this name in full. */
    private Optional<Known> namesake(Spotted name, List<String> words) {
        return name.known().isEmpty() || words.size() > 1
                ? Optional.empty()
                : bearers.of(words, name.span().from()).filter(person -> person.actor().isEmpty());
    }

    private Optional<Mention> mention(Spotted name) {
        String written = name.span().in(text);
        boolean away =
                name.known()
                        .filter(Actors.Name::home)
                        .filter(body -> !home.at(body.actor().flatMap(Actor::code)))
                        .isPresent();
        Optional<Actor> listed = away ? Optional.empty() : name.known().flatMap(Actors.Name::actor);
        if (listed.isPresent() && listed.get().kind() != Kind.PERSON) {
            return Optional.of(naming.listed(name, written, listed.get()));
        }
        List<String> words = MentionFinder.folded(names.withoutPlace(written));
        Optional<Known> called =
                nicknames.fullName(words).flatMap(full -> bearers.under(key(full)));
        if (called.isPresent()) {
            return Optional.of(
                    naming.person(
                            name, written, called.get(), "nickname of " + called.get().name()));
        }
        Optional<Known> full = namesake(name, words).or(() -> bearers.under(key(name)));
        if (full.isPresent() && name.kind().filter(kind -> kind != Kind.PERSON).isEmpty()) {
            Optional<Known> longer =
                    full.filter(one -> one.actor().isPresent())
                            .or(() -> bearers.of(words, name.span().from()))
                            .or(() -> full);
            return Optional.of(naming.person(name, written, longer.get(), "full name"));
        }
        Optional<Known> shorter =
                name.kind().filter(kind -> kind != Kind.PERSON).isPresent()
                        ? Optional.empty()
                        : bearers.of(words, name.span().from());
        if (shorter.isPresent()) {
            return Optional.of(
                    naming.person(
                            name,
                            written,
                            shorter.get(),
                            "part of the name " + shorter.get().name()));
        }
        boolean person =
                name.kind().filter(kind -> kind == Kind.PERSON).isPresent()
                        || (name.kind().isEmpty() && vouching.besideCue(name));
        if (person) {
            return Optional.of(naming.alone(name, written, words));
        }
        return name.kind()
                .map(
                        kind ->
                                new Mention(
                                        name.span(),
                                        written,
                                        kind,
                                        written,
                                        Optional.empty(),
                                        name.acting(),
                                        name.role(),
                                        kind == Kind.PLACE
                                                ? "capitalised after a place word"
                                                : "named as a body"))
                .map(mention -> away ? mention : bodies.known(mention));
    }
}
