package org.pakta.obligation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.obligation.Cascade.Kind;
import org.pakta.obligation.Cascade.Move;
import org.pakta.obligation.Cascade.Round;
import org.pakta.obligation.Cascade.Side;
import org.pakta.pact.Duty;

/**
 * Lets those who owe join, and asks again for everybody who fights. Each round adds a state or is
 * the last.
 */
final class Chain {
    private static final Set<Duty> FIGHTING = Set.of(Duty.DEFEND, Duty.ATTACK);

    /** What one promises those against whom one does not mean to fight. */
    private static final Set<Duty> PEACE =
            Set.of(Duty.NOT_ATTACK, Duty.NEUTRAL, Duty.DEFEND, Duty.EXCLUSIVE);

    private final OnDay then;
    private final Question attack;
    private final boolean unclearJoin;
    private final Map<Side, Set<String>> fighting = new EnumMap<>(Side.class);
    private final Set<Question> asked = new HashSet<>();

    /** What is owed to each that fights, by its latest enemies. */
    private final Map<String, List<Owing>> owing = new TreeMap<>();

    private final Set<List<String>> told = new HashSet<>();

    Chain(OnDay then, Question attack, boolean unclearJoin) {
        this.then = then;
        this.attack = attack;
        this.unclearJoin = unclearJoin;
        fighting.put(Side.ATTACKED, new TreeSet<>(List.of(attack.attacked())));
        fighting.put(Side.ATTACKING, new TreeSet<>(attack.by()));
    }

    Cascade run() {
        List<Round> rounds = new ArrayList<>();
        rounds.add(round(1, List.of()));
        while (joins(rounds.get(rounds.size() - 1)).findAny().isPresent()) {
            Round last = rounds.get(rounds.size() - 1);
            joins(last).forEach(move -> side(move.side()).add(move.answer().party()));
            rounds.add(round(last.number() + 1, supposed(last)));
        }
        return new Cascade(rounds);
    }

    private static Stream<Move> joins(Round round) {
        return round.moves().stream().filter(move -> move.kind() == Kind.JOINS);
    }

    private Set<String> side(Side side) {
        return fighting.computeIfAbsent(side, none -> new TreeSet<>());
    }

    private Round round(int number, List<String> supposed) {
        if (number == 1) {
            ask(Side.ATTACKED, attack);
        } else {
            Arrays.stream(Side.values()).forEach(this::ask);
        }
        List<Move> moves = moves().stream().filter(move -> told.add(key(move))).toList();
        return new Round(
                number,
                List.copyOf(side(Side.ATTACKED)),
                List.copyOf(side(Side.ATTACKING)),
                supposed,
                moves);
    }

    /** What was told once is not told in the next round. */
    private static List<String> key(Move move) {
        Answer answer = move.answer();
        return List.of(
                answer.party(),
                answer.to(),
                answer.duty().code(),
                move.kind().code(),
                move.side().code());
    }

    /** What the round before made happen, and who is thought to attack whom now. */
    private List<String> supposed(Round last) {
        Map<String, String> joining = new TreeMap<>();
        joins(last)
                .collect(
                        Collectors.groupingBy(
                                move -> move.answer().party(),
                                TreeMap::new,
                                Collectors.mapping(
                                        move -> move.answer().to(), Collectors.joining(", "))))
                .forEach((who, whom) -> joining.merge(whom, who, (all, one) -> all + ", " + one));
        Stream<String> joined =
                joining.entrySet().stream().map(one -> one.getValue() + " join " + one.getKey());
        return Stream.concat(
                        joined,
                        Stream.of(
                                "each that joined is attacked at home by the whole other side; whether it provoked that is not known",
                                String.join(", ", attack.by())
                                        + " attacked first and is fought at home by the whole other side"))
                .filter(words -> !attack.by().isEmpty() || !words.contains("other side"))
                .toList();
    }

    /** One that owes, or may owe, help to somebody on a side. */
    private record Owing(Side side, Answer answer) {}

    /** For everybody on that side, attacked by all of the other. */
    private void ask(Side side) {
        List<String> enemies = List.copyOf(side(side.other()));
        side(side).stream()
                .map(state -> question(state, enemies))
                .filter(asked::add)
                .forEach(question -> ask(side, question));
    }

    private void ask(Side side, Question question) {
        List<Owing> answers =
                then.after(question).all().stream()
                        .filter(answer -> FIGHTING.contains(answer.duty()))
                        .filter(answer -> !(answer instanceof Answer.OwesNothing))
                        .map(answer -> new Owing(side, answer))
                        .toList();
        owing.put(question.attacked(), answers);
    }

    private boolean fights(String state) {
        return fighting.values().stream().anyMatch(side -> side.contains(state));
    }

    /** The first attacker is fought back; who joined may have provoked what it suffers. */
    private Question question(String state, List<String> enemies) {
        if (state.equals(attack.attacked())) {
            return attack.by(enemies);
        }
        Question atHome = attack.atHome(state, enemies);
        return attack.by().contains(state)
                ? atHome.provoked()
                : atHome.unknown(Condition.PROVOKED.code());
    }

    private List<Move> moves() {
        return owing.values().stream()
                .flatMap(List::stream)
                .filter(one -> !fights(one.answer().party()))
                .collect(
                        Collectors.groupingBy(
                                one -> one.answer().party(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::moves)
                .toList();
    }

    /** Of one state: what it owes for certain counts before what is unclear. */
    private Stream<Move> moves(Collection<Owing> all) {
        List<Owing> sure = all.stream().filter(one -> one.answer() instanceof Answer.Owes).toList();
        Collection<Owing> deciding = sure.isEmpty() ? all : sure;
        long sides = deciding.stream().map(Owing::side).distinct().count();
        Kind kind =
                sure.isEmpty() && !unclearJoin ? Kind.UNCLEAR : sides > 1 ? Kind.TORN : Kind.JOINS;
        return deciding.stream().map(one -> new Move(kind, one.side(), one.answer(), against(one)));
    }

    /** What it promised those it would fight. */
    private List<Tie> against(Owing one) {
        Set<String> enemies = side(one.side().other());
        String party = one.answer().party();
        return then.of(party).stream()
                .flatMap(pact -> peace(pact, party))
                .filter(tie -> enemies.contains(tie.covered()))
                .toList();
    }

    private static Stream<Tie> peace(PactDay pact, String party) {
        Ties ties = new Ties(pact);
        return pact.pact().clauses().stream()
                .filter(clause -> PEACE.contains(clause.duty()))
                .flatMap(clause -> ties.of(clause, party).stream());
    }
}
