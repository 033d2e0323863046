package org.pakta.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Pages of a web archive: what servers answered, and documents kept without an answer. Records that
 * tell of others (requests, metadata, repeated visits) are no inputs. When a page was fetched says
 * nothing of when it was published, and is not looked at.
 */
final class Warc extends Inputs {
    private static final Set<String> DOCUMENTS = Set.of("response", "resource", "conversion");

    private final Records records;
    private final String stem;
    private final String name;
    private int number;
    private int found;

    /**
     * Reads one.
     *
     * @param stem what records without an id are called
     * @param name what a person calls the archive
     */
    Warc(InputStream in, String stem, String name) {
        this(new Records(in), stem, name);
    }

    private Warc(Records records, String stem, String name) {
        super(records);
        this.records = records;
        this.stem = stem;
        this.name = name;
    }

    @Override
    Optional<Input> advance() throws IOException {
        Optional<Records.Cut> cut = records.next();
        while (cut.isPresent()) {
            number++;
            Optional<Input> input = input(cut.get());
            if (input.isPresent()) {
                found++;
                return input;
            }
            cut = records.next();
        }
        boolean nothing = found++ == 0;
        return nothing
                ? Optional.of(Input.skip(stem, "empty", name + " holds no document"))
                : Optional.empty();
    }

    private Optional<Input> input(Records.Cut cut) {
        if (cut instanceof Records.Cut.Broken broken) {
            return Optional.of(Input.skip(place(), "damaged", where() + ": " + broken.what()));
        }
        Records.Cut.Whole whole = (Records.Cut.Whole) cut;
        String type = whole.head().field("warc-type").orElse("");
        return DOCUMENTS.contains(type) ? Optional.of(document(whole)) : Optional.empty();
    }

    private Input document(Records.Cut.Whole whole) {
        Head head = whole.head();
        String id = head.field("warc-record-id").map(Warc::bare).orElse(place());
        Optional<String> uri = head.field("warc-target-uri").map(Warc::bare).filter(Warc::web);
        Served.From from = new Served.From(id, where(), uri);
        Optional<Served> served;
        try {
            served = served(whole);
        } catch (IOException broken) {
            String reason = where() + ": " + Candidate.reason(broken);
            return Input.skip(id, Candidate.why(broken), reason);
        }
        if (served.isEmpty()) {
            return Input.skip(id, "damaged", where() + ": it holds no whole answer of a server");
        }
        if (!whole.all() && served.get().page()) {
            return Candidate.tooLarge(id, where());
        }
        return served.get().input(from);
    }

    private static Optional<Served> served(Records.Cut.Whole whole) throws IOException {
        return whole.head().type().equals("application/http")
                ? Served.kept(whole.block().copy())
                : Optional.of(new Served(200, whole.head(), whole.block().copy()));
    }

    private static String bare(String text) {
        boolean bracketed = text.startsWith("<") && text.endsWith(">");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean web(String uri) {
        return uri.startsWith("http://") || uri.startsWith("https://");
    }

    private String place() {
        return stem + ":" + number;
    }

    private String where() {
        return name + ", record " + number;
    }

    @Override
    Input broken(IOException why) {
        number++;
        return Input.skip(place(), Candidate.why(why), where() + ": " + Candidate.reason(why));
    }
}
