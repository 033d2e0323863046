package org.pakta.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private final List<Profile> profiles;

    private final Closeness closeness;

    Origins(List<Profile> profiles, Closeness closeness) {
        this.profiles = profiles;
        this.closeness = closeness;
    }

    /** The origins of one story's families, by name of the origin. */
    List<Origin> of(List<Family> families) {
        List<Origin> origins = new ArrayList<>();
        Map<String, List<Family>> byAgency = new TreeMap<>();
        for (Family family : families) {
            Optional<String> agency = Agencies.credited(told(family));
            agency.ifPresent(
                    name -> byAgency.computeIfAbsent(name, n -> new ArrayList<>()).add(family));
            if (agency.isEmpty()) {
                origins.add(copied(family));
            }
        }
        byAgency.forEach((agency, crediting) -> origins.addAll(credited(agency, crediting)));
        origins.sort(
                Comparator.comparing(Origin::origin).thenComparing(o -> o.reprints().toString()));
        return origins;
    }

    /** Families that credit one agency: those close to the first of them go with it. */
    private List<Origin> credited(String agency, List<Family> families) {
        List<Origin> origins = new ArrayList<>();
        List<Family> left = new ArrayList<>(families);
        while (!left.isEmpty()) {
            int first = left.get(0).first();
            List<Family> same =
                    left.stream().filter(family -> renders(first, family.first())).toList();
            origins.add(together(agency, same));
            left.removeAll(same);
        }
        return origins;
    }

    private boolean renders(int first, int other) {
        return first == other || closeness.happening(first, other) >= RENDERING;
    }

    private Origin together(String agency, List<Family> families) {
        List<Integer> members = families.stream().flatMap(f -> f.members().stream()).toList();
        Optional<Integer> own =
                members.stream()
                        .filter(i -> Agencies.is(profiles.get(i).told(), agency))
                        .findFirst();
        if (members.size() == 1) {
            return copied(families.get(0));
        }
        String origin = own.map(i -> profiles.get(i).id()).orElse(agency);
        List<String> reprints =
                ids(members.stream().filter(i -> !own.equals(Optional.of(i))).toList());
        return new Origin(
                origin, reprints, agency + " is credited, and the words are much the same");
    }

    private Origin copied(Family family) {
        String id = profiles.get(family.first()).id();
        if (family.copies().isEmpty()) {
            return new Origin(id, List.of(), "no other article has its words");
        }
        double least = family.copies().stream().mapToDouble(Family.Copy::copied).min().orElse(0);
        String why =
                String.format(
                        Locale.ROOT,
                        "at least %.0f %% of the five-word runs of the shorter text are the same; %s",
                        least * PER_CENT,
                        direction(family));
        return new Origin(id, ids(family.members().subList(1, family.members().size())), why);
    }

    private String direction(Family family) {
        Profile first = profiles.get(family.first());
        Profile next = profiles.get(family.copies().get(0).article());
        if (Agencies.prints(first.told())) {
            return "the first is the agency's own";
        }
        boolean dated = first.told().article().published().isPresent();
        if (dated
                && !first.told().article().published().equals(next.told().article().published())) {
            return "the first has the earliest day known";
        }
        return "which came first is not told: the longest is taken";
    }

    private List<String> ids(List<Integer> articles) {
        return articles.stream().map(i -> profiles.get(i).id()).sorted().toList();
    }

    private List<Told> told(Family family) {
        return family.members().stream().map(i -> profiles.get(i).told()).toList();
    }
}
