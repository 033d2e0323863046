package org.pakta.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.record.Reading;
import org.pakta.story.Story;

/**
 * One independent origin of a story, as the reader sees it.
 *
 * @param letter A, B, … as it is called on the story's page
 * @param agency its name, when its own report is not among the articles
 * @param readings its own report first, then the reprints and the rewrites; never empty
 * @param rewrites those that tell it in other words
 * @param why what shows that the reprints are its copies; empty when there are none
 */
record Source(
        String letter,
        Optional<String> agency,
        List<Reading> readings,
        List<Story.Rewrite> rewrites,
        String why) {
    private static final int LETTERS = 26;

    Source {
        readings = List.copyOf(readings);
        rewrites = List.copyOf(rewrites);
    }

    /** Its own report, else the first reprint, which stands for it. */
    Reading lead() {
        return readings.get(0);
    }

    /** All but the one already shown as its lead. */
    List<Reading> followers() {
        return readings.subList(1, readings.size());
    }

    /** The copies among them. */
    List<Reading> reprints() {
        return followers().stream().filter(one -> rewrite(one).isEmpty()).toList();
    }

    /** How it tells the origin's report in other words; empty when it does not. */
    Optional<Story.Rewrite> rewrite(Reading reading) {
        return rewrites.stream()
                .filter(one -> one.article().equals(reading.article().id()))
                .findFirst();
    }

    boolean has(String article) {
        return readings.stream().anyMatch(reading -> reading.article().id().equals(article));
    }

    /** Whether this is the origin that goes by this name: an article's id, or an agency. */
    boolean is(String origin) {
        return has(origin) || agency.equals(Optional.of(origin));
    }

    /** What it is called: the agency, else the outlet; empty when neither is known. */
    String name() {
        return agency.orElseGet(() -> lead().article().outletName());
    }

    /** Every article of the story is under exactly one of them. */
    static List<Source> of(Story story, Library library) {
        List<Source> sources = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Story.Origin origin : story.origins()) {
            List<String> ids = new ArrayList<>(List.of(origin.origin()));
            ids.addAll(origin.followers());
            List<Reading> readings =
                    ids.stream().filter(placed::add).flatMap(library::reading).toList();
            boolean own = library.reading(origin.origin()).findAny().isPresent();
            if (!readings.isEmpty()) {
                Optional<String> agency = own ? Optional.empty() : Optional.of(origin.origin());
                sources.add(
                        new Source(
                                letter(sources.size()),
                                agency,
                                readings,
                                origin.rewrites(),
                                origin.why()));
            }
        }
        for (String article : story.articles()) {
            List<Reading> alone =
                    placed.add(article) ? library.reading(article).toList() : List.<Reading>of();
            if (!alone.isEmpty()) {
                sources.add(
                        new Source(letter(sources.size()), Optional.empty(), alone, List.of(), ""));
            }
        }
        return sources;
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
