package org.pakta.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/** Joins names that stand together into parties: titles with names, and lists. */
final class Joining {
    /** Words of a title: "wakil menteri luar negeri". */
    private static final int LONGEST_TITLE = 4;

    private final String text;
    private final List<Token> words;
    private final EventWords lexicon;

    Joining(String text, Sentence sentence, EventWords lexicon) {
        this.text = text;
        this.words = sentence.tokens();
        this.lexicon = lexicon;
    }

    /** How two neighbours are tied. */
    private enum Tie {
        NONE,
        SAME,
        COMMA,
        AND
    }

    List<Party> join(List<Atom> atoms) {
        List<Party> parties = new ArrayList<>();
        int first = 0;
        while (first < atoms.size()) {
            int last = endOfRun(atoms, first);
            int free = first == 0 ? 0 : atoms.get(first - 1).to();
            parties.add(party(atoms.subList(first, last), free));
            first = last;
        }
        return parties;
    }

    /** One past the last neighbour; a list by commas counts only when "and" closes it. */
    private int endOfRun(List<Atom> atoms, int first) {
        int sure = first + 1;
        for (int at = first + 1; at < atoms.size(); at++) {
            Tie tie = tie(atoms.get(at - 1), atoms.get(at));
            if (tie == Tie.NONE) {
                break;
            }
            boolean open = sure < at;
            if (tie == Tie.AND || (tie == Tie.SAME && !open)) {
                sure = at + 1;
            }
        }
        return sure;
    }

    private Tie tie(Atom left, Atom right) {
        if (right.from() < left.to()) {
            return Tie.NONE;
        }
        Optional<Boolean> and = joinedByAnd(left.to(), right.from());
        String gap = text.substring(words.get(left.to() - 1).to(), words.get(right.from()).from());
        if (and.isEmpty() || gap.chars().anyMatch(c -> ".;:\"“”".indexOf(c) >= 0)) {
            return Tie.NONE;
        }
        boolean same = left.codes().equals(right.codes());
        if (and.get()) {
            return left.kind() == Mention.Kind.PLACE && !same ? Tie.NONE : Tie.AND;
        }
        if (same) {
            return Tie.SAME;
        }
        return gap.indexOf(',') >= 0 ? Tie.COMMA : dash(gap) ? Tie.AND : Tie.NONE;
    }

    /** Whether "and" is among words that may all stand inside a list; empty when another is. */
    private Optional<Boolean> joinedByAnd(int from, int to) {
        boolean and = false;
        int at = from;
        while (at < to) {
            Optional<Phrases.Hit<String>> role = role(at);
            int beside = at == from ? beside(at) : 0;
            int led = ledBy(at) ? 2 : beside;
            boolean conjunction = lexicon.is(words.get(at).folded(), "and");
            if (led == 0 && !conjunction && role.isEmpty() && !filler(at)) {
                return Optional.empty();
            }
            and |= led > 0 || conjunction;
            at =
                    led > 0
                            ? at + led
                            : role.filter(r -> !conjunction).map(Phrases.Hit::to).orElse(at + 1);
        }
        return Optional.of(and);
    }

    private static boolean dash(String gap) {
        String bare = gap.strip();
        return bare.equals("-") || bare.equals("--") || bare.equals("–") || bare.equals("—");
    }

    /** "Barat yang dipimpin Amerika". */
    private boolean ledBy(int at) {
        return at + 1 < words.size()
                && lexicon.language().isParticle(words.get(at).folded(), "relative")
                && lexicon.is(words.get(at + 1).folded(), "led");
    }

    /** Words of "X, bersama Y, …", "X, along with Y, …"; 0 where none stand. */
    private int beside(int at) {
        boolean comma = text.charAt(words.get(at - 1).to()) == ',';
        if (!comma || !lexicon.is(words.get(at).folded(), "beside")) {
            return 0;
        }
        return lexicon.is(words.get(at + 1).folded(), "with") ? 2 : 1;
    }

    private boolean filler(int at) {
        LanguagePack language = lexicon.language();
        String word = words.get(at).folded();
        return language.isParticle(word, "group")
                || lexicon.is(word, "and-filler")
                || language.isParticle(word, "article");
    }

    private Optional<Phrases.Hit<String>> role(int at) {
        return lexicon.language()
                .roles()
                .at(words, at)
                .filter(hit -> !hit.meaning().equals("media") && !hit.meaning().equals("report"));
    }

    /** "Juru Bicara …", "Para menteri luar negeri dari …": a title belongs to the party. */
    private int titleBefore(int from) {
        int state = particle(from - 1, "article") ? from - 1 : from; // "of the Philippines"
        int name = state > 0 && lexicon.is(words.get(state - 1).folded(), "of") ? state - 1 : from;
        int person = name < from ? nameBefore(name) : name;
        for (int at = Math.max(0, person - LONGEST_TITLE); at < person; at++) {
            Optional<Phrases.Hit<String>> role =
                    lexicon.is(words.get(at).folded(), "private") ? Optional.empty() : role(at);
            if (role.isPresent() && role.get().to() == person && personal(role.get().meaning())) {
                return at;
            }
        }
        return from;
    }

    private boolean particle(int at, String kind) {
        return at >= 0 && lexicon.language().isParticle(words.get(at).folded(), kind);
    }

    /** First word of the name in "President Ganzorig Tseveen of Mongolia". */
    private int nameBefore(int end) {
        int at = end;
        while (at > Math.max(0, end - LONGEST_TITLE)
                && words.get(at - 1).capital()
                && role(at - 1).isEmpty()) {
            at--;
        }
        return at;
    }

    private static boolean personal(String role) {
        return role.equals("person") || role.equals("spokesperson") || role.equals("official");
    }

    /**
     * The party of some neighbours.
     *
     * @param free first word that belongs to none before it: in "diplomat Brasil dari Managua" the
     *     title is not Managua's
     */
    private Party party(List<Atom> atoms, int free) {
        Set<String> codes = new LinkedHashSet<>();
        atoms.forEach(atom -> codes.addAll(atom.codes()));
        Atom last = atoms.get(atoms.size() - 1);
        int title = titleBefore(atoms.get(0).from());
        int from = title < free ? atoms.get(0).from() : title;
        return new Party(
                from,
                last.to(),
                List.copyOf(codes),
                atoms.get(0).kind() == Mention.Kind.PLACE,
                from < atoms.get(0).from()
                        || atoms.stream().anyMatch(atom -> atom.kind() == Mention.Kind.PERSON),
                atoms.stream()
                        .allMatch(
                                atom ->
                                        atom.kind() == Mention.Kind.GROUP
                                                || atom.kind() == Mention.Kind.ORGANISATION));
    }
}
