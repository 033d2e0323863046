package org.pakta.article;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Reads times of day with their zone, as metadata and date lines write them. */
final class Moments {
    private static final int LONGEST = 300;

    /** Zones by name: Indonesia's three, what all use, and those that the rule for mail names. */
    private static final Map<String, ZoneOffset> ZONES =
            Map.ofEntries(
                    Map.entry("wib", ZoneOffset.ofHours(7)),
                    Map.entry("wita", ZoneOffset.ofHours(8)),
                    Map.entry("wit", ZoneOffset.ofHours(9)),
                    Map.entry("gmt", ZoneOffset.UTC),
                    Map.entry("utc", ZoneOffset.UTC),
                    Map.entry("ut", ZoneOffset.UTC),
                    Map.entry("edt", ZoneOffset.ofHours(-4)),
                    Map.entry("est", ZoneOffset.ofHours(-5)),
                    Map.entry("cdt", ZoneOffset.ofHours(-5)),
                    Map.entry("cst", ZoneOffset.ofHours(-6)),
                    Map.entry("mdt", ZoneOffset.ofHours(-6)),
                    Map.entry("mst", ZoneOffset.ofHours(-7)),
                    Map.entry("pdt", ZoneOffset.ofHours(-7)),
                    Map.entry("pst", ZoneOffset.ofHours(-8)));

    private Moments() {}

    /** The time that a time stamp or date line tells for this day, in ISO 8601. */
    static Optional<String> of(Day day, String told) {
        String line = told.substring(0, Math.min(told.length(), LONGEST)).strip();
        return stamp(line).or(() -> mail(day, line)).or(() -> clock(day, line));
    }

    /**
     * "2024-06-19T14:30:00+0700", "2024/06/19 14:30", "Wed, 19 Jun 2024 14:30:00 +0700": seconds
     * and zone may be missing.
     */
    static Optional<String> stamp(String line) {
        if (line.length() > 3 && line.charAt(3) == ',') {
            return parsed(DateTimeFormatter.RFC_1123_DATE_TIME, line);
        }
        if (line.length() < 16
                || "-/".indexOf(line.charAt(4)) < 0
                || "T ".indexOf(line.charAt(10)) < 0) {
            return Optional.empty();
        }
        String iso =
                line.substring(0, 10).replace('/', '-') + 'T' + line.substring(11).replace(" ", "");
        int zone = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
        boolean bare = zone > 10 && iso.length() - zone == 5 && iso.indexOf(':', zone) < 0;
        String full = bare ? iso.substring(0, zone + 3) + ':' + iso.substring(zone + 3) : iso;
        return parsed(DateTimeFormatter.ISO_DATE_TIME, full);
    }

    private static Optional<String> parsed(DateTimeFormatter format, String time) {
        try {
            return Optional.of(
                    format.parseBest(time, OffsetDateTime::from, LocalDateTime::from).toString());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** "Wed, 19 June 2024 14:30:00 +0700", "19 Jun 24 14:30 EST": a time, then its zone. */
    private static Optional<String> mail(Day day, String line) {
        String[] words = line.split(" ", -1);
        for (int at = 1; day.full() && at < words.length; at++) {
            Optional<ZoneOffset> zone = zone(words[at]);
            String[] time = words[at - 1].split(":", -1);
            if (zone.isPresent() && (time.length == 2 || time.length == 3)) {
                return time(time[0], time[1])
                        .map(told -> time.length == 2 ? told : told.plusSeconds(seconds(time[2])))
                        .map(told -> OffsetDateTime.of(day.first(), told, zone.get()).toString());
            }
        }
        return Optional.empty();
    }

    private static long seconds(String figures) {
        boolean two = figures.length() == 2 && figures.chars().allMatch(Character::isDigit);
        return two ? Math.min(59, Integer.parseInt(figures)) : 0;
    }

    private static Optional<ZoneOffset> zone(String word) {
        if (word.startsWith("+") || word.startsWith("-")) {
            try {
                return Optional.of(ZoneOffset.of(word));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(ZONES.get(Words.fold(word)));
    }

    /** "14:30 WIB", "14.30 WIB": only with its zone, for other figures look the same. */
    private static Optional<String> clock(Day day, String line) {
        List<Token> words = Words.of(line);
        for (int at = 1; at < words.size(); at++) {
            ZoneOffset zone = ZONES.get(words.get(at).folded());
            if (zone != null && day.full()) {
                Optional<LocalTime> time = time(words, at);
                if (time.isPresent()) {
                    return time.map(told -> OffsetDateTime.of(day.first(), told, zone).toString());
                }
            }
        }
        return Optional.empty();
    }

    /** Hour and minute before a word: one word ("14.30") or two ("14:30"). */
    private static Optional<LocalTime> time(List<Token> words, int zone) {
        String last = words.get(zone - 1).text();
        int dot = last.indexOf('.');
        if (dot > 0) {
            return time(last.substring(0, dot), last.substring(dot + 1));
        }
        return zone < 2 ? Optional.empty() : time(words.get(zone - 2).text(), last);
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (NumberFormatException | DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
