package org.pakta.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.fact.Fact.Telling;
import org.pakta.figure.Amount.Match;

/**
 * What one place in one article tells of a fact.
 *
 * @param origin the origin the article belongs to
 * @param version what it tells
 * @param place where
 * @param chief whether it is what the article tells first; what comes later only bears witness
 */
record Claim(String origin, Version version, Fact.Place place, boolean chief) {
    static boolean contradict(Telling one, Telling other) {
        return one.version().by(other.version()) == Match.CONTRADICTS;
    }

    /** The tellings of one fact, from all claims about it. */
    static List<Telling> tellings(List<Claim> claims) {
        Map<String, List<Claim>> alike = new LinkedHashMap<>();
        claims.stream()
                .filter(Claim::chief)
                .forEach(
                        claim ->
                                alike.computeIfAbsent(claim.version.says(), v -> new ArrayList<>())
                                        .add(claim));
        return alike.values().stream()
                .map(same -> telling(same, claims))
                .sorted(
                        Comparator.comparing((Telling telling) -> telling.version().rank())
                                .thenComparing(telling -> -telling.origins().size())
                                .thenComparing(telling -> telling.version().says()))
                .toList();
    }

    private static Telling telling(List<Claim> same, List<Claim> all) {
        Version version = same.get(0).version;
        List<String> origins = new ArrayList<>();
        List<String> against = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        Map<String, Set<Match>> matches = new TreeMap<>();
        for (Claim claim : all) {
            matches.computeIfAbsent(claim.origin, o -> EnumSet.noneOf(Match.class))
                    .add(version.by(claim.version));
        }
        matches.forEach(
                (origin, told) -> {
                    if (told.contains(Match.HOLDS)) {
                        origins.add(origin);
                    } else if (told.contains(Match.CANNOT_TELL)) {
                        unsure.add(origin);
                    } else {
                        against.add(origin);
                    }
                });
        return new Telling(
                version,
                origins,
                against,
                unsure,
                same.stream().map(Claim::place).distinct().toList());
    }
}
