package org.pakta.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.ledger.ReportedPact.Step;
import org.pakta.record.CodePoints;
import org.pakta.text.Day;

/** Pacts as told, with parties, clauses and evidence. */
final class PactRows {
    private final Database database;

    PactRows(Database database) {
        this.database = database;
    }

    void add(int place, ReportedPact pact, CodePoints points) {
        String article = pact.article();
        database.add(
                "pact",
                article,
                pact.id(),
                place,
                pact.known(),
                pact.name(),
                pact.status().map(ReportedPact.Status::code),
                pact.day().map(Day::toString));
        int at = 0;
        for (String party : pact.parties()) {
            database.add("pact_party", article, pact.id(), at++, party);
        }
        at = 0;
        for (Step step : pact.steps()) {
            database.add(
                    "pact_step",
                    article,
                    pact.id(),
                    at++,
                    step.status().code(),
                    step.day().toString(),
                    points.count(step.evidence().from()),
                    points.count(step.evidence().to()));
        }
        at = 0;
        for (String name : pact.replaces()) {
            database.add("pact_replaces", article, pact.id(), at++, name);
        }
        at = 0;
        for (Span span : pact.evidence()) {
            int from = points.count(span.from());
            database.add("pact_evidence", article, pact.id(), at++, from, points.count(span.to()));
        }
        at = 0;
        for (Clause clause : pact.clauses()) {
            clause(pact, at++, clause, points);
        }
    }

    private void clause(ReportedPact pact, int place, Clause clause, CodePoints points) {
        String article = pact.article();
        database.add(
                "clause",
                article,
                pact.id(),
                place,
                clause.duty(),
                clause.trigger(),
                clause.response());
        int at = 0;
        for (String condition : clause.conditions()) {
            database.add("clause_condition", article, pact.id(), place, at++, condition);
        }
        at = 0;
        for (String party : clause.obliged()) {
            database.add("clause_obliged", article, pact.id(), place, at++, party);
        }
        at = 0;
        for (Span span : clause.evidence()) {
            int from = points.count(span.from());
            int to = points.count(span.to());
            database.add("clause_evidence", article, pact.id(), place, at++, from, to);
        }
    }

    List<ReportedPact> pacts(String article, CodePoints points) {
        return database.list(
                row -> pactOf(row, points),
                "SELECT * FROM pact WHERE article = ? ORDER BY place",
                article);
    }

    private ReportedPact pactOf(Row row, CodePoints points) throws SQLException {
        String article = row.text("article");
        String id = row.text("id");
        return new ReportedPact(
                id,
                article,
                row.maybe("known"),
                row.text("name"),
                cells("party FROM pact_party", article, id),
                row.maybe("status").map(PactRows::status),
                row.day("day"),
                database.list(
                        step -> stepOf(step, points),
                        "SELECT * FROM pact_step WHERE article = ? AND pact = ? ORDER BY place",
                        article,
                        id),
                database.list(
                        clause -> clauseOf(clause, points),
                        "SELECT * FROM clause WHERE article = ? AND pact = ? ORDER BY place",
                        article,
                        id),
                cells("name FROM pact_replaces", article, id),
                spans("pact_evidence WHERE article = ? AND pact = ?", points, article, id));
    }

    private static ReportedPact.Status status(String code) {
        return ReportedPact.Status.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Step stepOf(Row row, CodePoints points) throws SQLException {
        return new Step(
                status(row.text("status")),
                row.day("day").orElseThrow(),
                points.span(row.number("start"), row.number("stop")));
    }

    private Clause clauseOf(Row row, CodePoints points) throws SQLException {
        Object[] key = {row.text("article"), row.text("pact"), row.number("place")};
        return new Clause(
                row.text("duty"),
                ofClause("party FROM clause_obliged", key),
                row.maybe("situation"),
                row.maybe("response"),
                ofClause("words FROM clause_condition", key),
                spans(
                        "clause_evidence WHERE article = ? AND pact = ? AND clause = ?",
                        points,
                        key));
    }

    private List<String> ofClause(String what, Object... key) {
        return database.list(
                row -> String.valueOf(row.cell(1).orElse("")),
                "SELECT " + what + " WHERE article = ? AND pact = ? AND clause = ? ORDER BY place",
                key);
    }

    private List<String> cells(String what, String article, String pact) {
        return database.list(
                row -> String.valueOf(row.cell(1).orElse("")),
                "SELECT " + what + " WHERE article = ? AND pact = ? ORDER BY place",
                article,
                pact);
    }

    private List<Span> spans(String where, CodePoints points, Object... key) {
        return database.list(
                row -> points.span(row.number("start"), row.number("stop")),
                "SELECT start, stop FROM " + where + " ORDER BY place",
                key);
    }
}
