package org.pakta.event;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pakta.text.Phrases;

/** Whether what a trigger needs stands around it, and where its object ends. */
final class Needs {
    /** "ke-11", "11th". */
    private static final Pattern ORDINAL = Pattern.compile("(ke-?)?\\d+(th|st|nd|rd)?");

    /** Words of an object up to its noun: "a decades-old mutual defence treaty". */
    private static final int OBJECT = 8;

    private final Row row;

    Needs(Row row) {
        this.row = row;
    }

    boolean met(Phrases.Hit<Trigger> hit) {
        Trigger trigger = hit.meaning();
        return trigger.kinds("+").allMatch(kind -> goesWith(hit, kind))
                && trigger.kinds("<").allMatch(kind -> row.precedes(hit.from(), kind))
                && trigger.kinds("=").allMatch(kind -> objectEnd(hit.to(), kind) > 0)
                && trigger.kinds("!").noneMatch(kind -> has(hit, kind))
                && (!trigger.needs("to-body") || toBody(hit));
    }

    /** Whether the object, or the words before a passive, are of this kind. */
    private boolean has(Phrases.Hit<Trigger> hit, String kind) {
        boolean passive = hit.meaning().shape() == Trigger.Shape.PASSIVE;
        return objectEnd(hit.to(), kind) > 0 || (passive && row.precedes(hit.from(), kind));
    }

    /** Behind a verb, or before one in the passive: "the treaty was signed by X". */
    private boolean goesWith(Phrases.Hit<Trigger> hit, String kind) {
        boolean passive = hit.meaning().shape() == Trigger.Shape.PASSIVE;
        boolean byTwo =
                passive
                        && hit.meaning().symmetric()
                        && new Targets(row)
                                .next(hit.to(), 1).stream()
                                        .anyMatch(party -> party.codes().size() > 1);
        return byTwo || row.follows(hit.to(), kind) || (passive && row.precedes(hit.from(), kind));
    }

    /**
     * One past a trigger and the object that it needs: an agreement that is ended goes with its
     * verb, and tells of no agreeing.
     */
    int end(Phrases.Hit<Trigger> hit) {
        return Stream.concat(hit.meaning().kinds("="), hit.meaning().kinds("+"))
                .mapToInt(kind -> objectEnd(hit.to(), kind))
                .filter(end -> end > 0)
                .max()
                .orElse(hit.to());
    }

    /**
     * One past the word of this kind that a verb's object ends with ("its military cooperation
     * agreement") or begins with ("perjanjian pertahanan"); -1 where the object is something else.
     */
    private int objectEnd(int from, String kind) {
        for (int at = from; at < Math.min(row.words().size(), from + OBJECT); at++) {
            // "weapons inspectors": where names precede their noun, the last noun tells what
            boolean goesOn = row.lexicon().language().hasArticles() && namesMore(at + 1);
            if (row.is(at, kind) && !goesOn) {
                return at + 1;
            }
            if (leavesObject(at, from)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean leavesObject(int at, int from) {
        return (row.preposition(at) && !row.is(at, "of")) // "containers of munitions"
                || row.particle(at, "conjunction")
                || row.particle(at, "relative")
                || row.particle(at, "that")
                || row.particle(at, "if")
                || (row.lexicon().verb(row.words(), at)
                        && !row.particle(at - 1, "article")) // "a planned meeting"
                || (at > from && row.commaBefore(at));
    }

    /** "X joined NATO": a state comes to a body, or leaves it, and no more is told of the two. */
    private boolean toBody(Phrases.Hit<Trigger> hit) {
        return !row.preposition(hit.from() - 1)
                && row.subject(hit.from()).filter(who -> who.group() || who.person()).isEmpty()
                && row.target(hit)
                        .filter(Party::group)
                        .filter(body -> introduces(hit.to(), body.from()))
                        .filter(body -> !namesMore(body.to()) && !goesOn(body.to()))
                        .isPresent();
    }

    /** Whether nothing but "the", "blok Afrika Barat" leads to a body's name. */
    private boolean introduces(int from, int name) {
        return row.words().subList(from, Math.max(from, name)).stream() // in "anggota ASEAN" none
                .allMatch(
                        word ->
                                (word.capital() && row.lexicon().language().hasArticles())
                                        || ORDINAL.matcher(word.text()).matches()
                                        || row.lexicon().is(word.folded(), "bloc")
                                        || row.lexicon().language().isParticle(word.folded()));
    }

    /** "NATO headquarters": whether a noun goes on behind a name, other than "Friday". */
    private boolean namesMore(int behind) {
        return behind < row.words().size()
                && row.gapBefore(behind).isBlank()
                && row.plainNoun(behind)
                && !row.words().get(behind).number()
                && !row.ofDay(behind)
                && !row.lexicon().language().isParticle(row.folded(behind))
                && !row.lexicon().language().pronouns().containsKey(row.folded(behind));
    }

    /** "left the EU divided", "left Hamas no choice", "joined the EU in condemning". */
    private boolean goesOn(int behind) {
        if (behind >= row.words().size() || row.commaBefore(behind)) {
            return false;
        }
        int next = row.preposition(behind) ? behind + 1 : behind;
        return row.particle(behind, "negation")
                || (next < row.words().size() && row.lexicon().verb(row.words(), next));
    }
}
