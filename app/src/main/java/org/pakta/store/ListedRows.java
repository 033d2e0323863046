package org.pakta.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.coded.Bounds;
import org.pakta.coded.ListedLink;
import org.pakta.coded.ListedPact;
import org.pakta.coded.ListedParty;
import org.pakta.coded.PactLists;

/** Pacts of published lists, with their parties and what they say of one another. */
final class ListedRows {
    private final Database database;

    ListedRows(Database database) {
        this.database = database;
    }

    void replace(PactLists lists) {
        for (String table : List.of("listed_pact", "listed_party", "listed_link")) {
            database.run("DELETE FROM " + table + " WHERE list = ?", lists.source());
        }
        lists.pacts().forEach(this::add);
        lists.parties().forEach(this::add);
        lists.links().forEach(this::add);
    }

    private void add(ListedPact one) {
        database.add(
                "listed_pact",
                one.list(),
                one.id(),
                told(one.title()),
                day(one.signed()),
                day(one.inForce()),
                day(one.ended()),
                one.file(),
                one.line());
    }

    private void add(ListedParty one) {
        database.add(
                "listed_party",
                one.list(),
                one.pact(),
                told(one.title()),
                told(one.state()),
                told(one.name()),
                day(one.signed()),
                day(one.ratified()),
                day(one.acceded()),
                day(one.inForce()),
                day(one.ended()),
                one.succeeded(),
                one.file(),
                one.line());
    }

    private void add(ListedLink one) {
        database.add("listed_link", one.list(), one.pact(), one.kind().code(), one.other());
    }

    PactLists all(String list) {
        return new PactLists(
                list,
                database.list(ListedRows::pact, "SELECT * FROM listed_pact WHERE list = ?", list),
                database.list(ListedRows::party, "SELECT * FROM listed_party WHERE list = ?", list),
                database.list(ListedRows::link, "SELECT * FROM listed_link WHERE list = ?", list));
    }

    private static ListedPact pact(Row row) throws SQLException {
        return new ListedPact(
                row.text("list"),
                row.text("id"),
                row.text("title"),
                day(row, "signed"),
                day(row, "in_force"),
                day(row, "ended"),
                row.text("file"),
                row.number("line"));
    }

    private static ListedParty party(Row row) throws SQLException {
        return new ListedParty(
                row.text("list"),
                row.text("pact"),
                row.text("title"),
                row.text("state"),
                row.text("name"),
                day(row, "signed"),
                day(row, "ratified"),
                day(row, "acceded"),
                day(row, "in_force"),
                day(row, "ended"),
                row.number("succeeded") == 1,
                row.text("file"),
                row.number("line"));
    }

    private static ListedLink link(Row row) throws SQLException {
        return new ListedLink(
                row.text("list"),
                row.text("pact"),
                ListedLink.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("other"));
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private static Optional<String> day(Optional<Bounds> day) {
        return day.map(Bounds::toString);
    }

    private static Optional<Bounds> day(Row row, String column) throws SQLException {
        return row.maybe(column).flatMap(Bounds::of);
    }
}
