package org.pakta.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention.Kind;
import org.pakta.actor.MentionFinder.Spotted;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Learns the full names of an article and gives shorter mentions to them. */
final class People {
    /** More people of one name in one text than this are not told apart. */
    private static final int MOST_NAMESAKES = 40;

    private final String text;
    private final LanguagePack language;
    private final Actors actors;
    private final Map<String, Integer> insideWords;
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<String, Known> byFull = new HashMap<>();
    private final Set<String> shortForms = new HashSet<>();

    People(String text, LanguagePack language, Actors actors) {
        this.text = text;
        this.language = language;
        this.actors = actors;
        this.insideWords = insideSentences(text);
    }

    /** A person of this article. */
    private static final class Known {
        private String name;
        private Optional<Actor> actor;
        private Optional<String> state;
        private Optional<String> role;
        private final int first;

        Known(
                String name,
                Optional<Actor> actor,
                Optional<String> state,
                Optional<String> role,
                int first) {
            this.name = name;
            this.actor = actor;
            this.state = state;
            this.role = role;
            this.first = first;
        }

        void also(String longer, Optional<String> acting, Optional<String> title) {
            name = Words.of(longer).size() > Words.of(name).size() ? longer : name;
            state = state.or(() -> acting);
            role = role.or(() -> title);
        }
    }

    List<Mention> resolve(List<Spotted> spotted) {
        spotted.stream()
                .filter(this::shortForm)
                .forEach(name -> shortForms.add(lastWord(name.span().in(text))));
        spotted.forEach(name -> learn(name, false));
        spotted.forEach(name -> learn(name, true));
        List<Mention> mentions = new ArrayList<>();
        for (Spotted name : spotted) {
            mention(name).ifPresent(mentions::add);
        }
        return mentions;
    }

    /** "Ganzorig Tseveen", when "Tseveen" speaks further on and nobody better known ends so. */
    private boolean spokenShort(String written) {
        String last = lastWord(written);
        return shortForms.contains(last) && !lastWords.contains(last);
    }

    /** Finds a person again by the first word or any ending of the name. */
    private void index(String written, Known person) {
        List<String> words = MentionFinder.folded(written);
        for (String word : words) {
            List<Known> bearers = byWord.computeIfAbsent(word, any -> new ArrayList<>());
            if (!bearers.contains(person) && bearers.size() < MOST_NAMESAKES) {
                bearers.add(person);
            }
        }
        lastWords.add(words.get(words.size() - 1));
    }

    private static String lastWord(String written) {
        List<String> words = MentionFinder.folded(written);
        return words.get(words.size() - 1);
    }

    /** One word that speaks or bears a title: "Tseveen said", "Mr Tseveen". */
    private boolean shortForm(Spotted name) {
        boolean single = Words.of(name.span().in(text)).size() == 1;
        boolean person = name.kind().filter(kind -> kind == Kind.PERSON).isPresent();
        return single && (person || (name.kind().isEmpty() && besideCue(name)));
    }

    /** "Ratna Wiraguna dari Universitas X menilai": a name that opens a sentence which reports. */
    private boolean opensReport(Spotted name) {
        int from = name.span().from();
        boolean opens =
                from == 0
                        || (from >= 2
                                && (text.charAt(from - 1) == '\n'
                                        || ".?!”\"".indexOf(text.charAt(from - 2)) >= 0));
        if (!opens || Words.of(name.span().in(text)).size() > 4) {
            return false;
        }
        int to = Math.min(text.length(), name.span().to() + 90);
        List<Token> behind = Words.of(text.substring(name.span().to(), to));
        if (behind.isEmpty() || !language.isParticle(behind.get(0).folded(), "preposition")) {
            return false;
        }
        for (int i = 1; i < Math.min(9, behind.size()); i++) {
            boolean says =
                    language.cues().allAt(behind, i).stream()
                            .anyMatch(
                                    hit ->
                                            hit.meaning().frame() == Cue.Frame.SAY
                                                    && hit.meaning().needs() == Cue.Needs.ANY);
            if (says) {
                return true;
            }
        }
        return false;
    }

    /** Full names first, so that an early "Putin" is given to a later "Vladimir Putin". */
    private void learn(Spotted name, boolean byShortForm) {
        String written = name.span().in(text);
        Optional<Actor> person =
                name.known()
                        .flatMap(Actors.Name::actor)
                        .filter(actor -> actor.kind() == Kind.PERSON);
        boolean full =
                Words.of(written).size() >= 2
                        && (name.kind().filter(kind -> kind == Kind.PERSON).isPresent()
                                || (name.kind().isEmpty()
                                        && (byShortForm
                                                ? spokenShort(written)
                                                : besideCue(name) || opensReport(name))));
        if ((person.isEmpty() && !full) || (byShortForm && person.isPresent())) {
            return;
        }
        String key =
                person.map(Actor::id)
                        .orElseGet(() -> String.join(" ", MentionFinder.folded(written)));
        Optional<String> state = person.flatMap(Actor::code).or(name::acting);
        Known before = byFull.get(key);
        if (before == null) {
            Known fresh = new Known(written, person, state, name.role(), name.span().from());
            index(written, fresh);
            byFull.put(key, fresh);
        } else {
            before.also(written, state, name.role());
            index(written, before);
        }
    }

    private Optional<Mention> mention(Spotted name) {
        String written = name.span().in(text);
        Optional<Actor> listed = name.known().flatMap(Actors.Name::actor);
        if (listed.isPresent() && listed.get().kind() != Kind.PERSON) {
            return Optional.of(listed(name, written, listed.get()));
        }
        List<String> words = MentionFinder.folded(written);
        String key = listed.map(Actor::id).orElseGet(() -> String.join(" ", words));
        Known full = byFull.get(key);
        if (full != null && name.kind().filter(kind -> kind != Kind.PERSON).isEmpty()) {
            return Optional.of(person(name, written, full, "full name"));
        }
        Optional<Known> shorter =
                name.kind().filter(kind -> kind != Kind.PERSON).isPresent()
                        ? Optional.empty()
                        : bearer(words, name.span().from());
        if (shorter.isPresent()) {
            return Optional.of(
                    person(name, written, shorter.get(), "part of the name " + shorter.get().name));
        }
        boolean person =
                name.kind().filter(kind -> kind == Kind.PERSON).isPresent()
                        || (name.kind().isEmpty() && besideCue(name));
        if (person) {
            return Optional.of(alone(name, written, words));
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
                                                : "named as a body"));
    }

    private Mention listed(Spotted name, String written, Actor actor) {
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

    private static Mention person(Spotted name, String written, Known known, String how) {
        Optional<String> role = name.role().or(() -> known.role);
        return new Mention(
                name.span(),
                written,
                Kind.PERSON,
                known.name,
                known.actor.map(Actor::id).or(() -> Optional.of(personId(known.name))),
                known.state.or(name::acting),
                role,
                how);
    }

    private Mention alone(Spotted name, String written, List<String> words) {
        Optional<Actor> only =
                words.size() == 1 ? actors.onlyPersonCalled(words.get(0)) : Optional.empty();
        String how =
                only.isPresent()
                        ? "the only person of this last name in the list"
                        : "name beside a title or a reporting word";
        Optional<String> id =
                only.map(Actor::id)
                        .or(
                                () ->
                                        words.size() > 1
                                                ? Optional.of(personId(written))
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

    private static String personId(String name) {
        return "person:" + String.join("-", MentionFinder.folded(name));
    }

    /** The person whose name has these words: named before, else named later. */
    private Optional<Known> bearer(List<String> words, int at) {
        Optional<Known> before = Optional.empty();
        Optional<Known> after = Optional.empty();
        for (Known person : byWord.getOrDefault(words.get(0), List.of())) {
            List<String> full = MentionFinder.folded(person.name);
            boolean part =
                    full.size() > words.size()
                            && (full.subList(full.size() - words.size(), full.size()).equals(words)
                                    || full.subList(0, words.size()).equals(words));
            if (part && person.first <= at) {
                before = Optional.of(person);
            } else if (part && after.isEmpty()) {
                after = Optional.of(person);
            }
        }
        return before.isPresent() ? before : after;
    }

    /** Whether a reporting word stands right beside the name, as it does beside people. */
    private boolean besideCue(Spotted name) {
        boolean single = Words.of(name.span().in(text)).size() == 1;
        if (single
                && !actors.onlyPersonCalled(name.span().in(text)).isPresent()
                && !insideSentence(name.span().from())
                && !insideWords.containsKey(name.span().in(text))) {
            return false;
        }
        int from = Math.max(0, name.span().from() - 30);
        List<Token> before = Words.of(text.substring(from, name.span().from()));
        if (!before.isEmpty()) {
            boolean cueBefore = cueEnds(before);
            if (cueBefore
                    && text.substring(from, name.span().from())
                            .endsWith(before.get(before.size() - 1).text() + " ")) {
                return true;
            }
        }
        int to = Math.min(text.length(), name.span().to() + 40);
        List<Token> behind = Words.of(text.substring(name.span().to(), to));
        for (int i = 0; i < Math.min(2, behind.size()); i++) {
            boolean says =
                    language.cues().allAt(behind, i).stream()
                            .map(Phrases.Hit::meaning)
                            .anyMatch(cue -> cue.frame() == Cue.Frame.SAY);
            if (says) {
                return !text.substring(name.span().to(), name.span().to() + behind.get(i).from())
                        .contains(".");
            }
            if (!language.isParticle(behind.get(i).folded(), "adverb")) {
                return false;
            }
        }
        return false;
    }

    /** Words that stand with a capital right behind a small word: names rather than openings. */
    private static Map<String, Integer> insideSentences(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (Token word : Words.of(text)) {
            int at = word.from();
            boolean inside =
                    at >= 2
                            && text.charAt(at - 1) == ' '
                            && Character.isLowerCase(text.charAt(at - 2));
            if (inside && word.capital()) {
                counts.merge(word.text(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Whether the last words are a cue that its speaker follows: "kata", "mengutip ucapan". */
    private boolean cueEnds(List<Token> words) {
        for (int i = Math.max(0, words.size() - 3); i < words.size(); i++) {
            boolean ends =
                    language.cues().allAt(words, i).stream()
                            .anyMatch(hit -> hit.to() == words.size() && after(hit.meaning()));
            if (ends) {
                return true;
            }
        }
        return false;
    }

    /** A single capital word counts only inside a sentence and not behind a common noun. */
    private boolean insideSentence(int at) {
        List<Token> before = Words.of(text.substring(Math.max(0, at - 40), at));
        if (before.isEmpty() || at < 2 || text.charAt(at - 1) != ' ') {
            return false;
        }
        char ends = text.charAt(at - 2);
        if (!Character.isLetterOrDigit(ends) && ends != ',') {
            return false;
        }
        Token last = before.get(before.size() - 1);
        boolean noun =
                !last.capital()
                        && !language.isParticle(last.folded())
                        && language.cues().allAt(before, before.size() - 1).isEmpty()
                        && !language.functionWords().contains(last.folded());
        return !noun;
    }

    private static boolean after(Cue cue) {
        return cue.frame() == Cue.Frame.AFTER
                || cue.frame() == Cue.Frame.ACCORDING
                || cue.frame() == Cue.Frame.QUOTES;
    }
}
