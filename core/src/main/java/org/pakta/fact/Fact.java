package org.pakta.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.event.Event.Status;
import org.pakta.evidence.Span;
import org.pakta.text.Day;

/**
 * One thing that the articles of a story tell, each in its way. Reprints count with their origin;
 * what contradicts stays side by side.
 *
 * @param id depends on what was read
 * @param subject what it is about
 * @param tellings each way once, those of most origins first; never empty
 * @param silent origins that tell nothing of it
 */
public record Fact(String id, Subject subject, List<Telling> tellings, List<String> silent) {
    public Fact {
        tellings = List.copyOf(tellings);
        silent = List.copyOf(silent);
    }

    /**
     * One way of telling it.
     *
     * @param version what is told
     * @param origins those by which it holds: they tell the very same, or are more exact
     * @param against those that tell what cannot be true together with it
     * @param unsure those that tell of it, but neither the same nor the contrary
     * @param places where it stands, the origins' own reports before reprints; never empty
     */
    public record Telling(
            Version version,
            List<String> origins,
            List<String> against,
            List<String> unsure,
            List<Place> places) {
        public Telling {
            origins = List.copyOf(origins);
            against = List.copyOf(against);
            unsure = List.copyOf(unsure);
            places = List.copyOf(places);
        }
    }

    /**
     * Where it is told.
     *
     * @param article id of the article
     * @param span the sentence, or the words said
     * @param read id of the event or statement read there; empty for a number
     */
    public record Place(String article, Span span, Optional<String> read) {}

    /** Whether what some tell cannot be true together with what others, or the same, tell. */
    public boolean disputed() {
        return tellings.stream()
                .anyMatch(one -> tellings.stream().anyMatch(other -> Claim.contradict(one, other)));
    }

    /** Origins that tell of it in any way. */
    public List<String> origins() {
        return tellings.stream()
                .flatMap(
                        telling ->
                                Stream.of(telling.origins(), telling.against(), telling.unsure())
                                        .flatMap(List::stream))
                .distinct()
                .sorted()
                .toList();
    }

    /** The best known day of an act; empty for other facts and when nobody tells it. */
    public Optional<Day> day() {
        return deeds().flatMap(deed -> deed.day().stream()).findFirst();
    }

    /** The ways an act is told, in the order of the statuses; none for other facts. */
    public List<Status> statuses() {
        return deeds().map(Version.Deed::status).distinct().sorted().toList();
    }

    private Stream<Version.Deed> deeds() {
        return tellings.stream()
                .map(Telling::version)
                .filter(Version.Deed.class::isInstance)
                .map(Version.Deed.class::cast);
    }
}
