package org.pakta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was spoken of so far, for words such as "ia" and "kedua negara". */
final class Memory {
    /** Named so often, a state is one of those the article is about. */
    private static final int OFTEN = 3;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private List<String> person = List.of();
    private boolean lost;
    private List<String> pair = List.of();

    /** The first two that one sentence names, with nobody else. */
    private List<String> lead = List.of();

    private List<String> plural = List.of();
    private List<String> group = List.of();

    /** Takes in a sentence that has been read. */
    void remember(List<Party> parties) {
        Set<String> all = new LinkedHashSet<>();
        boolean opened = false;
        Optional<Party> several =
                parties.stream()
                        .filter(party -> !party.place() && party.codes().size() > 1)
                        .findFirst(); // those who act, not "X dan Y" who mediate
        plural = several.map(Party::codes).orElse(plural);
        for (Party party : parties) {
            if (party.place()) {
                continue;
            }
            all.addAll(party.codes());
            party.codes().forEach(code -> counts.merge(code, 1, Integer::sum));
            if (opens(party, opened)) {
                person = party.codes();
                opened = true;
                lost = false;
            }
            group = party.group() ? party.codes() : group;
        }
        pair = all.size() == 2 ? List.copyOf(all) : pair;
        lead = lead.isEmpty() ? pair : lead;
    }

    /** Somebody unknown was spoken of; "he" is nobody who acts for a state. */
    void lose() {
        person = List.of();
        lost = true;
    }

    /** The first person of a sentence; the first state only while nobody is known. */
    private boolean opens(Party party, boolean opened) {
        return party.codes().size() == 1
                && !opened
                && (party.person() || (person.isEmpty() && !lost));
    }

    /** Who a referring word of this kind means; empty when nobody fits. */
    List<String> meant(String kind) {
        return switch (kind) {
            case "person" -> person;
            case "group" -> group;
            case "plural" -> plural;
            case "pair" -> pair();
            case "states" -> states();
            default -> List.of();
        };
    }

    /**
     * The two that are named most. Where a third is named nearly as often, those last joined by
     * "and"; while nobody is named often the two of the opening, where both are named again.
     */
    List<String> pair() {
        List<String> most = mostNamed(OFTEN);
        if (most.size() == 2 && (plural.size() != 2 || clear(most))) {
            return most;
        }
        boolean again = lead.stream().allMatch(code -> counts.getOrDefault(code, 0) > 1);
        List<String> joined = most.size() == 2 ? plural : again ? lead : pair;
        List<String> recent = joined.isEmpty() ? mostNamed(2) : joined;
        return recent.size() == 2 ? recent : List.of();
    }

    /** The pair where both are states, else the two states named most: "kedua negara". */
    private List<String> states() {
        List<String> two = pair();
        if (!two.isEmpty() && two.stream().allMatch(Party::state)) {
            return two;
        }
        List<String> most =
                counts.keySet().stream()
                        .filter(Party::state)
                        .filter(code -> counts.getOrDefault(code, 0) > 1)
                        .sorted(Comparator.comparingInt(code -> -counts.getOrDefault(code, 0)))
                        .limit(2)
                        .toList();
        return most.size() == 2 ? most : List.of();
    }

    /** The two that the article is surely about; empty when there are none. */
    List<String> rivals() {
        List<String> two = mostNamed(OFTEN);
        return two.size() == 2 && clear(two) ? two : List.of();
    }

    /** Whether all others are named half as often at most as the second of these. */
    private boolean clear(List<String> two) {
        int second = counts.getOrDefault(two.get(1), 0);
        return counts.entrySet().stream()
                .filter(entry -> !two.contains(entry.getKey()))
                .allMatch(entry -> entry.getValue() * 2 <= second);
    }

    /** The other side of the pair that this one belongs to. */
    List<String> otherThan(List<String> own) {
        List<String> others = new ArrayList<>(pair());
        boolean member = others.removeAll(own);
        return member && others.size() == 1 ? others : List.of();
    }

    private List<String> mostNamed(int least) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }
}
