package org.pakta.event;

import java.util.Optional;
import org.pakta.text.Phrases;

/** Whether a sentence tells a thing as done, planned, alleged, or not at all. */
final class Modality {
    /** Words before a trigger that can change what it says. */
    private static final int WINDOW = 5;

    /** Words before a trigger in which "jika" makes the clause a condition. */
    private static final int CONDITION = 10;

    /** Words between a noun and the verb that says whether it takes place. */
    private static final int FATE = 16;

    private Modality() {}

    /** Empty when the words say that it is not so, or only may be. */
    static Optional<Event.Status> of(Row row, Phrases.Hit<Trigger> hit) {
        if (answer(row, hit)) {
            return Optional.of(Event.Status.DONE); // "permintaan X agar … ditolak Y"
        }
        if (conditional(row, hit.from()) || purpose(row, hit.from())) {
            return Optional.empty();
        }
        Governor governor = governor(row, hit.from());
        if (governor == Governor.WISH) {
            return Optional.empty();
        }
        boolean noun = hit.meaning().shape() == Trigger.Shape.NOUN;
        boolean standing = noun && hit.meaning().type() == EventType.AGREE;
        boolean planned = false;
        boolean alleged = false;
        for (int at = hit.from() - 1; at >= Math.max(0, hit.from() - WINDOW); at--) {
            String mark = row.lexicon().mark(row.words(), at).map(Phrases.Hit::meaning).orElse("");
            boolean near = hit.from() - at <= 3;
            boolean stands = standing && mark.equals("standing");
            boolean undone =
                    noun && row.lexicon().verb(row.words(), at) && marked(row, at, "negated");
            if ((mark.equals("negated") && near) || mark.equals("unreal") || stands || undone) {
                return Optional.empty();
            }
            planned |= mark.equals("planned");
            alleged |= mark.equals("alleged");
            boolean other = noun && row.is(at, "and");
            if (other
                    || row.commaBefore(at)
                    || row.partyAt(at).isPresent()
                    || row.particle(at, "that")) {
                break;
            }
        }
        Optional<String> fate = fate(row, hit);
        if (fate.filter("off"::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                planned || fate.isPresent()
                        ? Event.Status.PLANNED
                        : alleged || governor == Governor.CHARGE
                                ? Event.Status.ALLEGED
                                : Event.Status.DONE);
    }

    /**
     * What the sentence says of a noun's taking place: "planned" ("KTT itu akan digelar", "akan
     * digelar KTT"), "off" ("pertemuan itu dibatalkan"), or nothing.
     */
    private static Optional<String> fate(Row row, Phrases.Hit<Trigger> hit) {
        if (hit.meaning().shape() != Trigger.Shape.NOUN) {
            return Optional.empty();
        }
        int last = Math.min(row.words().size(), hit.to() + FATE);
        if (supposed(row, hit.to(), last)) {
            return Optional.of("off");
        }
        for (int at = hit.to(); at < last && !ends(row, at); at++) {
            boolean fallen = hit.meaning().symmetric() && row.is(at, "fallen");
            if (fallen || row.is(at, "off")) {
                return Optional.of("off");
            }
            if (row.is(at, "held")) {
                return marked(row, at, "planned") ? Optional.of("planned") : Optional.empty();
            }
        }
        for (int at = hit.from() - 1; at >= Math.max(0, hit.from() - FATE); at--) {
            if (row.is(at, "held")) {
                return marked(row, at, "planned") ? Optional.of("planned") : Optional.empty();
            }
            if (row.lexicon().verb(row.words(), at)) {
                boolean visit = hit.meaning().type() == EventType.CONSULT;
                return visit && marked(row, at, "planned")
                        ? Optional.of("planned")
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Serangan X ke Y dapat …", "an attack on Y could …": nobody says that it was. */
    private static boolean supposed(Row row, int from, int to) {
        for (int at = from; at < to && !ends(row, at) && !row.commaBefore(at); at++) {
            if (row.particle(at, "relative")) {
                return false; // "pembicaraan X dan Y yang dapat …" are held
            }
            Optional<String> mark = row.lexicon().mark(row.words(), at).map(Phrases.Hit::meaning);
            if (mark.isPresent() || row.lexicon().verb(row.words(), at)) {
                return mark.filter("unreal"::equals).isPresent();
            }
        }
        return false;
    }

    private static boolean ends(Row row, int at) {
        return row.particle(at, "that") || row.quoteBefore(at) || row.is(at, "closes");
    }

    /** "have not signed a defence treaty", "akan digelar KTT": what is said of a verb. */
    private static boolean marked(Row row, int verb, String kind) {
        for (int at = verb - 1; at >= Math.max(0, verb - 2); at--) {
            if (row.lexicon()
                    .mark(row.words(), at)
                    .map(Phrases.Hit::meaning)
                    .filter(kind::equals)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What a verb before says of the clause that hangs on it. */
    private enum Governor {
        NONE,
        WISH,
        CHARGE
    }

    /** Whether what is asked for stands between the asking and its refusal. */
    private static boolean answer(Row row, Phrases.Hit<Trigger> hit) {
        return hit.meaning().type() == EventType.REJECT
                && hit.meaning().shape() == Trigger.Shape.PASSIVE
                && conditional(row, hit.from())
                && new Calls(row).opening(hit.from()).isPresent();
    }

    /** "mendesak Lebanon melucuti": only wished for; "menuduh X memasok": only charged. */
    private static Governor governor(Row row, int from) {
        for (int at = from - 1; at >= Math.max(0, from - CONDITION); at--) {
            boolean clause = row.particle(at, "conjunction") && row.partyAt(at).isEmpty();
            if (row.commaBefore(at + 1) || clause) {
                return Governor.NONE;
            }
            for (Phrases.Hit<Trigger> hit : row.lexicon().triggers(row.words(), at)) {
                Trigger trigger = hit.meaning();
                boolean verb = trigger.shape() != Trigger.Shape.NOUN && hit.to() <= from;
                boolean bare = trigger.needs("judged"); // "ilegal" alone charges nobody
                if (verb && !bare && !trigger.needs("soft")) {
                    switch (trigger.type()) {
                        case REQUEST, THREATEN -> {
                            return Governor.WISH;
                        }
                        case ACCUSE, REJECT -> {
                            boolean refused = trigger.needs("refusal");
                            return refused ? Governor.WISH : Governor.CHARGE;
                        }
                        default -> {}
                    }
                }
            }
        }
        return Governor.NONE;
    }

    /** "untuk menyerang": what something is for has not happened, unless it is agreed or meant. */
    private static boolean purpose(Row row, int from) {
        int at = row.behindSubject(from) + 1;
        for (int i = at; i < from; i++) {
            if (row.is(i, "purpose")) {
                String mark =
                        row.lexicon()
                                .mark(row.words(), Math.max(0, i - 1))
                                .map(Phrases.Hit::meaning)
                                .orElse("");
                return !mark.equals("planned") && !mark.equals("decided");
            }
        }
        return false;
    }

    private static boolean conditional(Row row, int from) {
        for (int at = from - 1; at >= Math.max(0, from - CONDITION); at--) {
            boolean wish =
                    row.lexicon()
                            .mark(row.words(), at)
                            .filter(hit -> hit.meaning().equals("wish"))
                            .isPresent();
            if (row.particle(at, "if") || wish) {
                return true;
            }
            if (row.commaBefore(at) || row.particle(at, "that")) {
                return false;
            }
        }
        return false;
    }
}
