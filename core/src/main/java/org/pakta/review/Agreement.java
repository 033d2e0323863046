package org.pakta.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two persons agree on what both judged.
 *
 * @param both things and fields both judged, a thing of several versions of an article once
 * @param same of them, judged the same: the same verdict and, for corrections, the same value
 * @param kappa Cohen's kappa over verdicts and values (Cohen 1960, "A coefficient of agreement for
 *     nominal scales"); empty when chance alone would make them agree on everything, or when there
 *     is nothing both judged
 * @param differing pairs that are not the same, the first person's review first
 */
public record Agreement(int both, int same, OptionalDouble kappa, List<List<Review>> differing) {
    public Agreement {
        differing = List.copyOf(differing);
    }

    /** Of two persons; the order of the reviews does not matter but for the pairs' order. */
    public static Agreement of(Reviews reviews, String first, String second) {
        Map<List<String>, Review> firsts = by(reviews, first);
        Map<List<String>, Review> seconds = by(reviews, second);
        List<List<Review>> differing = new ArrayList<>();
        Map<String, Integer> ofFirst = new HashMap<>();
        Map<String, Integer> ofSecond = new HashMap<>();
        int both = 0;
        for (Map.Entry<List<String>, Review> entry : firsts.entrySet()) {
            Review other = seconds.get(entry.getKey());
            if (other == null) {
                continue;
            }
            both++;
            String one = said(entry.getValue());
            String two = said(other);
            ofFirst.merge(one, 1, Integer::sum);
            ofSecond.merge(two, 1, Integer::sum);
            if (!one.equals(two)) {
                differing.add(List.of(entry.getValue(), other));
            }
        }
        int same = both - differing.size();
        return new Agreement(both, same, kappa(both, same, ofFirst, ofSecond), differing);
    }

    private static Map<List<String>, Review> by(Reviews reviews, String reviewer) {
        Map<List<String>, Review> mine = new LinkedHashMap<>();
        reviews.standing().stream()
                .filter(review -> review.reviewer().equals(reviewer))
                .forEach(
                        review ->
                                mine.merge(
                                        List.of(
                                                reviews.thing(review.target()),
                                                review.field().orElse("")),
                                        review,
                                        Agreement::own));
        return mine;
    }

    /** Of one thing in several versions what was given there goes first, and then the latest. */
    private static Review own(Review one, Review other) {
        boolean alike = one.from().isEmpty() == other.from().isEmpty();
        boolean first = alike ? one.time().compareTo(other.time()) > 0 : one.from().isEmpty();
        return first ? one : other;
    }

    private static String said(Review review) {
        return review.verdict().code() + " " + String.join(";", Cells.list(review.value()));
    }

    private static OptionalDouble kappa(
            int both, int same, Map<String, Integer> ofFirst, Map<String, Integer> ofSecond) {
        double chance = 0;
        for (Map.Entry<String, Integer> said : ofFirst.entrySet()) {
            double other = ofSecond.getOrDefault(said.getKey(), 0);
            chance += said.getValue() * other / ((double) both * both);
        }
        if (both == 0 || chance >= 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(((double) same / both - chance) / (1 - chance));
    }
}
