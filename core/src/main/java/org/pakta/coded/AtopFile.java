package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.coded.Membership.Terms;
import org.pakta.coded.Membership.Threat;
import org.pakta.pact.Duty;
import org.pakta.text.Day;

/** Reads the member file of ATOP (Alliance Treaty Obligations and Provisions). */
final class AtopFile {
    private static final int LAST_YEAR = 2999;
    private static final int LAST_STATE = 9999;

    /** The five duties by column, and how the columns of their conditions begin. */
    private static final Map<Duty, List<String>> DUTIES =
            Map.of(
                    Duty.DEFEND, List.of("defense", "defco"),
                    Duty.ATTACK, List.of("offense", "offco"),
                    Duty.NEUTRAL, List.of("neutral", "neuco"),
                    Duty.NOT_ATTACK, List.of("nonagg", "nonco"),
                    Duty.CONSULT, List.of("consul", "conco"));

    private static final Map<String, Condition.Kind> CONDITIONS =
            Map.of(
                    "adv", Condition.Kind.ADVERSARY,
                    "loc", Condition.Kind.PLACE,
                    "con", Condition.Kind.CONFLICT,
                    "num", Condition.Kind.NUMBER,
                    "dem", Condition.Kind.DEMANDS,
                    "npr", Condition.Kind.UNPROVOKED,
                    "att", Condition.Kind.ATTACKED,
                    "req", Condition.Kind.REQUEST);

    /** By their codes, from 0. */
    private static final List<Threat> THREATS =
            List.of(
                    Threat.NONE,
                    Threat.STATES,
                    Threat.REGION,
                    Threat.STATES_IN_REGION,
                    Threat.CONFLICT,
                    Threat.GROUPS,
                    Threat.ALLIANCE);

    private final Codes codes;
    private final Sheet sheet;

    private AtopFile(Codes codes, Sheet sheet) {
        this.codes = codes;
        this.sheet = sheet;
    }

    static List<Membership> read(String file, byte[] bytes) {
        Codes codes = Codes.atop();
        Sheet sheet = Sheet.read(file, bytes, codes.needed(), codes.known());
        AtopFile atop = new AtopFile(codes, sheet);
        List<Membership> members = new ArrayList<>();
        atop.sheet.lines().forEach(line -> atop.member(line).ifPresent(members::add));
        atop.checkTwice(members);
        atop.sheet.check();
        return members;
    }

    private Optional<Membership> member(Line line) {
        codes.check(line);
        Optional<Day> entered =
                line.day(
                        line.needed("yrent", 1, LAST_YEAR),
                        line.needed("moent", 1, 12),
                        line.number("dayent", 1, 31),
                        "the day of entry");
        boolean stands = line.flag("ineffect");
        int year = line.needed("yrexit", 0, LAST_YEAR);
        if (stands != (year == 0)) {
            line.problem(
                    "ineffect is %d and yrexit is %d; one of them is wrong"
                            .formatted(stands ? 1 : 0, year));
        }
        Optional<Day> left = year == 0 ? Optional.empty() : left(line, year);
        if (entered.isEmpty() || (year != 0 && left.isEmpty())) {
            return Optional.empty();
        }
        if (left.isPresent() && left.get().last().isBefore(entered.get().first())) {
            line.problem(
                    "it is left on %s, before it is entered on %s"
                            .formatted(left.get(), entered.get()));
        }
        return Optional.of(membership(line, entered.get(), left));
    }

    private static Optional<Day> left(Line line, int year) {
        return line.day(
                year,
                line.needed("moexit", 1, 12),
                line.number("dayexit", 1, 31),
                "the day of exit");
    }

    private static Membership membership(Line line, Day entered, Optional<Day> left) {
        return new Membership(
                line.needed("atopid", 1, LAST_STATE),
                line.needed("phase", 0, 15),
                line.needed("member", 1, LAST_STATE),
                entered,
                left,
                duties(line),
                line.flag("obvary"),
                conditions(line),
                terms(line),
                line.number());
    }

    private static Set<Duty> duties(Line line) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        DUTIES.forEach(
                (duty, columns) -> {
                    if (line.flag(columns.get(0))) {
                        duties.add(duty);
                    }
                });
        return duties;
    }

    private static Set<Condition> conditions(Line line) {
        Set<Condition> found = new HashSet<>();
        DUTIES.forEach(
                (duty, columns) ->
                        CONDITIONS.forEach(
                                (end, kind) -> {
                                    if (line.text(columns.get(1) + end).equals("1")) {
                                        found.add(new Condition(duty, kind));
                                    }
                                }));
        return found;
    }

    private static Terms terms(Line line) {
        List<Integer> states = new ArrayList<>();
        for (String column : List.of("statthr1", "statthr2")) {
            line.number(column, 0, LAST_STATE).filter(state -> state > 0).ifPresent(states::add);
        }
        Threat threat =
                line.number("specthrt", 0, THREATS.size() - 1)
                        .map(THREATS::get)
                        .orElse(Threat.UNKNOWN);
        return new Terms(
                line.flag("cowsys"),
                line.flag("bilat"),
                line.flag("wartime"),
                line.flag("asymm"),
                line.flag("olimob"),
                threat,
                states,
                line.needed("cowwar", 0, LAST_STATE));
    }

    /** A state may leave and come back; it cannot be in the same phase twice at a time. */
    private void checkTwice(List<Membership> members) {
        Map<List<Integer>, List<Membership>> same = new TreeMap<>(AtopFile::order);
        members.forEach(
                one ->
                        same.computeIfAbsent(
                                        List.of(one.alliance(), one.phase(), one.member()),
                                        key -> new ArrayList<>())
                                .add(one));
        Map<Integer, Line> lines = new TreeMap<>();
        sheet.lines().forEach(line -> lines.put(line.number(), line));
        for (List<Membership> all : same.values()) {
            all.sort(Comparator.comparing(Membership::from));
            for (int i = 1; i < all.size(); i++) {
                Membership one = all.get(i);
                Membership before = all.get(i - 1);
                if (!before.to(LocalDate.MAX).isBefore(one.from())) {
                    sheet.problem(
                            Objects.requireNonNull(lines.get(one.line())),
                            "state %d is in alliance %d already on line %d"
                                    .formatted(one.member(), one.alliance(), before.line()));
                }
            }
        }
    }

    private static int order(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            int by = Integer.compare(a.get(i), b.get(i));
            if (by != 0) {
                return by;
            }
        }
        return 0;
    }
}
