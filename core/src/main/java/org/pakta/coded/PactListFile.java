package org.pakta.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads one list of the manydata packages: agreements, memberships or references. */
final class PactListFile {
    private static final Set<String> AGREEMENT =
            Set.of(
                    "manyID",
                    "Begin",
                    "End",
                    "url",
                    "Citation",
                    "Coder",
                    "AgreementType",
                    "DocType",
                    "GeogArea",
                    "Lineage",
                    "Orig_noneng_title",
                    "MEA_type",
                    "action_area",
                    "linkage",
                    "accessionC",
                    "accessionP",
                    "termination_type",
                    "termination_date",
                    "destaID",
                    "gptadID",
                    "labptaID",
                    "totaID",
                    "trendID");

    private static final Set<String> MEMBERSHIP =
            Set.of(
                    "manyID",
                    "Title",
                    "Begin",
                    "Signature",
                    "Force",
                    "End",
                    "Term",
                    "StateName",
                    "StateSignature",
                    "StateRatification",
                    "StateForce",
                    "StateEnd",
                    "Accession",
                    "Succession",
                    "Rat.Notif",
                    "Coder",
                    "Source",
                    "gptadID",
                    "destaID");

    private final String list;
    private final String file;
    private final Sheet sheet;
    private final List<ListedPact> pacts = new ArrayList<>();
    private final List<ListedParty> parties = new ArrayList<>();
    private final List<ListedLink> links = new ArrayList<>();
    private final Map<String, Integer> remarks = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();

    private PactListFile(String list, String file, Sheet sheet) {
        this.list = list;
        this.file = file;
        this.sheet = sheet;
    }

    static PactListFile read(String list, String file, byte[] bytes, Consumer<String> notes) {
        Set<String> header = Sheet.header(bytes);
        PactListFile read;
        if (header.contains("RefType")) {
            Set<String> needed = Set.of("treatyID1", "treatyID2", "RefType");
            read = new PactListFile(list, file, Sheet.read(file, bytes, needed, Set.of()));
            read.sheet.lines().forEach(read::link);
        } else if (header.contains("stateID")) {
            Set<String> needed = Set.of("treatyID", "stateID");
            read = new PactListFile(list, file, Sheet.read(file, bytes, needed, MEMBERSHIP));
            boolean own = header.contains("StateSignature");
            read.sheet.lines().forEach(line -> read.party(line, own));
        } else {
            Set<String> needed = Set.of("treatyID", "Title", "Signature", "Force");
            read = new PactListFile(list, file, Sheet.read(file, bytes, needed, AGREEMENT));
            read.sheet.lines().forEach(read::pact);
        }
        read.sheet.check();
        read.remarks.forEach(
                (what, count) ->
                        notes.accept(
                                "%s: %s (%d times, first on %s)"
                                        .formatted(file, what, count, read.first.get(what))));
        return read;
    }

    List<ListedPact> pacts() {
        return pacts;
    }

    List<ListedParty> parties() {
        return parties;
    }

    List<ListedLink> links() {
        return links;
    }

    private void pact(Line line) {
        pacts.add(
                new ListedPact(
                        list,
                        id(line, "treatyID"),
                        plain(line.text("Title")),
                        day(line, "Signature"),
                        day(line, "Force"),
                        day(line, "End"),
                        file,
                        line.number()));
    }

    /** Where a list has no days of each party, those of the pact are none of its own. */
    private void party(Line line, boolean own) {
        String id = line.text("treatyID");
        if (id.isEmpty()) {
            remark(line, "a membership without a treaty is left out");
            return;
        }
        String state = line.text("stateID");
        ListedParty party =
                new ListedParty(
                        list,
                        id,
                        plain(line.text("Title")),
                        state.equals("0") ? "" : state,
                        plain(line.text("StateName")),
                        own ? day(line, "StateSignature") : Optional.empty(),
                        day(line, "StateRatification"),
                        day(line, "Accession"),
                        day(line, "StateForce"),
                        day(line, "StateEnd"),
                        line.number("Succession", 0, 1).orElse(0) == 1,
                        file,
                        line.number());
        if (party.backwards()) {
            remark(line, "an end before the beginning stands as it is");
        }
        parties.add(party);
    }

    private void link(Line line) {
        String one = id(line, "treatyID1");
        String other = id(line, "treatyID2");
        ListedLink.told(list, one, line.text("RefType"), other)
                .ifPresentOrElse(
                        links::add,
                        () ->
                                line.problem(
                                        "RefType is '%s'; wanted Supersedes, Amends, Enables, Cites, or one of them from the other end"
                                                .formatted(line.text("RefType"))));
    }

    private static String id(Line line, String column) {
        String id = line.text(column);
        if (id.isEmpty()) {
            line.problem(column + " is blank; wanted the treaty's id");
        }
        return id;
    }

    private Optional<Bounds> day(Line line, String column) {
        String cell = line.text(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        RoughDate.Read read = RoughDate.read(cell);
        if (read instanceof RoughDate.Read.Plain plain) {
            return Optional.of(plain.when());
        }
        if (read instanceof RoughDate.Read.Taken taken) {
            remark(line, taken.how());
            return taken.when();
        }
        line.problem("%s is '%s', which is no day of the calendar".formatted(column, cell));
        return Optional.empty();
    }

    /** Some cells carry the quotation marks of the file they were copied from. */
    private static String plain(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private void remark(Line line, String what) {
        remarks.merge(what, 1, Integer::sum);
        first.putIfAbsent(what, "line " + line.number());
    }
}
