package org.pakta.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.story.Story.Origin;

/** Tells how many independent reports a story rests on. */
final class Origins {
    /**
     * Two articles that credit the same one agency, at least this close: one report in two
     * renderings. Well above the closeness of a story, where most pairs read had the same
     * particulars; not measured on agency reports, of which there were too few.
     */
    private static final double RENDERING = 0.6;

    private static final double PER_CENT = 100;

    private final List<Imprint> articles;
    private final List<Family> families;
    private final Closeness closeness;
    private final Map<Integer, Rewrites.Rewrite> rewrites;

    /**
     * Origins of these articles.
     *
     * @param families in the order in which their first articles were given to {@code closeness}
     * @param rewrites by number of the family that tells another's report in other words
     */
    Origins(
            List<Imprint> articles,
            List<Family> families,
            Closeness closeness,
            Map<Integer, Rewrites.Rewrite> rewrites) {
        this.articles = articles;
        this.families = families;
        this.closeness = closeness;
        this.rewrites = rewrites;
    }

    /** The origins of one story's families, given by number, by name of the origin. */
    List<Origin> of(List<Integer> story) {
        List<Origin> origins = new ArrayList<>();
        Map<String, List<Integer>> byAgency = new TreeMap<>();
        Map<String, List<Story.Rewrite>> retold = new TreeMap<>();
        for (int number : story) {
            Family family = families.get(number);
            Rewrites.Rewrite rewrite = rewrites.get(number);
            Optional<String> agency = Agencies.credited(articles(family));
            if (rewrite != null) {
                retold.computeIfAbsent(first(rewrite.of()), id -> new ArrayList<>())
                        .addAll(retold(family, rewrite));
            } else if (agency.isPresent()) {
                byAgency.computeIfAbsent(agency.get(), n -> new ArrayList<>()).add(number);
            } else {
                origins.add(copied(family));
            }
        }
        byAgency.forEach((agency, crediting) -> origins.addAll(credited(agency, crediting)));
        origins.replaceAll(origin -> with(origin, retold));
        origins.sort(
                Comparator.comparing(Origin::origin).thenComparing(o -> o.reprints().toString()));
        return origins;
    }

    /** A family that retells: its first article, then the copies of that. */
    private List<Story.Rewrite> retold(Family family, Rewrites.Rewrite rewrite) {
        String first = articles.get(family.first()).id();
        List<Story.Rewrite> retold = new ArrayList<>();
        retold.add(new Story.Rewrite(first, first(rewrite.like()), rewrite.why()));
        family.copies()
                .forEach(
                        copy ->
                                retold.add(
                                        new Story.Rewrite(
                                                articles.get(copy.article()).id(),
                                                first,
                                                "a copy of that rewrite")));
        return retold;
    }

    /** Rewrites go with the origin that has the article they retell. */
    private static Origin with(Origin origin, Map<String, List<Story.Rewrite>> retold) {
        List<Story.Rewrite> told =
                Stream.concat(Stream.of(origin.origin()), origin.reprints().stream())
                        .flatMap(id -> retold.getOrDefault(id, List.of()).stream())
                        .sorted(Comparator.comparing(Story.Rewrite::article))
                        .toList();
        return new Origin(origin.origin(), origin.reprints(), told, origin.why());
    }

    private String first(int family) {
        return articles.get(families.get(family).first()).id();
    }

    /** Families that credit one agency: those close to the first of them go with it. */
    private List<Origin> credited(String agency, List<Integer> crediting) {
        List<Origin> origins = new ArrayList<>();
        List<Integer> left = crediting;
        while (!left.isEmpty()) {
            int first = left.get(0);
            List<Integer> same = left.stream().filter(other -> renders(first, other)).toList();
            origins.add(together(agency, same.stream().map(families::get).toList()));
            left = left.stream().filter(other -> !renders(first, other)).toList();
        }
        return origins;
    }

    private boolean renders(int first, int other) {
        return first == other || closeness.rendering(first, other) >= RENDERING;
    }

    private Origin together(String agency, List<Family> rendering) {
        List<Integer> members = rendering.stream().flatMap(f -> f.members().stream()).toList();
        if (members.size() == 1) {
            return copied(rendering.get(0));
        }
        Optional<Integer> own =
                members.stream().filter(i -> Agencies.is(articles.get(i), agency)).findFirst();
        return new Origin(
                own.map(i -> articles.get(i).id()).orElse(agency),
                ids(members.stream().filter(i -> !own.equals(Optional.of(i))).toList()),
                List.of(),
                agency + " is credited, and the words are much the same");
    }

    private Origin copied(Family family) {
        String id = articles.get(family.first()).id();
        if (family.copies().isEmpty()) {
            return new Origin(id, List.of(), List.of(), "no other article has its words");
        }
        double least =
                family.copies().stream()
                        .mapToDouble(Family.Copy::copied)
                        .filter(share -> share > 0)
                        .min()
                        .orElse(0);
        if (least == 0) {
            List<Integer> further = family.members().subList(1, family.members().size());
            return new Origin(
                    id,
                    ids(further),
                    List.of(),
                    "the others are further pages of the same article");
        }
        String why =
                String.format(
                        Locale.ROOT,
                        "at least %.0f %% of the five-word runs of the shorter text are the same; %s",
                        least * PER_CENT,
                        direction(family));
        return new Origin(
                id, ids(family.members().subList(1, family.members().size())), List.of(), why);
    }

    private String direction(Family family) {
        Imprint first = articles.get(family.first());
        Imprint next = articles.get(family.copies().get(0).article());
        if (Agencies.prints(first)) {
            return "the first is the agency's own";
        }
        if (first.published.isPresent() && !first.published.equals(next.published)) {
            return "the first has the earliest day known";
        }
        return "which came first is not told: the longest is taken";
    }

    private List<String> ids(List<Integer> members) {
        return members.stream().map(i -> articles.get(i).id()).sorted().toList();
    }

    private List<Imprint> articles(Family family) {
        return family.members().stream().map(articles::get).toList();
    }
}
