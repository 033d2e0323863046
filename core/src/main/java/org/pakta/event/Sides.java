package org.pakta.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.text.Phrases;

/**
 * Who did it and to whom.
 *
 * @param actors codes of those who act
 * @param targets codes of those it is done to
 */
record Sides(List<String> actors, List<String> targets) {
    /** Plain words allowed between a noun and its owner: "serangan udara besar-besaran Israel". */
    private static final int OWNER_WORDS = 3;

    /** Plain words of one that did it right behind such a verb: "dibombardir jet tempur Israel". */
    private static final int AGENT_WORDS = 2;

    /** Words between a verb in the passive and who did it. */
    private static final int AGENT = 10;

    Sides {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    /** The sides of a trigger in its sentence; {@code speaker} is whose words hold it, if any. */
    static Sides of(Row row, Phrases.Hit<Trigger> hit, Optional<String> speaker) {
        Sides raw =
                switch (hit.meaning().shape()) {
                    case VERB -> verb(row, hit);
                    case PASSIVE -> passive(row, hit);
                    case NOUN -> noun(row, hit);
                    case STANCE -> stance(row, hit, speaker);
                };
        return hit.meaning().symmetric() ? raw.joined(row, hit.meaning()) : raw.parted();
    }

    /** Who did it as those it is done to, and the other way round. */
    Sides turned() {
        List<String> doers = targets;
        return new Sides(doers, actors);
    }

    /** One of those who act against the others. */
    Sides against(String one) {
        return new Sides(
                List.of(one), actors.stream().filter(other -> !other.equals(one)).toList());
    }

    private static List<String> codes(Optional<Party> party) {
        return party.map(Party::codes).orElse(List.of());
    }

    private static Sides verb(Row row, Phrases.Hit<Trigger> hit) {
        Optional<Party> subject =
                row.subject(hit.from())
                        .filter(p -> !new Subjects(row).deed(p, hit.meaning().type()));
        Optional<Party> object = row.target(hit);
        List<String> between = between(row, hit.to());
        if (hit.meaning().symmetric() && between.size() > 1) {
            return new Sides(between, List.of());
        }
        boolean goesOn = subject.isEmpty() && row.goesOn(hit.from());
        return new Sides(goesOn ? row.lead() : codes(subject), codes(object));
    }

    private static Sides passive(Row row, Phrases.Hit<Trigger> hit) {
        Optional<Party> agent = agent(row, hit.to());
        Set<String> links = hit.meaning().links();
        Optional<Party> done =
                links.isEmpty()
                        ? row.subject(hit.from())
                        : row.object(agent.map(Party::to).orElse(hit.to()), links);
        return new Sides(
                codes(agent),
                done.or(() -> struck(row, hit))
                        .map(Party::codes)
                        .orElseGet(() -> asking(row, hit)));
    }

    /** "desa-desa di Lebanon selatan dibombardir Israel": where harm is done. */
    private static Optional<Party> struck(Row row, Phrases.Hit<Trigger> hit) {
        int last = row.behindSubject(hit.from());
        return hit.meaning().type() == EventType.ASSAULT && hit.meaning().links().isEmpty()
                ? row.endingAt(last)
                        .or(() -> row.endingAt(last - 1))
                        .filter(p -> p.place() || row.preposition(p.from() - 1))
                : Optional.empty();
    }

    /** "Permintaan X agar … ditolak Y": who asked for what is refused. */
    private static List<String> asking(Row row, Phrases.Hit<Trigger> hit) {
        return hit.meaning().type() == EventType.REJECT
                ? new Calls(row)
                        .opening(hit.from())
                        .map(noun -> noun(row, noun).actors())
                        .orElse(List.of())
                : List.of();
    }

    /** "oleh Israel", or the party itself right behind: "diserang Israel". */
    private static Optional<Party> agent(Row row, int from) {
        for (int at = from; at < Math.min(row.words().size(), from + AGENT); at++) {
            if (row.is(at, "by")) {
                return new Targets(row).next(at + 1, OWNER_WORDS);
            }
            boolean ofDay = row.words().get(at).number(); // "was signed on July 8, 2024, by X"
            if (at > from && row.commaBefore(at) && !ofDay) {
                break;
            }
        }
        return row.is(from - 1, "by") || !row.is(from, "by-only")
                ? new Targets(row).next(from, AGENT_WORDS)
                : Optional.empty();
    }

    private static Sides noun(Row row, Phrases.Hit<Trigger> hit) {
        Trigger trigger = hit.meaning();
        List<String> between = between(row, hit.to());
        List<String> compound = codes(new Targets(row).next(hit.to(), 0));
        if (trigger.symmetric() && between.isEmpty() && compound.size() > 1) {
            return new Sides(compound, List.of()); // "perang Thailand-Kamboja"
        }
        if (between.size() > 1) {
            return trigger.symmetric()
                    ? new Sides(between, List.of())
                    : new Sides(List.of(), List.of());
        }
        Optional<Party> owner = owner(row, hit);
        int behind = owner.filter(p -> p.from() >= hit.to()).map(Party::to).orElse(hit.to());
        Optional<Party> target =
                row.object(behind, trigger.links())
                        .or(() -> row.object(hit.to(), trigger.indirect())); // "a visit to X by Y"
        int light = light(row, hit.from());
        if (light >= 0) {
            List<String> doer = codes(row.subject(light));
            boolean receives = row.is(light, "receive");
            return receives
                    ? new Sides(codes(owner.or(() -> target)), doer)
                    : new Sides(doer.isEmpty() ? codes(owner) : doer, codes(target));
        }
        boolean open = trigger.symmetric() && owner.isEmpty() && target.isPresent();
        List<String> partner = open ? codes(row.before(hit.from(), target.get())) : codes(owner);
        return new Sides(partner, codes(target));
    }

    /** "serangan Israel", "serangan oleh Israel", "Israel's attack". */
    private static Optional<Party> owner(Row row, Phrases.Hit<Trigger> hit) {
        boolean from = hit.meaning().needs("from") && row.is(hit.to(), "of");
        if (row.is(hit.to(), "by") || from) {
            return new Targets(row).next(hit.to() + 1, OWNER_WORDS);
        }
        boolean owned = row.lexicon().is("before", "owner");
        Optional<Party> owner =
                owned
                        ? new Targets(row).owner(hit.from(), OWNER_WORDS)
                        : new Targets(row).next(hit.to(), OWNER_WORDS);
        Optional<Party> agent = owner.isPresent() ? owner : byBehind(row, hit.to());
        return agent.filter(party -> !party.place());
    }

    private static Optional<Party> byBehind(Row row, int from) {
        for (int at = from; at < Math.min(row.words().size(), from + OWNER_WORDS); at++) {
            if (row.is(at, "by")) {
                return new Targets(row).next(at + 1, OWNER_WORDS);
            }
        }
        return Optional.empty();
    }

    /** Index of "melancarkan" before "serangan"; -1 when there is no such verb. */
    private static int light(Row row, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 4); at--) {
            if (row.is(at, "light") || row.is(at, "receive")) {
                return at;
            }
            boolean ends = row.preposition(at) && !row.is(at, "of"); // "a wave of airstrikes"
            if (ends || row.commaBefore(at + 1) || row.partyAt(at).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /** "antara Iran dan AS": both sides after one word. */
    private static List<String> between(Row row, int from) {
        for (int at = from; at < Math.min(row.words().size(), from + 10); at++) {
            if (row.is(at, "between-sides")) {
                return codes(new Targets(row).next(at + 1, OWNER_WORDS));
            }
            if (row.commaBefore(at) || row.particle(at, "that")) {
                break;
            }
        }
        return List.of();
    }

    /**
     * Somebody's judgement: whose deed he judges ("menyebut latihan X sebagai provokasi"), or the
     * nearest party in the sentence that is not the speaker.
     */
    private static Sides stance(Row row, Phrases.Hit<Trigger> hit, Optional<String> speaker) {
        int judging = new Calls(row).judging(hit.from());
        if (judging >= 0) {
            Optional<Party> judged =
                    row.object(judging + 1, hit.meaning().links())
                            .filter(party -> party.from() < hit.from())
                            .or(() -> row.object(hit.to(), hit.meaning().indirect()));
            return new Sides(codes(row.subject(judging)), codes(judged));
        }
        if (speaker.isEmpty() || hit.meaning().needs("judged")) {
            return new Sides(List.of(), List.of());
        }
        List<String> own = List.of(speaker.get());
        Optional<Party> target =
                new Targets(row)
                        .next(hit.to(), OWNER_WORDS)
                        .or(() -> row.object(hit.to(), hit.meaning().links()))
                        .or(() -> row.subject(hit.from()))
                        .filter(party -> !party.codes().equals(own));
        return new Sides(own, codes(target));
    }

    /** All sides as actors; one that is told without the other is paired with it. */
    private Sides joined(Row row, Trigger trigger) {
        Set<String> all = new LinkedHashSet<>(actors);
        all.addAll(targets);
        boolean noun = trigger.shape() == Trigger.Shape.NOUN;
        if (actors.isEmpty() && !targets.isEmpty()) {
            boolean paired = noun && !trigger.needs("each");
            all.addAll(paired ? row.otherThan(targets) : List.of());
            boolean open = paired && trigger.type() == EventType.AGREE; // filled in later
            if (all.size() > targets.size()) {
                return new Sides(List.copyOf(all), List.of());
            }
            return new Sides(List.of(), open ? targets : List.of());
        }
        return new Sides(List.copyOf(all), List.of());
    }

    /** Who acts is no target; of "welcomed the talks between X and Y", as X, neither is Y. */
    Sides parted() {
        boolean among = targets.size() > 1 && !actors.isEmpty() && targets.containsAll(actors);
        List<String> others = new ArrayList<>(among ? List.of() : targets);
        others.removeAll(actors);
        return new Sides(actors, others);
    }
}
