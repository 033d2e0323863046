package org.pakta.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.pact.Clause;
import org.pakta.pact.Dated;
import org.pakta.pact.Ending;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Side;
import org.pakta.pact.Source;
import org.pakta.text.Day;

/**
 * Pacts as one JSON-LD 1.1 document: parties with their days, clauses with their references. The
 * context stands in it, so that nothing has to be fetched to read it.
 */
final class PactsJsonLd {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final List<String> WORDS =
            List.of(
                    "Pact",
                    "Party",
                    "Clause",
                    "Source",
                    "kind",
                    "basis",
                    "signed",
                    "inForce",
                    "ended",
                    "parties",
                    "ratified",
                    "bound",
                    "left",
                    "clauses",
                    "article",
                    "says",
                    "quoted",
                    "source",
                    "reference",
                    "fromMemory",
                    "checkedOn",
                    "checkedAgainst",
                    "notBefore",
                    "earliest",
                    "latest");

    /** Words whose values are things with ids and not texts. */
    private static final List<String> THINGS =
            List.of(
                    "state",
                    "duty",
                    "owedBy",
                    "owedTo",
                    "replaces",
                    "replacedBy",
                    "amends",
                    "amendedBy");

    String document(Collection<Pact> pacts) {
        return Fields.none()
                .with("@context", context())
                .list("@graph", pacts.stream().map(PactsJsonLd::pact).toList())
                .pretty();
    }

    private static Fields context() {
        Fields context =
                Fields.none()
                        .with("@version", "1.1")
                        .with("pakta", "urn:pakta:")
                        .with("xsd", XSD)
                        .with("schema", "https://schema.org/");
        WORDS.forEach(word -> context.with(word, "pakta:vocabulary:" + word));
        THINGS.forEach(
                word ->
                        context.with(
                                word,
                                Fields.none()
                                        .with("@id", "pakta:vocabulary:" + word)
                                        .with("@type", "@id")));
        return context.with(
                        "name",
                        Fields.none().with("@id", "schema:name").with("@container", "@language"))
                .with("official", "schema:legalName")
                .with("aliases", "schema:alternateName");
    }

    private static Fields pact(Pact pact) {
        Fields fields =
                Fields.none()
                        .with("@id", "urn:pakta:pact:" + pact.id())
                        .with("@type", "Pact")
                        .with(
                                "name",
                                Fields.none()
                                        .with("en", pact.names().en())
                                        .with("id", pact.names().indonesian()))
                        .with("official", pact.names().official())
                        .textsIfAny("aliases", pact.names().aliases())
                        .with("kind", pact.kind().name().toLowerCase(Locale.ROOT))
                        .with("basis", pact.basis().code());
        dated(fields, "signed", pact.signed());
        dated(fields, "inForce", pact.inForce());
        dated(fields, "ended", pact.until().map(Ending::when));
        for (Pact.RelationKind kind : Pact.RelationKind.values()) {
            fields.textsIfAny(
                    word(kind),
                    pact.relations().stream()
                            .filter(one -> one.kind() == kind)
                            .map(one -> "urn:pakta:pact:" + one.pact())
                            .toList());
        }
        return fields.list("parties", pact.parties().stream().map(PactsJsonLd::party).toList())
                .list("clauses", pact.clauses().stream().map(PactsJsonLd::clause).toList());
    }

    private static String word(Pact.RelationKind kind) {
        return switch (kind) {
            case REPLACES -> "replaces";
            case REPLACED_BY -> "replacedBy";
            case AMENDS -> "amends";
            case AMENDED_BY -> "amendedBy";
        };
    }

    private static Fields party(Party party) {
        Fields fields = Fields.none().with("@type", "Party").with("state", state(party.state()));
        dated(fields, "signed", party.signed());
        dated(fields, "ratified", party.ratified());
        dated(fields, "bound", party.bound());
        dated(fields, "left", party.until().map(Ending::when));
        return fields.with("source", source(party.source()));
    }

    private static Fields clause(Clause clause) {
        Fields fields =
                Fields.none()
                        .with("@type", "Clause")
                        .with("article", clause.article())
                        .with("duty", "urn:pakta:duty:" + clause.duty().code());
        side(fields, "owedBy", clause.owedBy());
        side(fields, "owedTo", clause.owedTo());
        return fields.with("says", clause.wording().words())
                .with("quoted", clause.wording().quoted())
                .with("source", source(clause.source()));
    }

    /** Nobody named: each party, or nobody knows which. */
    private static void side(Fields fields, String name, Side side) {
        List<String> states = side.named().stream().map(PactsJsonLd::state).toList();
        if (!states.isEmpty()) {
            fields.texts(name, states);
        } else {
            fields.with(
                    name,
                    side.equals(Side.UNKNOWN) ? "urn:pakta:unknown" : "urn:pakta:every-party");
        }
    }

    private static String state(String code) {
        return "urn:pakta:state:" + code;
    }

    private static Fields source(Source source) {
        Fields fields = Fields.none().with("@type", "Source").with("reference", source.reference());
        source.checked()
                .ifPresentOrElse(
                        checked ->
                                fields.with("checkedOn", day(Day.of(checked.on())))
                                        .with("checkedAgainst", checked.against()),
                        () -> fields.with("fromMemory", true));
        return fields;
    }

    /** A day that is only known not to be before another is told by its bounds. */
    private static void dated(Fields fields, String name, Optional<Dated> dated) {
        dated.ifPresent(
                when -> {
                    if (when.open()) {
                        Fields bounds = Fields.none().with("earliest", day(when.day()));
                        when.by().ifPresent(by -> bounds.with("latest", day(by)));
                        fields.with(name, bounds);
                    } else {
                        fields.with(name, day(when.day()));
                    }
                });
    }

    private static Fields day(Day day) {
        String type = day.full() ? "date" : day.month() > 0 ? "gYearMonth" : "gYear";
        return Fields.none().with("@value", day.toString()).with("@type", "xsd:" + type);
    }
}
