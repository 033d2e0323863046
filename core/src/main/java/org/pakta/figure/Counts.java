package org.pakta.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/** Finds what the numbers of one sentence count. */
final class Counts {
    /** Words between a number and what befell those it counts: "20 people in two villages died". */
    private static final int REACH = 7;

    private static final String BREAKS = ",;:.()\n\"“”–—";

    private final String text;
    private final List<Token> row;
    private final FigureWords words;
    private final Units units;

    /** The numbers of the sentence in order. */
    private final List<Place> places = new ArrayList<>();

    /** A number with the words that bound it; indexes of words. */
    private record Place(int from, int to, Amount amount, boolean former) {}

    /**
     * Of a sentence.
     *
     * @param days stretches that tell days, whose numbers count nothing
     */
    Counts(String text, Sentence sentence, FigureWords words, List<Span> days) {
        this.text = text;
        this.row = sentence.tokens();
        this.words = words;
        this.units = new Units(text, row, words);
        Numerals numerals = new Numerals(words);
        int at = 0;
        while (at < row.size()) {
            Span here = row.get(at).span();
            Optional<Numerals.Numeral> number =
                    days.stream().anyMatch(here::overlaps) || Numerals.partOfTime(text, row.get(at))
                            ? Optional.empty()
                            : numerals.at(row, at);
            if (number.isPresent()) {
                places.add(place(at, number.get()));
            }
            at = number.map(Numerals.Numeral::to).orElse(at + 1);
        }
    }

    /** With the words that say how sure the number is. */
    private Place place(int at, Numerals.Numeral number) {
        Amount amount = number.amount();
        int from = at;
        int to = number.to();
        for (String bound : List.of("least", "about", "most")) {
            Optional<FigureWords.Hit> before = words.before(row, from, bound);
            Optional<FigureWords.Hit> after = words.at(row, to, bound + "-after");
            if (amount.bound() == Amount.Bound.EXACT && (before.isPresent() || after.isPresent())) {
                amount = bounded(amount.low(), bound);
                from = before.map(FigureWords.Hit::from).orElse(from);
                to = after.map(FigureWords.Hit::to).orElse(to);
            }
        }
        boolean former = words.before(row, from, "former").isPresent();
        return new Place(from, to, amount, former);
    }

    private static Amount bounded(double number, String bound) {
        return switch (bound) {
            case "least" -> Amount.atLeast(number);
            case "most" -> Amount.atMost(number);
            default -> Amount.about(number);
        };
    }

    /** Every number whose count is told. */
    List<Counted> all() {
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            counted(i).ifPresent(all::add);
        }
        none().ifPresent(all::add);
        return all;
    }

    private Optional<Counted> counted(int i) {
        Place place = places.get(i);
        boolean replaced = place.former() && i + 1 < places.size();
        if (replaced || words.at(row, place.to(), "time").isPresent()) {
            return Optional.empty();
        }
        return measured(place)
                .or(() -> effect(i).map(effect -> toll(place, effect)))
                .or(() -> things(place));
    }

    private Counted toll(Place place, FigureWords.Hit effect) {
        int from = Math.min(place.from(), effect.from());
        int to = Math.max(place.to(), effect.to());
        return new Counted(effect.value(), whom(place), true, place.amount(), span(from, to));
    }

    /** Who is counted, when fewer than everybody: "5 children". */
    private String whom(Place place) {
        int at = skip(place.to());
        return words.at(row, at, "group").map(FigureWords.Hit::value).orElse("");
    }

    /** What befell those who are counted. */
    private Optional<FigureWords.Hit> effect(int i) {
        Place place = places.get(i);
        int before = limitBefore(i);
        int after = i + 1 == places.size() ? row.size() : places.get(i + 1).from();
        return cause(place, before)
                .or(() -> ahead(place, after, i + 1 == places.size()))
                .or(() -> behind(place, before));
    }

    /** Where the number before ends; one that no longer holds ("from 15 to 20") is passed over. */
    private int limitBefore(int i) {
        int at = i - 1;
        while (at >= 0 && places.get(at).former()) {
            at--;
        }
        return at < 0 ? 0 : places.get(at).to();
    }

    /** "killing at least 20": the deed right before the number. */
    private Optional<FigureWords.Hit> cause(Place place, int limit) {
        int end = skipBack(place.from(), limit);
        return words.before(row, end, "cause")
                .or(() -> words.before(row, end, "effect"))
                .filter(hit -> joined(place.from()));
    }

    /** "20 people in the town were killed". */
    private Optional<FigureWords.Hit> ahead(Place place, int limit, boolean last) {
        int end = Math.min(limit, place.to() + REACH);
        for (int at = place.to(); at < end && joined(at); at++) {
            Optional<FigureWords.Hit> hit = words.at(row, at, "effect");
            boolean theirs = hit.isPresent() && !last && hit.get().to() >= limit;
            if (hit.isPresent() && !theirs) {
                return hit;
            }
            if (words.is(row.get(at).folded(), "and")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the death toll rose to 20". */
    private Optional<FigureWords.Hit> behind(Place place, int limit) {
        int first = Math.max(limit, place.from() - REACH);
        for (int at = place.from() - 1; at >= first && joined(at + 1); at--) {
            Optional<FigureWords.Hit> hit = words.at(row, at, "toll");
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but white space stands before this word. */
    private boolean joined(int at) {
        int from = at == 0 ? row.get(0).from() : row.get(at - 1).to();
        for (int i = from; i < row.get(at).from(); i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Money, shares, lengths, weights. */
    private Optional<Counted> measured(Place place) {
        return units.of(place.from(), place.to())
                .map(
                        unit ->
                                new Counted(
                                        unit.code(),
                                        "",
                                        false,
                                        place.amount().times(unit.factor()),
                                        span(unit.from(), unit.to())));
    }

    /** People and things that are counted without anything befalling them; one is an article. */
    private Optional<Counted> things(Place place) {
        if (place.amount().high() <= 1) {
            return Optional.empty();
        }
        int at = skip(place.to());
        return words.at(row, at, "group")
                .or(() -> words.at(row, at, "thing"))
                .or(() -> words.at(row, at, "person"))
                .map(
                        hit ->
                                new Counted(
                                        hit.value(),
                                        "",
                                        false,
                                        place.amount(),
                                        span(place.from(), hit.to())));
    }

    /** "no casualties". */
    private Optional<Counted> none() {
        for (int at = 0; at < row.size(); at++) {
            Optional<FigureWords.Hit> hit = words.at(row, at, "none");
            if (hit.isPresent()) {
                Span span = span(at, hit.get().to());
                return Optional.of(
                        new Counted(hit.get().value(), "", true, Amount.exact(0, 1), span));
            }
        }
        return Optional.empty();
    }

    private int skipBack(int from, int limit) {
        int at = from;
        Optional<FigureWords.Hit> hit = words.before(row, at, "skip");
        while (at > limit && hit.isPresent()) {
            at = hit.get().from();
            hit = words.before(row, at, "skip");
        }
        return at;
    }

    private int skip(int from) {
        int at = from;
        Optional<FigureWords.Hit> hit = words.at(row, at, "skip");
        while (hit.isPresent()) {
            at = hit.get().to();
            hit = words.at(row, at, "skip");
        }
        return at;
    }

    private Span span(int from, int to) {
        return new Span(row.get(from).from(), row.get(to - 1).to());
    }
}
