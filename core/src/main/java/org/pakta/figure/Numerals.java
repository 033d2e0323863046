package org.pakta.figure;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Token;

/** Reads one number from words and digits: "1.200", "dua puluh lima", "2,5 juta", "dozens". */
final class Numerals {
    /** Fewer digits than this after a mark are a fraction; exactly so many a group of thousands. */
    private static final int GROUP = 3;

    private static final int LONGEST = 15;

    private final FigureWords words;

    Numerals(FigureWords words) {
        this.words = words;
    }

    /**
     * A number found.
     *
     * @param to one past its last word
     * @param amount what it says
     */
    record Numeral(int to, Amount amount) {}

    /** Whether digits are a time of day ("10:30") or a part of an address. */
    static boolean partOfTime(String text, Token token) {
        char before = token.from() == 0 ? ' ' : text.charAt(token.from() - 1);
        char after = token.to() >= text.length() ? ' ' : text.charAt(token.to());
        return token.number() && (before == ':' || before == '/' || after == ':' || after == '/');
    }

    /** The number that begins at this word. */
    Optional<Numeral> at(List<Token> row, int at) {
        Optional<FigureWords.Hit> vague = words.at(row, at, "vague");
        if (vague.isPresent()) {
            return Optional.of(vague(row, vague.get()));
        }
        return words.glued(row.get(at).folded()).isPresent() ? digits(row, at) : spelled(row, at);
    }

    /** The number that is all of a word, in digits or as one; -1 when it is none. */
    double alone(String folded) {
        double spelled = words.number(folded);
        return spelled >= 0
                ? spelled
                : words.glued(folded)
                        .filter(glued -> glued.unit().isEmpty())
                        .flatMap(glued -> written(glued.digits()))
                        .map(Written::number)
                        .orElse(-1.0);
    }

    private Numeral vague(List<Token> row, FigureWords.Hit hit) {
        double low = Double.parseDouble(hit.value().split("-", -1)[0]);
        double high = Double.parseDouble(hit.value().split("-", -1)[1]);
        int to = hit.to();
        double times = 1;
        while (times(row, to) > 0) {
            times *= times(row, to++);
        }
        return new Numeral(to, Amount.vague(low * times, high * times));
    }

    private Optional<Numeral> digits(List<Token> row, int at) {
        Optional<Written> written =
                words.glued(row.get(at).folded()).flatMap(g -> written(g.digits()));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        double number = written.get().number();
        double step = written.get().step();
        int to = at + 1;
        while (times(row, to) > 1) {
            number *= times(row, to);
            step *= times(row, to++);
        }
        return Optional.of(new Numeral(to, Amount.exact(number, step)));
    }

    /** A number in digits, with what its last digit counts. */
    private record Written(double number, double step) {}

    private Optional<Written> written(String text) {
        String plain = text.length() > LONGEST ? "" : text;
        StringBuilder digits = new StringBuilder();
        int decimals = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                decimals += decimals >= 0 ? 1 : 0;
            } else if ((c == '.' || c == ',') && decimals < 0) {
                decimals = decimal(plain, i) ? 0 : decimals;
            } else {
                return Optional.empty();
            }
        }
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        double step = decimals > 0 ? Math.pow(10, -decimals) : 1;
        return Optional.of(new Written(Double.parseDouble(digits.toString()) * step, step));
    }

    /**
     * Whether a mark opens a fraction: the language's own does, another one when no group follows.
     */
    private boolean decimal(String text, int mark) {
        boolean last = text.indexOf('.', mark + 1) < 0 && text.indexOf(',', mark + 1) < 0;
        boolean group = text.length() - mark - 1 == GROUP;
        return last && (!group || text.charAt(mark) == words.decimal());
    }

    private Optional<Numeral> spelled(List<Token> row, int at) {
        Spelled sum = new Spelled();
        int to = at;
        while (to < row.size() && sum.takes(row.get(to).folded(), to > at)) {
            to++;
        }
        return to == at
                ? Optional.empty()
                : Optional.of(new Numeral(to, Amount.exact(sum.value(), 1)));
    }

    /** A number as its words come: thousands, hundreds, and what is below a hundred. */
    private final class Spelled {
        private double thousands;
        private double hundreds;
        private double rest;

        /** Whether the number goes on with this word. */
        boolean takes(String word, boolean begun) {
            double times = begun ? words.value(word, "times") : 0;
            double number = words.number(word);
            if (times >= 1000) {
                thousands += Math.max(1, hundreds + rest) * times;
                hundreds = 0;
                rest = 0;
            } else if (times == 100) {
                hundreds += Math.max(1, rest) * times;
                rest = 0;
            } else if (times == 10) {
                rest *= times;
            } else if (number >= 100) {
                hundreds += number;
            } else if (number >= 0) {
                rest += number;
            } else if (begun && words.is(word, "teen")) {
                rest += 10;
            } else {
                return false;
            }
            return true;
        }

        double value() {
            return thousands + hundreds + rest;
        }
    }

    private double times(List<Token> row, int at) {
        return at >= row.size() ? 0 : words.value(row.get(at).folded(), "times");
    }
}
