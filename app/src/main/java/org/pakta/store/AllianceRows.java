package org.pakta.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakta.coded.Alliances;
import org.pakta.coded.Condition;
import org.pakta.coded.Membership;
import org.pakta.coded.Membership.Terms;
import org.pakta.coded.Membership.Threat;
import org.pakta.coded.Owed;
import org.pakta.pact.Duty;

/** Alliances as imported. */
final class AllianceRows {
    private final Database database;

    AllianceRows(Database database) {
        this.database = database;
    }

    void replace(Alliances alliances) {
        database.run("DELETE FROM alliance_member");
        alliances.memberships().forEach(this::add);
    }

    private void add(Membership one) {
        Terms terms = one.terms();
        List<Object> cells = new ArrayList<>();
        cells.addAll(List.of(one.alliance(), one.phase(), one.member(), one.entered().toString()));
        cells.add(one.left().map(Object::toString));
        Owed.DUTIES.forEach(duty -> cells.add(one.duties().contains(duty)));
        cells.add(one.varies());
        cells.add(Cells.joined(one.conditions().stream().map(Condition::code).sorted().toList()));
        cells.addAll(
                List.of(
                        terms.inSystem(),
                        terms.bilateral(),
                        terms.wartime(),
                        terms.asymmetric(),
                        terms.other()));
        cells.add(terms.threat().name().toLowerCase(Locale.ROOT));
        cells.add(Cells.joined(terms.states()));
        cells.addAll(List.of(terms.war(), one.line()));
        database.add("alliance_member", cells.toArray());
    }

    Alliances all() {
        return new Alliances(
                database.list(AllianceRows::membership, "SELECT * FROM alliance_member"));
    }

    private static Membership membership(Row row) throws SQLException {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        for (Duty duty : Owed.DUTIES) {
            if (row.number(duty.code()) == 1) {
                duties.add(duty);
            }
        }
        return new Membership(
                row.number("alliance"),
                row.number("phase"),
                row.number("member"),
                row.day("entered").orElseThrow(),
                row.day("until"),
                duties,
                row.number("varies") == 1,
                Cells.parts(row.text("conditions"))
                        .flatMap(code -> Condition.of(code).stream())
                        .collect(Collectors.toSet()),
                terms(row),
                row.number("line"));
    }

    private static Terms terms(Row row) throws SQLException {
        return new Terms(
                row.number("in_system") == 1,
                row.number("bilateral") == 1,
                row.number("wartime") == 1,
                row.number("asymmetric") == 1,
                row.number("other") == 1,
                Threat.valueOf(row.text("threat").toUpperCase(Locale.ROOT)),
                Cells.numbers(row.text("threats")),
                row.number("war"));
    }
}
