package org.pakta.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.coded.Membership.Terms;
import org.pakta.coded.Membership.Threat;
import org.pakta.pact.Duty;
import org.pakta.text.Day;

/** Invented alliances of states 1 and 2, and how 1 kept them when 2 was at war with 8. */
class VerdictsTest {
    private static final int ALLY = 1;
    private static final Verdicts.Counted SINCE_1930 =
            (number, day) -> number != ALLY || day.getYear() >= 1930;

    /**
     * What 1 promised, what it depends on, the days of both, who attacked whom when ("+" behind one
     * that joined, "/" before those beside it), and how 1 kept it.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stays out | defend | | 1920..1940 | 8>2 1935 | violated",
                "comes | defend | | 1920..1940 | 8>2 1935, 1>8+ 1935-06 | honoured",
                "comes after two years | defend | | 1920..1940 | 8>2 1935, 1>8+ 1937 | violated",
                "where is not known, and it comes | defend | place | 1920..1940 | 8>2 1935, 1>8+"
                        + " 1935-06 | honoured",
                "where is not known, and it stays out | defend | place | 1920..1940 | 8>2 1935 |"
                        + " unknown",
                "where is not known, and it fights another | defend | place | 1920..1940 | 8>2"
                        + " 1935, 1>9 1936, 2>9 1936 | unknown",
                "the ally attacks | defend | | 1920..1940 | 2>8 1935 | not_applicable",
                "friends of one attacked come | defend | | 1920..1940 | 2>8 1935, 9>2+/8 1936 |"
                        + " not_applicable",
                "a newcomer whose friend is not named | defend | | 1920..1940 | 2>8 1935, 9>2+ 1936"
                        + " | unknown",
                "a newcomer, and it comes | defend | | 1920..1940 | 2>8 1935, 9>2+ 1936, 1>9+ 1936"
                        + " | honoured",
                "attacked for coming to help | defend | | 1920..1940 | 8>7 1935, 2>8+ 1935, 9>2+/8"
                        + " 1936 | violated",
                "one that was no member any more | defend | | 1920..1934 | 1>2 1935 | NONE",
                "they fight as members | not_attack | | 1920..1940 | 1>2 1935 | violated",
                "they fight after one was left | defend | | 1920..1940/1920..1936 | 8>2 1935, 1>8+"
                        + " 1935, 1>2 1937 | honoured",
                "the war is older | defend | | 1936..1940 | 8>2 1935 | NONE",
                "of the older war it speaks, and it comes | defend | conflict | 1936..1940 | 8>2"
                        + " 1935, 1>8+ 1936 | honoured",
                "of the older war it speaks, and it stays out | defend | conflict | 1936..1940 |"
                        + " 8>2 1935 | unknown",
                "not counted when it joined, a state since | defend | uncounted | 1920..1940 | 8>2"
                        + " 1935 | violated",
                "never counted | defend | uncounted | 1931..1940 | 8>2 1935 | unknown",
                "neutral when the ally is attacked | neutral | | 1920..1940 | 8>2 1935 | honoured",
                "neutral when a newcomer attacks | neutral | | 1920..1940 | 2>8 1935, 9>2+ 1936 |"
                        + " honoured",
                "neutral only if attacked, by a newcomer | neutral | attacked | 1920..1940 | 2>8"
                        + " 1935, 9>2+ 1936 | unknown",
            })
    void is_as_hand_coded(
            String what,
            String duty,
            String condition,
            String days,
            String attacks,
            String verdict) {
        String found =
                new Verdicts(alliance(duty, condition == null ? "" : condition, days), SINCE_1930)
                                .on(
                                        new Wars(
                                                Arrays.stream(attacks.split(", ", -1))
                                                        .flatMap(VerdictsTest::fight)
                                                        .toList()))
                                .stream()
                                .filter(one -> one.ally() == ALLY)
                                .map(one -> one.verdict().code())
                                .findFirst()
                                .orElse("NONE");
        assertThat(found).as(what).isEqualTo(verdict);
    }

    private static Alliances alliance(String duty, String condition, String days) {
        List<String> spans = List.of(days.split("/", -1));
        return new Alliances(
                List.of(
                        member(ALLY, duty, condition, spans.get(0)),
                        member(2, duty, condition, spans.get(spans.size() - 1))));
    }

    private static Membership member(int number, String duty, String condition, String days) {
        Duty promised = Duty.of(duty).orElseThrow();
        Set<Condition> conditions = new HashSet<>();
        Condition.of(duty + ":" + condition).ifPresent(conditions::add);
        String[] span = days.split("\\.\\.", -1);
        return new Membership(
                5,
                0,
                number,
                Day.parse(span[0]).orElseThrow(),
                Day.parse(span[1]),
                Set.of(promised),
                false,
                conditions,
                new Terms(
                        number != ALLY || !condition.equals("uncounted"),
                        true,
                        false,
                        false,
                        false,
                        Threat.NONE,
                        List.of(),
                        0),
                1);
    }

    /** A war goes on for five years. */
    private static Stream<Fight> fight(String text) {
        String[] words = text.split(" ", -1);
        String[] sides = words[0].split("[>+/]+", -1);
        Day day = Day.parse(words[1]).orElseThrow();
        List<Integer> beside = new ArrayList<>();
        for (int i = 2; i < sides.length; i++) {
            if (sides[i].isEmpty()) {
                continue; // behind a "+" at the end
            }
            beside.add(Integer.valueOf(sides[i]));
        }
        LocalDate end = LocalDate.of(day.year() + 5, 12, 31);
        return Stream.of(
                new Fight(
                        3,
                        "Invented",
                        Integer.parseInt(sides[0]),
                        Integer.parseInt(sides[1]),
                        day,
                        Optional.of(Day.of(end)),
                        text.contains("+"),
                        List.of(),
                        beside,
                        1));
    }
}
