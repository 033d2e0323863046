package org.pakta.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.text.Token;

/** Finds the numbers of a row of words, each with its unit where it has one. */
final class Measures {
    private final String text;
    private final List<Token> row;
    private final FigureWords words;
    private final Numerals numerals;
    private final Units units;

    /**
     * Of a row of words.
     *
     * @param text that the words stand in
     */
    Measures(String text, List<Token> row, FigureWords words) {
        this.text = text;
        this.row = row;
        this.words = words;
        this.numerals = new Numerals(words);
        this.units = new Units(text, row, words);
    }

    /** In order; an order of magnitude is none, nor is one alone, which may be an article. */
    List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        int at = 0;
        while (at < row.size()) {
            Optional<Measure> measure =
                    words.opensNumber(row.get(at).folded()) ? at(at) : Optional.empty();
            measure.ifPresent(all::add);
            at = measure.map(Measure::to).orElse(at + 1);
        }
        return all;
    }

    private Optional<Measure> at(int at) {
        return compound(at)
                .or(
                        () ->
                                Numerals.partOfTime(text, row.get(at))
                                        ? Optional.empty()
                                        : numerals.at(row, at)
                                                .filter(n -> exact(n.amount()))
                                                .flatMap(n -> measured(at, n)));
    }

    private static boolean exact(Amount amount) {
        return amount.bound() == Amount.Bound.EXACT;
    }

    private Optional<Measure> measured(int at, Numerals.Numeral numeral) {
        int to = numeral.to();
        double number = numeral.amount().low();
        Optional<Units.Unit> unit = units.of(at, to).or(() -> units.time(at, to));
        return unit.map(one -> whole(number, one, at))
                .or(() -> Optional.of(new Measure(number, "", at, to)).filter(n -> number > 1));
    }

    /** In the largest unit that makes a whole number of it: sixty days are two months. */
    private Measure whole(double number, Units.Unit unit, int from) {
        double all = number * unit.factor();
        for (FigureWords.Step step : words.steps(unit.code())) {
            if (all % step.factor() == 0) {
                return new Measure(all / step.factor(), step.name(), from, unit.to());
            }
        }
        return new Measure(number, unit.name(), from, unit.to());
    }

    /** "60-day", "two-month". */
    private Optional<Measure> compound(int at) {
        String word = row.get(at).folded();
        int hyphen = word.indexOf('-');
        if (hyphen < 1) {
            return Optional.empty();
        }
        String before = word.substring(0, hyphen);
        String after = word.substring(hyphen + 1);
        double number = numerals.alone(before);
        return words.meaning(after, "unit")
                .or(() -> words.meaning(after, "time"))
                .filter(cell -> number >= 0 && !cell.isEmpty())
                .map(cell -> Units.Unit.of(cell, at, at + 1))
                .map(unit -> whole(number, unit, at));
    }
}
