package org.pakta.treaty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pakta.language.RoleWords;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Reads the day of signing as treaties write it: "the fourth day of April, 1949". */
final class SigningDay {
    /** Words that a day, a month and a year in words may take. */
    private static final int LONGEST = 24;

    /** A smaller one was misread: "one thousand sine hundred". */
    private static final int FIRST_YEAR = 1_500;

    private final RoleWords lexicon;

    SigningDay(RoleWords lexicon) {
        this.lexicon = lexicon;
    }

    /** Empty where day, month or year cannot be read. */
    Optional<Day> of(List<Token> words, int from) {
        for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
            OptionalInt month = lexicon.language().calendar().month(words.get(at).folded());
            if (month.isPresent()) {
                Optional<Integer> day = dayBefore(words, from, at);
                Optional<Integer> year = year(words, at + 1);
                return day.isPresent() && year.isPresent()
                        ? Day.when(year.get(), month.getAsInt(), day.get())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> dayBefore(List<Token> words, int from, int month) {
        for (int at = month - 1; at >= from; at--) {
            Optional<Integer> number = number(words, at);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> number(List<Token> words, int at) {
        String folded = words.get(at).folded();
        int digits = 0;
        while (digits < folded.length() && Character.isDigit(folded.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits <= 2
                ? Optional.of(Integer.parseInt(folded.substring(0, digits)))
                : value(folded);
    }

    /** "sixty-eight" is sixty and eight where it is not listed itself. */
    private Optional<Integer> value(String folded) {
        int sum = 0;
        for (String part : folded.split("-", -1)) {
            Optional<Integer> one =
                    part.isEmpty()
                            ? Optional.empty()
                            : lexicon.at(Words.of(part), 0, "number")
                                    .map(hit -> Integer.parseInt(hit.meaning().value()));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum += one.get();
        }
        return Optional.of(sum);
    }

    /** In figures, or "one thousand nine hundred and sixty-eight". */
    private Optional<Integer> year(List<Token> words, int from) {
        int sum = 0;
        int open = 0;
        for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
            String word = words.get(at).text();
            if (word.length() == 4 && word.chars().allMatch(Character::isDigit)) {
                return Optional.of(Integer.parseInt(word));
            }
            Optional<Integer> times =
                    lexicon.at(words, at, "times")
                            .map(hit -> Integer.parseInt(hit.meaning().value()));
            Optional<Integer> number = value(words.get(at).folded());
            if (times.isPresent()) {
                sum += Math.max(1, open) * times.get();
                open = 0;
            } else if (number.isPresent()) {
                open += number.get();
            } else if (sum > 0 && !and(words, at)) {
                break;
            }
        }
        return Optional.of(sum + open).filter(year -> year >= FIRST_YEAR && year <= 9_999);
    }

    private boolean and(List<Token> words, int at) {
        return lexicon.language().isParticle(words.get(at).folded(), "and");
    }
}
