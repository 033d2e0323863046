package org.pakta.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.text.Token;

/**
 * Where a thing happened, as its own clause says: "menandatangani perjanjian di Pyongyang", "di
 * Jenewa, kedua negara berunding". The place of a dateline, or of another clause, is not taken.
 */
final class Places {
    /** Words between an event and its place; what stands further off is another's mostly. */
    private static final int FARTHEST = 24;

    /** Words of a name or of what stands before it: "ibu kota", "Istana Kepresidenan". */
    private static final int LONGEST_LEAD = 5;

    private static final String QUOTES = "\"“”«»";

    private final String text;
    private final Map<Integer, Mention> mentions = new HashMap<>();

    Places(String text, List<Mention> mentions) {
        this.text = text;
        mentions.forEach(one -> this.mentions.put(one.span().from(), one));
    }

    /** The place of what these words tell; empty where their clause names none. */
    Optional<Event.Place> of(Row row, EventType type, int from, int to) {
        // Behind words a place is mostly that of what they are about: "dukungan pada perang di …".
        Optional<Event.Place> own = type.spoken() ? Optional.empty() : behind(row, type, from, to);
        return own.or(() -> ahead(row, from));
    }

    private Optional<Event.Place> behind(Row row, EventType type, int from, int to) {
        boolean harm = harms(type);
        if (leads(row, to - 1, type) && at(row, to).isPresent()) {
            return at(row, to); // "berkunjung ke"
        }
        for (int at = to; at < Math.min(row.words().size(), to + FARTHEST); at++) {
            if (leads(row, at, type)) {
                boolean own = harm || belongs(row, from, to, at - 1);
                Optional<Event.Place> place = own ? at(row, at + 1) : Optional.empty();
                if (place.isPresent() || !own) {
                    return place;
                }
            }
            if (closes(row, at, at > to)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean harms(EventType type) {
        return switch (type) {
            case ASSAULT, MOBILIZE, COERCE -> true;
            default -> false;
        };
    }

    /** Whether a preposition of place stands here; one of direction only leads to where it was. */
    private static boolean leads(Row row, int at, EventType type) {
        boolean gone = type == EventType.CONSULT || harms(type);
        return row.is(at, "where") || (gone && row.is(at, "whither"));
    }

    /**
     * Whether a place behind this word is where the deed was done: only plain nouns part it from
     * the deed, a name, a day or what was agreed on. Behind a noun of strife it is that noun's:
     * "gencatan senjata di Gaza".
     */
    private static boolean belongs(Row row, int from, int to, int last) {
        for (int at = last; at >= from; at--) {
            if (row.is(at, "strife")) {
                return false;
            }
            if (at < to) {
                continue;
            }
            if (anchored(row, at)) {
                return true;
            }
            if (!row.plainNoun(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anchored(Row row, int at) {
        Token word = row.words().get(at);
        return row.partyAt(at).isPresent()
                || word.capital()
                || Character.isDigit(word.text().charAt(0))
                || row.particle(at, "adverb")
                || row.is(at, "occasion");
    }

    private boolean closes(Row row, int at, boolean inside) {
        String gap = inside ? row.gapBefore(at) : "";
        boolean comma = gap.indexOf(',') >= 0 && !row.words().get(at).capital() && !dated(row, at);
        return comma
                || gap.chars().anyMatch(c -> (";:–—" + QUOTES).indexOf(c) >= 0)
                || row.particle(at, "that")
                || row.particle(at, "if")
                || row.particle(at, "relative")
                || row.is(at, "closes")
                || row.is(at, "about")
                || row.is(at, "purpose")
                || row.is(at, "reporting")
                || (inside
                        && row.partyAt(at).isEmpty()
                        && !row.preposition(at)
                        && row.lexicon().verb(row.words(), at));
    }

    /** "…, pada Rabu (19/6/2024) di Pyongyang": a day between commas parts no clause. */
    private static boolean dated(Row row, int at) {
        return Character.isDigit(row.words().get(at).text().charAt(0)) || row.preposition(at);
    }

    /** A sentence that opens with its place, and goes on to the event without another clause. */
    private Optional<Event.Place> ahead(Row row, int from) {
        return row.is(0, "where")
                ? at(row, 1)
                        .filter(place -> opens(row, place, from))
                        .or(() -> alone(row, 1).filter(place -> opens(row, place, from)))
                : Optional.empty();
    }

    private static boolean opens(Row row, Event.Place place, int from) {
        int behind = wordBehind(row, place.span().to());
        for (int at = behind; at < from; at++) {
            boolean other =
                    row.particle(at, "that")
                            || row.particle(at, "if")
                            || row.particle(at, "relative")
                            || row.is(at, "closes")
                            || row.gapBefore(at)
                                    .chars()
                                    .anyMatch(c -> (";:" + QUOTES).indexOf(c) >= 0);
            if (other) {
                return false;
            }
        }
        return behind <= from && row.gapBefore(behind).contains(",");
    }

    private static int wordBehind(Row row, int character) {
        int at = 0;
        while (at < row.words().size() && row.words().get(at).from() < character) {
            at++;
        }
        return at;
    }

    /** The place named from this word on, with where it lies in turn: "Ulaanbaatar, Mongolia". */
    private Optional<Event.Place> at(Row row, int first) {
        return name(row, first)
                .flatMap(name -> place(row, start(row, first), name, last(row, name)));
    }

    /** The same without what follows behind a comma, which may be who acts. */
    private Optional<Event.Place> alone(Row row, int first) {
        return name(row, first).flatMap(name -> place(row, start(row, first), name, name));
    }

    /** The name that begins here, or behind words such as "kota" and "Istana Kepresidenan". */
    private Optional<Mention> name(Row row, int first) {
        int name = first;
        while (name < first + LONGEST_LEAD
                && name < row.words().size()
                && named(row, name).isEmpty()
                && (row.words().get(name).capital() || row.is(name, "site"))
                && (name == first || row.gapBefore(name).isBlank())) {
            name++;
        }
        String gap = row.gapBefore(name).strip();
        boolean apart = name > first && !gap.isEmpty() && !gap.equals(",");
        return apart ? Optional.empty() : named(row, name).filter(Places::local);
    }

    /** Without small words before the name: "kota Almaty" is Almaty. */
    private static int start(Row row, int first) {
        int at = first;
        while (row.is(at, "site") && !row.words().get(at).capital()) {
            at++;
        }
        return at;
    }

    private Optional<Mention> named(Row row, int at) {
        return at >= row.words().size()
                ? Optional.empty()
                : Optional.ofNullable(mentions.get(row.words().get(at).from()));
    }

    /** The last of the names that follow between commas: "Istana Negara, Ulaanbaatar". */
    private Mention last(Row row, Mention name) {
        Mention last = name;
        Optional<Mention> next = next(row, last);
        while (next.isPresent() && agrees(last.state(), next.get())) {
            last = next.get();
            next = next(row, last);
        }
        return last;
    }

    private Optional<Mention> next(Row row, Mention name) {
        int at = wordBehind(row, name.span().to());
        return row.gapBefore(at).strip().equals(",")
                ? named(row, at).filter(Places::local)
                : Optional.empty();
    }

    private Optional<Event.Place> place(Row row, int first, Mention name, Mention last) {
        if (owns(row, wordBehind(row, last.span().to()))) {
            return Optional.empty();
        }
        Span span = new Span(row.words().get(first).from(), last.span().to());
        return Optional.of(new Event.Place(span.in(text), name.state().or(last::state), span));
    }

    /** "St" is the beginning of a name that was not seen whole; "AS" is a state. */
    private static boolean local(Mention mention) {
        return switch (mention.kind()) {
            case STATE -> true;
            case PLACE -> mention.text().length() > 2;
            default -> false;
        };
    }

    private static boolean agrees(Optional<String> state, Mention next) {
        return next.state().isPresent() && (state.isEmpty() || state.equals(next.state()));
    }

    /** "in Israeli strikes": where owners precede nouns, a name before a noun is its owner. */
    private static boolean owns(Row row, int next) {
        return row.lexicon().is("before", "owner")
                && next < row.words().size()
                && row.gapBefore(next).isBlank()
                && row.partyAt(next).isEmpty()
                && row.plainNoun(next)
                && !row.words().get(next).capital();
    }
}
