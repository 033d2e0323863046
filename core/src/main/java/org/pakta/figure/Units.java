package org.pakta.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pakta.text.Token;

/** Tells what the numbers of one row of words measure: by a word, a label or a sign beside them. */
final class Units {
    private static final Pattern FACTOR = Pattern.compile("\\d+(\\.\\d+)?");

    private final String text;
    private final List<Token> row;
    private final FigureWords words;

    /**
     * Of a row of words.
     *
     * @param text that the words stand in
     */
    Units(String text, List<Token> row, FigureWords words) {
        this.text = text;
        this.row = row;
        this.words = words;
    }

    /**
     * What a number measures.
     *
     * @param code of what is measured
     * @param factor how many of the unit compared with it makes
     * @param name of the unit itself
     * @param from index of the first word, label included
     * @param to one past the last
     */
    record Unit(String code, double factor, String name, int from, int to) {
        /** Of a cell of the tables: "metre 1000", "time 86400 day". */
        static Unit of(String cell, int from, int to) {
            String[] parts = cell.split(" ", -1);
            double factor = parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
            return new Unit(parts[0], factor, parts.length > 2 ? parts[2] : cell, from, to);
        }

        /** Whether a cell can be read so: a factor, where it has one, is a number above 0. */
        static boolean tells(String cell) {
            String[] parts = cell.split(" ", -1);
            return parts.length < 2
                    || (FACTOR.matcher(parts[1]).matches() && Double.parseDouble(parts[1]) > 0);
        }
    }

    /** Of the number that these words tell: money, shares, lengths, weights. */
    Optional<Unit> of(int from, int to) {
        int last = row.get(to - 1).to();
        String sign = last < text.length() ? text.substring(last, last + 1) : "";
        return words.at(row, to, "unit")
                .map(hit -> Unit.of(hit.value(), from, hit.to()))
                .or(() -> glued(from, to).map(code -> Unit.of(code, from, to)))
                .or(
                        () ->
                                words.before(row, from, "label")
                                        .map(hit -> Unit.of(hit.value(), hit.from(), to)))
                .or(() -> words.meaning(sign, "sign").map(code -> Unit.of(code, from, to)))
                .or(
                        () ->
                                words.meaning(signBefore(from, to), "sign-before")
                                        .map(code -> Unit.of(code, from, to)));
    }

    /** Days, months, years: only where wordings are compared. */
    Optional<Unit> time(int from, int to) {
        return words.at(row, to, "time")
                .filter(hit -> !hit.value().isEmpty())
                .map(hit -> Unit.of(hit.value(), from, hit.to()));
    }

    /** The unit that stands in one word with the number: "Rp5 miliar". */
    private Optional<String> glued(int from, int to) {
        return row.subList(from, to).stream()
                .flatMap(word -> words.glued(word.folded()).stream())
                .flatMap(glued -> glued.unit().stream())
                .findFirst();
    }

    /** The sign that stands before a number's digits: "$", "€". */
    private String signBefore(int from, int to) {
        int at = row.get(from).from();
        for (int i = from; i < to; i++) {
            at = row.get(i).number() ? row.get(i).from() : at;
        }
        return at == 0 ? "" : text.substring(at - 1, at);
    }
}
