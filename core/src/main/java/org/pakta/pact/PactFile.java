package org.pakta.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.data.Problem;
import org.pakta.data.Yaml;

/** Reads one treaty.yaml. */
final class PactFile {
    private static final String[] KNOWN = {
        "id",
        "names",
        "kind",
        "signed",
        "in_force",
        "until",
        "duration",
        "parties",
        "replaces",
        "replaced_by",
        "amends",
        "amended_by",
        "clauses"
    };
    private final Fields fields;
    private final List<Problem> problems;

    private PactFile(Yaml root, List<Problem> problems) {
        this.fields = new Fields(root, problems, KNOWN);
        this.problems = problems;
    }

    /** The pact as far as it could be read; usable only when no problem was added. */
    static Pact read(Yaml root, String folder, List<Problem> problems) {
        return new PactFile(root, problems).pact(folder);
    }

    private Pact pact(String folder) {
        String id = fields.text("id");
        if (!id.equals(folder)) {
            fields.problem("id", "id is '" + id + "', wanted the folder's name '" + folder + "'");
        }
        Optional<Dated> signed = DateFields.own(fields, "signed");
        Optional<Dated> inForce = DateFields.own(fields, "in_force");
        Optional<Ending> until = DateFields.ending(fields, Optional.empty());
        DateFields.ordered(fields, "signed", signed, "in_force", inForce);
        DateFields.ordered(fields, "in_force", inForce, "until", until.map(Ending::when));
        List<Party> parties = new PartyFile(signed, inForce).read(fields);
        List<String> states = parties.stream().map(Party::state).distinct().toList();
        return new Pact(
                id,
                names(),
                fields.mustChoose("kind", Pact.Kind.class, Pact.Kind.OTHER),
                Basis.TREATY,
                signed,
                place(),
                inForce,
                until,
                duration(),
                parties,
                relations(),
                new ClauseFile(states).read(fields));
    }

    private Pact.Names names() {
        Optional<Yaml> value = fields.maybe("names");
        if (value.isEmpty()) {
            fields.problem("'names' is missing: official, en, id, short");
            return new Pact.Names("", "", "", List.of());
        }
        Fields names = new Fields(value.get(), problems, "official", "en", "id", "short");
        return new Pact.Names(
                names.text("official"), names.text("en"), names.text("id"), names.texts("short"));
    }

    private Optional<String> place() {
        return fields.maybe("signed").filter(Yaml::isMap).flatMap(signed -> signed.textAt("place"));
    }

    private Optional<Duration> duration() {
        Optional<Yaml> value = fields.maybe("duration");
        if (value.isEmpty() || !value.get().isMap()) {
            return fields.maybeText("duration").map(Duration::of);
        }
        Fields duration =
                new Fields(
                        value.get(),
                        problems,
                        "says",
                        "years",
                        "renewal",
                        "notice",
                        "prolonged_until");
        Optional<Dated> prolonged = DateFields.own(duration, "prolonged_until");
        return Optional.of(
                new Duration(
                        duration.text("says"),
                        duration.number("years"),
                        duration.choice(
                                "renewal", Duration.Renewal.class, Duration.Renewal.NOT_SAID),
                        duration.maybeText("notice"),
                        prolonged));
    }

    private List<Pact.Relation> relations() {
        List<Pact.Relation> relations = new ArrayList<>();
        for (Pact.RelationKind kind : Pact.RelationKind.values()) {
            String name = kind.code();
            fields.items(name)
                    .map(item -> new Fields(item, problems, relationFields(kind)))
                    .forEach(
                            item ->
                                    relations.add(
                                            new Pact.Relation(
                                                    kind,
                                                    item.text("pact"),
                                                    item.maybeText("note"),
                                                    extent(item))));
        }
        return relations;
    }

    /** What loses effect is written where it is lost. */
    private static String[] relationFields(Pact.RelationKind kind) {
        return kind == Pact.RelationKind.REPLACED_BY
                ? new String[] {
                    "pact",
                    "note",
                    "from",
                    "clauses",
                    "between",
                    "if",
                    "reference",
                    "checked",
                    "from_memory"
                }
                : new String[] {"pact", "note"};
    }

    private Optional<Pact.Extent> extent(Fields item) {
        boolean partial = item.has("clauses") || item.has("between") || item.has("if");
        if (partial != item.has("from")) {
            item.problem(
                    "a partial or conditional replacement has 'from: DAY' and some of clauses, between, if; a whole one has none of them, and stands as 'until: {how: replaced}'");
        }
        if (!partial || !item.has("from")) {
            return Optional.empty();
        }
        Source source = item.source();
        return DateFields.within(item, "from", source)
                .map(
                        from ->
                                new Pact.Extent(
                                        from,
                                        item.texts("clauses"),
                                        item.states("between", "all"),
                                        item.maybeText("if")));
    }
}
