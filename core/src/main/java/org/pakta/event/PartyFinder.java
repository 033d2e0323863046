package org.pakta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds who stands in each sentence of one article, in text order; remembers as it goes. */
final class PartyFinder {
    /** Characters between a title and the name it belongs to: ", " or " (Menlu) ". */
    private static final int TITLE_GAP = 14;

    /** Longer rows of words are lists or tables, not sentences; nobody acts in them. */
    private static final int LONGEST_SENTENCE = 300;

    private final String text;
    private final List<Mention> mentions;
    private final Claims claims;
    private final EventWords lexicon;
    private final Memory memory = new Memory();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<Integer, String> speakers = new HashMap<>();
    private int next;

    PartyFinder(
            String text, List<Mention> mentions, List<Statement> statements, EventWords lexicon) {
        this.text = text;
        this.mentions = mentions;
        this.claims = new Claims(statements, lexicon);
        this.lexicon = lexicon;
        for (Mention mention : mentions) {
            if (mention.kind() != Mention.Kind.PERSON) {
                mention.state().ifPresent(code -> codes.put(Words.folded(mention.text()), code));
            }
        }
        for (Statement statement : statements) {
            statement.speaker().ifPresent(s -> speakers.put(s.span().from(), s.state().orElse("")));
        }
    }

    /** Sentences must be given in order. */
    Row row(Sentence sentence) {
        List<Atom> atoms = named(sentence);
        if (sentence.tokens().size() > LONGEST_SENTENCE) {
            return new Row(text, sentence, List.of(), List.of(), List.of(), List.of(), lexicon);
        }
        Set<Integer> taken = new LinkedHashSet<>();
        atoms.forEach(atom -> span(atom, taken));
        referring(sentence, taken, atoms);
        atoms.sort(Comparator.comparingInt(Atom::from));
        List<Party> parties = new Joining(text, sentence, lexicon).join(atoms);
        List<String> lead = memory.meant("person");
        memory.remember(parties);
        if (stranger(sentence)) {
            memory.lose();
        }
        return new Row(text, sentence, parties, memory.pair(), memory.rivals(), lead, lexicon);
    }

    /** Whether somebody speaks in it who acts for no state, body or group. */
    private boolean stranger(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(word -> "".equals(speakers.get(word.from())));
    }

    private static void span(Atom atom, Set<Integer> into) {
        for (int at = atom.from(); at < atom.to(); at++) {
            into.add(at);
        }
    }

    private List<Atom> named(Sentence sentence) {
        List<Atom> atoms = new ArrayList<>();
        while (next < mentions.size()
                && mentions.get(next).span().from() < sentence.span().from()) {
            next++;
        }
        while (next < mentions.size() && mentions.get(next).span().from() < sentence.span().to()) {
            Mention mention = mentions.get(next++);
            code(mention).ifPresent(code -> atom(sentence, mention, code, atoms));
        }
        return atoms;
    }

    private Optional<String> code(Mention mention) {
        boolean sport = // of some state; "Liga Arab" acts for itself
                mention.kind() == Mention.Kind.ORGANISATION
                        && mention.state().filter(Party::state).isPresent()
                        && holds(mention.text(), "sport");
        boolean acts = !sport && mention.role().stream().noneMatch(r -> holds(r, "private"));
        return acts ? mention.state() : Optional.empty();
    }

    private boolean holds(String text, String kind) {
        return Words.of(text).stream().anyMatch(word -> lexicon.is(word.folded(), kind));
    }

    private void atom(Sentence sentence, Mention mention, String code, List<Atom> into) {
        List<Token> words = sentence.tokens();
        int from = index(words, mention.span().from());
        int to = Math.max(from + 1, index(words, mention.span().to()));
        if (from >= words.size() || currency(words, from, to)) {
            return;
        }
        int title = mention.role().map(role -> titleStart(mention.span(), role)).orElse(-1);
        int first = from;
        while (title >= 0
                && !into.isEmpty()
                && into.get(into.size() - 1).codes().equals(List.of(code))
                && words.get(into.get(into.size() - 1).from()).from() >= title) {
            first = into.remove(into.size() - 1).from();
        }
        into.add(new Atom(first, Math.min(to, words.size()), List.of(code), mention.kind()));
    }

    /** "3 miliar dolar AS", "3 billion Canadian dollars". */
    private boolean currency(List<Token> words, int from, int to) {
        int money = lexicon.language().hasArticles() ? to : from - 1;
        return money >= 0
                && money < words.size()
                && lexicon.is(words.get(money).folded(), "currency");
    }

    /** Where the title that stands right before a name begins; -1 when none does. */
    private int titleStart(Span name, String role) {
        int from = Math.max(0, name.from() - role.length() - TITLE_GAP);
        int at = text.substring(from, name.from()).lastIndexOf(role);
        return at < 0 ? -1 : from + at;
    }

    /** Index of the first word that does not end before this character. */
    private static int index(List<Token> words, int character) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).to() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void referring(Sentence sentence, Set<Integer> taken, List<Atom> into) {
        List<Token> words = sentence.tokens();
        int at = 0;
        while (at < words.size()) {
            Optional<Phrases.Hit<String>> hit = lexicon.referring(words, at);
            if (!taken.contains(at)) {
                List<String> meant =
                        hit.isPresent()
                                ? meant(words.get(at), hit.get().meaning(), before(at, into))
                                : other(words, at);
                int to = hit.map(Phrases.Hit::to).orElse(at + 1);
                if (!meant.isEmpty()) {
                    into.add(new Atom(at, to, meant, Mention.Kind.PERSON));
                }
                at = to;
            } else {
                at++;
            }
        }
    }

    private List<String> other(List<Token> words, int at) {
        List<String> compound = compound(words.get(at));
        return compound.isEmpty() && loneTitle(words, at) ? memory.meant("person") : compound;
    }

    /** "Menlu juga …": a title with nobody's name behind it. */
    private boolean loneTitle(List<Token> words, int at) {
        int behind =
                words.get(at).capital()
                        ? lexicon.language()
                                .roles()
                                .at(words, at)
                                .filter(hit -> hit.meaning().equals("person"))
                                .map(Phrases.Hit::to)
                                .orElse(words.size())
                        : words.size();
        boolean titled = at > 0 && words.get(at - 1).capital();
        return behind < words.size() && !words.get(behind).capital() && !titled;
    }

    private static List<Atom> before(int word, List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> atom.to() <= word && atom.kind() != Mention.Kind.PLACE)
                .sorted(Comparator.comparingInt(Atom::from))
                .toList();
    }

    /** Whom a word stands for; {@code sentence} are those named before it in its sentence. */
    private List<String> meant(Token word, String kind, List<Atom> sentence) {
        String spoken = speakers.get(word.from());
        if (spoken != null && !spoken.isEmpty()) {
            return List.of(spoken);
        }
        boolean two = kind.equals("pair") || kind.equals("states");
        boolean several = two || kind.equals("plural");
        if (spoken != null && !several) {
            return List.of();
        }
        List<String> own = speakerAt(word.from());
        if (kind.equals("we") || kind.equals("you")) {
            return kind.equals("we") ? own : memory.otherThan(own);
        }
        if (kind.equals("plural") && !own.isEmpty()) {
            return memory.otherThan(own); // "they", in the mouth of one of two
        }
        List<String> here =
                sentence.stream()
                        .flatMap(atom -> atom.codes().stream())
                        .filter(code -> !kind.equals("states") || Party.state(code))
                        .distinct()
                        .toList();
        if (kind.equals("other")) {
            return memory.otherThan(here);
        }
        Optional<Atom> person =
                sentence.stream().filter(atom -> atom.kind() == Mention.Kind.PERSON).findFirst();
        if (kind.equals("person") && person.isPresent()) {
            return person.get().codes();
        }
        return two && here.size() == 2 ? here : memory.meant(kind);
    }

    /** State of whoever speaks the words that hold this character. */
    private List<String> speakerAt(int character) {
        return claims.at(character).holding().stream()
                .filter(s -> s.kind() != Statement.Kind.INDIRECT)
                .map(Statement::speaker)
                .flatMap(Optional::stream)
                .map(Speaker::state)
                .flatMap(Optional::stream)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** "Thailand-Kamboja", "Hamas-led": names the article knows, joined by hyphens. */
    private List<String> compound(Token word) {
        String[] parts = word.folded().split("-", -1);
        if (parts.length == 2 && lexicon.is(parts[1], "headed")) {
            return Optional.ofNullable(codes.get(parts[0])).map(List::of).orElse(List.of());
        }
        List<String> found = new ArrayList<>();
        for (String part : parts) {
            String code = codes.get(part);
            if (code == null || parts.length < 2) {
                return List.of();
            }
            found.add(code);
        }
        return found;
    }
}
