package org.pakta.fact;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.event.Event;
import org.pakta.story.Told;
import org.pakta.text.Day;

/** Facts about who did what to whom. */
final class Acts {
    /**
     * The same deed of the same sides, told with days further apart than this, is two deeds; nearer
     * days contradict each other, unless one origin tells both.
     */
    private static final long NEAR_DAYS = 3;

    private final Reports reports;

    Acts(Reports reports) {
        this.reports = reports;
    }

    List<Fact> facts() {
        Map<Subject.Act, List<Event>> alike = new LinkedHashMap<>();
        for (Event event : fullestFirst()) {
            Subject.Act told = subject(event);
            List<Subject.Act> fitting =
                    alike.keySet().stream().filter(act -> part(told, act)).toList();
            Subject.Act act = fitting.size() == 1 ? fitting.get(0) : told;
            alike.computeIfAbsent(act, key -> new ArrayList<>()).add(event);
        }
        List<Fact> facts = new ArrayList<>();
        alike.forEach((act, same) -> deeds(same).forEach(deed -> facts.add(fact(act, deed))));
        return facts;
    }

    /** Those that name most sides first, so that what names fewer finds them there. */
    private List<Event> fullestFirst() {
        return reports.inOrder().stream()
                .map(Told::events)
                .flatMap(List::stream)
                .sorted(
                        Comparator.comparing(
                                event -> -event.actors().size() - event.targets().size()))
                .toList();
    }

    /** Whether an act may be another one told with fewer sides. */
    private static boolean part(Subject.Act told, Subject.Act fuller) {
        return told.equals(fuller)
                || (told.type() == fuller.type()
                        && fuller.actors().containsAll(told.actors())
                        && fuller.targets().containsAll(told.targets()));
    }

    private static Subject.Act subject(Event event) {
        return new Subject.Act(
                event.type(),
                event.actors().stream().sorted().toList(),
                event.targets().stream().sorted().toList());
    }

    /** Events that may be one deed. */
    private List<List<Event>> deeds(List<Event> same) {
        List<List<Event>> deeds = new ArrayList<>();
        List<Event> dated =
                same.stream()
                        .filter(event -> event.day().filter(Day::full).isPresent())
                        .sorted(Comparator.comparing(event -> event.day().orElseThrow()))
                        .toList();
        for (Event event : dated) {
            List<Event> last = deeds.isEmpty() ? List.of() : deeds.get(deeds.size() - 1);
            if (last.isEmpty() || !fits(event, last)) {
                deeds.add(new ArrayList<>(List.of(event)));
            } else {
                last.add(event);
            }
        }
        same.stream()
                .filter(event -> event.day().filter(Day::full).isEmpty())
                .forEach(event -> undated(event, deeds));
        return deeds;
    }

    private boolean fits(Event event, List<Event> deed) {
        Day day = event.day().orElseThrow();
        Day first = deed.get(0).day().orElseThrow();
        if (day.equals(first)) {
            return true;
        }
        String origin = reports.origin(event.article());
        boolean both =
                deed.stream()
                        .filter(other -> !other.day().equals(event.day()))
                        .anyMatch(other -> reports.origin(other.article()).equals(origin));
        return !both && ChronoUnit.DAYS.between(first.first(), day.first()) <= NEAR_DAYS;
    }

    /** What has no full day joins the only deed it can be, else what else has none. */
    private static void undated(Event event, List<List<Event>> deeds) {
        List<List<Event>> fitting =
                deeds.stream().filter(deed -> agree(deed.get(0).day(), event.day())).toList();
        if (fitting.size() == 1) {
            fitting.get(0).add(event);
            return;
        }
        Optional<List<Event>> same =
                fitting.stream().filter(deed -> deed.get(0).day().equals(event.day())).findFirst();
        same.ifPresentOrElse(
                deed -> deed.add(event), () -> deeds.add(new ArrayList<>(List.of(event))));
    }

    private static boolean agree(Optional<Day> one, Optional<Day> other) {
        return one.flatMap(day -> other.map(day::agreesWith)).orElse(true);
    }

    private Fact fact(Subject.Act act, List<Event> deed) {
        Set<Day> days = new HashSet<>();
        deed.forEach(event -> event.day().filter(Day::full).ifPresent(days::add));
        List<Claim> claims = new ArrayList<>();
        for (Event event : deed) {
            Optional<Day> day =
                    days.size() == 1 ? Optional.of(days.iterator().next()) : event.day();
            claims.add(
                    new Claim(
                            reports.origin(event.article()),
                            new Version.Deed(event.status(), day),
                            new Fact.Place(
                                    event.article(),
                                    event.evidence().get(0),
                                    Optional.of(event.id())),
                            true));
        }
        return reports.fact(act, claims);
    }
}
