package org.pakta.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pakta.coded.Bounds;
import org.pakta.coded.Listed;
import org.pakta.coded.ListedPact;
import org.pakta.coded.ListedParty;
import org.pakta.pact.Kleene;

/** Pacts of imported lists as JSON lines. */
public final class ListedJson {
    /**
     * {@code pakta/listed-pact/1}: what imported lists tell of a pact, and whom it bound on a day.
     */
    public String listed(Listed pact, LocalDate day) {
        List<Fields> links =
                pact.links().stream()
                        .map(
                                one ->
                                        Fields.none()
                                                .with("pact", one.pact())
                                                .with("kind", one.kind().code())
                                                .with("other", one.other()))
                        .toList();
        return Fields.schema("pakta/listed-pact/1")
                .with("list", pact.list())
                .with("id", pact.id())
                .with("title", pact.title())
                .with("on", day.toString())
                .list("told", pact.told().stream().map(ListedJson::told).toList())
                .list(
                        "parties",
                        pact.parties().stream().map(one -> ListedJson.party(one, day)).toList())
                .list("links", links)
                .line();
    }

    private static Fields told(ListedPact one) {
        Fields fields = Fields.none();
        day(fields, "signed", one.signed());
        day(fields, "in_force", one.inForce());
        day(fields, "ended", one.ended());
        return fields.with("file", one.file()).with("line", one.line());
    }

    private static Fields party(ListedParty one, LocalDate day) {
        Fields fields = Fields.none().with("state", one.state()).with("name", one.name());
        Kleene bound = one.bound(day);
        if (bound != Kleene.UNKNOWN) {
            fields.with("bound", bound == Kleene.TRUE);
        }
        day(fields, "signed", one.signed());
        day(fields, "ratified", one.ratified());
        day(fields, "acceded", one.acceded());
        day(fields, "in_force", one.inForce());
        day(fields, "ended", one.ended());
        return fields.with("succeeded", one.succeeded())
                .with("file", one.file())
                .with("line", one.line());
    }

    private static void day(Fields fields, String name, Optional<Bounds> day) {
        fields.maybe(name, day);
    }
}
