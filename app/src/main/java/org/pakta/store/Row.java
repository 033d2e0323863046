package org.pakta.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.pakta.text.Day;

/** The row a query stands at; an empty cell is absent. */
final class Row {
    private final ResultSet cells;

    Row(ResultSet cells) {
        this.cells = cells;
    }

    String text(String column) throws SQLException {
        return maybe(column).orElse("");
    }

    Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(cells.getString(column));
    }

    Optional<Day> day(String column) throws SQLException {
        return maybe(column).flatMap(Day::parse);
    }

    int number(String column) throws SQLException {
        return cells.getInt(column);
    }

    boolean has(String column) throws SQLException {
        return cells.getObject(column) != null;
    }

    byte[] bytes(String column) throws SQLException {
        return cells.getBytes(column);
    }

    Optional<Object> cell(int place) throws SQLException {
        return Optional.ofNullable(cells.getObject(place));
    }

    int width() throws SQLException {
        return cells.getMetaData().getColumnCount();
    }
}
