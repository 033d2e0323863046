package org.pakta.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.event.Event;
import org.pakta.event.Event.Status;
import org.pakta.event.EventType;
import org.pakta.text.Day;
import org.pakta.text.Words;

/**
 * The same event as several articles of a story report it: same type, same sides, and days that can
 * be the same.
 *
 * @param id depends on its events
 * @param type what was done
 * @param actors who did it, as in its events
 * @param targets to whom
 * @param day the best known day; empty when no article tells one
 * @param events what was merged; never empty
 */
record Fact(
        String id,
        EventType type,
        List<String> actors,
        List<String> targets,
        Optional<Day> day,
        List<Event> events) {
    Fact {
        events = List.copyOf(events);
    }

    /** Facts of a story, by first day; an event without a day joins the others when they agree. */
    static List<Fact> of(List<Event> events) {
        Map<String, List<Event>> alike = new TreeMap<>();
        for (Event event : events) {
            String sides = event.actors().stream().sorted().toList() + "" + event.targets();
            alike.computeIfAbsent(event.type() + sides, key -> new ArrayList<>()).add(event);
        }
        return alike.values().stream()
                .flatMap(same -> byDay(same).stream())
                .sorted(Comparator.comparing(Fact::sortDay).thenComparing(Fact::id))
                .toList();
    }

    private static List<Fact> byDay(List<Event> same) {
        List<Event> dated =
                same.stream()
                        .filter(event -> event.day().isPresent())
                        .sorted(Comparator.comparing(Fact::precision).thenComparing(Event::id))
                        .toList();
        List<List<Event>> groups = new ArrayList<>();
        for (Event event : dated) {
            Optional<List<Event>> fitting =
                    groups.stream().filter(group -> agree(group.get(0), event)).findFirst();
            fitting.ifPresentOrElse(
                    group -> group.add(event), () -> groups.add(new ArrayList<>(List.of(event))));
        }
        List<Event> undated = same.stream().filter(event -> event.day().isEmpty()).toList();
        if (groups.size() == 1) {
            groups.get(0).addAll(undated);
        } else if (!undated.isEmpty()) {
            groups.add(undated);
        }
        return groups.stream().map(Fact::merged).toList();
    }

    /** Days known in full come first, so that a vague one joins them and not the reverse. */
    private static int precision(Event event) {
        return event.day().map(day -> day.full() ? 0 : day.month() > 0 ? 1 : 2).orElse(3);
    }

    private static boolean agree(Event a, Event b) {
        return a.day().flatMap(day -> b.day().map(day::agreesWith)).orElse(true);
    }

    private static Fact merged(List<Event> events) {
        Event first = events.get(0);
        String[] ids = events.stream().map(Event::id).sorted().toArray(String[]::new);
        return new Fact(
                Words.id(ids), first.type(), first.actors(), first.targets(), first.day(), events);
    }

    Set<Status> statuses() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        events.forEach(event -> statuses.add(event.status()));
        return statuses;
    }

    /** Some tell it as done or claimed, others as denied. */
    boolean disputed() {
        return statuses().contains(Status.DENIED) && statuses().size() > 1;
    }

    /** Events of each status, in the order of the statuses. */
    Map<Status, List<Event>> byStatus() {
        Map<Status, List<Event>> by = new EnumMap<>(Status.class);
        events.forEach(e -> by.computeIfAbsent(e.status(), s -> new ArrayList<>()).add(e));
        return by;
    }

    /** The origins that report it in any way. */
    List<Source> reportedBy(List<Source> sources) {
        return reporting(events, sources);
    }

    static List<Source> reporting(List<Event> events, List<Source> sources) {
        Set<String> articles = new HashSet<>();
        events.forEach(event -> articles.add(event.article()));
        return sources.stream().filter(s -> articles.stream().anyMatch(s::has)).toList();
    }

    private String sortDay() {
        return day.map(Day::toString).orElse("~");
    }
}
