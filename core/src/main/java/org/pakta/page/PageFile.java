package org.pakta.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One file that an input names.
 *
 * @param file where it is
 * @param kind what its name says of it
 */
record PageFile(Path file, FileKind kind) {
    static PageFile of(Path file) {
        return new PageFile(file, FileKind.of(file));
    }

    /** What it holds, read as it is asked for; whatever is wrong with it becomes a reason. */
    Iterator<Input> inputs() {
        Optional<String> refused = refused();
        if (refused.isPresent()) {
            return skip("unreadable", file + ": " + refused.get());
        }
        try {
            return switch (kind.form()) {
                case HTML -> page(Page.Format.HTML);
                case TEXT -> page(Page.Format.TEXT);
                case LINES -> new JsonLines(new Lines(open()), kind.stem());
                case FEED -> new Feed(open(), kind.stem(), file.toString());
                case WARC -> new Warc(records(), kind.stem(), file.toString());
                case OTHER -> skip("unsupported", file + " is none of " + FileKind.KNOWN);
            };
        } catch (IOException unreadable) {
            return skip(Candidate.why(unreadable), file + ": " + Candidate.reason(unreadable));
        }
    }

    private Iterator<Input> page(Page.Format format) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(Candidate.MOST_BYTES + 1);
            Candidate candidate =
                    new Candidate(
                            kind.stem(),
                            file.toString(),
                            format,
                            Optional.empty(),
                            Page.Told.nothing());
            return List.of(candidate.page(bytes)).iterator();
        }
    }

    private Optional<String> refused() {
        if (!Files.exists(file)) {
            return Optional.of("no such file or folder");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("the folder cannot be opened");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("not an ordinary file");
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of("it may not be read");
    }

    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return kind.packed() ? Unpacked.of(in) : in;
        } catch (IOException notGzip) {
            in.close();
            throw notGzip;
        }
    }

    /** Archives are packed record by record, so that damage to one leaves the others. */
    private InputStream records() throws IOException {
        InputStream in = Files.newInputStream(file);
        return kind.packed() ? new Members(in) : in;
    }

    private Iterator<Input> skip(String why, String detail) {
        return List.of(Input.skip(kind.stem(), why, detail)).iterator();
    }
}
