package org.pakta.store;

import java.sql.SQLException;
import org.pakta.coded.StateSpell;
import org.pakta.coded.StateSystem;
import org.pakta.text.Day;

/** States as an imported list counts them. */
final class StateRows {
    private final Database database;

    StateRows(Database database) {
        this.database = database;
    }

    void replace(StateSystem states) {
        database.run("DELETE FROM state_spell");
        states.spells().forEach(this::add);
    }

    private void add(StateSpell one) {
        database.add(
                "state_spell",
                one.number(),
                one.code(),
                one.name(),
                one.from().toString(),
                one.until().map(Object::toString));
    }

    StateSystem all() {
        return new StateSystem(database.list(StateRows::spell, "SELECT * FROM state_spell"));
    }

    private static StateSpell spell(Row row) throws SQLException {
        return new StateSpell(
                row.number("number"),
                row.text("code"),
                row.text("name"),
                row.day("since").orElseThrow().first(),
                row.day("until").map(Day::last));
    }
}
