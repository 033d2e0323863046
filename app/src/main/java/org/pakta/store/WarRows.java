package org.pakta.store;

import java.sql.SQLException;
import org.pakta.coded.Fight;
import org.pakta.coded.Wars;

/** Wars as imported. */
final class WarRows {
    private final Database database;

    WarRows(Database database) {
        this.database = database;
    }

    void replace(Wars wars) {
        database.run("DELETE FROM fight");
        wars.fights().forEach(this::add);
    }

    private void add(Fight fight) {
        database.add(
                "fight",
                fight.war(),
                fight.name(),
                fight.attacker(),
                fight.target(),
                fight.from().toString(),
                fight.to().map(Object::toString),
                fight.joined(),
                Cells.joined(fight.withTarget()),
                Cells.joined(fight.withAttacker()),
                fight.line());
    }

    Wars all() {
        return new Wars(database.list(WarRows::fight, "SELECT * FROM fight"));
    }

    private static Fight fight(Row row) throws SQLException {
        return new Fight(
                row.number("war"),
                row.text("name"),
                row.number("attacker"),
                row.number("target"),
                row.day("start").orElseThrow(),
                row.day("stop"),
                row.number("joined") == 1,
                Cells.numbers(row.text("with_target")),
                Cells.numbers(row.text("with_attacker")),
                row.number("line"));
    }
}
