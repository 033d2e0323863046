package org.pakta.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.pakta.page.Page.Format;

/** One file that holds one page. */
final class PageFile {
    /** Larger pages are data in disguise; the largest news page seen is 6 MB. */
    static final int MOST_BYTES = 20 << 20;

    private PageFile() {}

    /** Reads it; whatever is wrong with it becomes the reason it is skipped. */
    static Input read(Path file, FileKind kind) {
        Optional<String> refused = refused(file);
        if (refused.isPresent()) {
            return Input.skip(kind.stem(), "unreadable", file + ": " + refused.get());
        }
        try (InputStream in = open(file, kind)) {
            return page(in.readNBytes(MOST_BYTES + 1), kind, file.toString());
        } catch (Unpacked.TooMuch bomb) {
            return Input.skip(kind.stem(), "too_large", file + ": " + bomb.getMessage());
        } catch (IOException unreadable) {
            return Input.skip(kind.stem(), "unreadable", file + ": " + reason(unreadable));
        }
    }

    static Optional<String> refused(Path file) {
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

    static InputStream open(Path file, FileKind kind) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return kind.packed() ? Unpacked.of(in) : in;
        } catch (IOException notGzip) {
            in.close();
            throw notGzip;
        }
    }

    static String reason(IOException unreadable) {
        if (unreadable instanceof ZipException || unreadable instanceof EOFException) {
            return "not a whole gzip file";
        }
        return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("cannot be read");
    }

    private static Input page(byte[] bytes, FileKind kind, String name) {
        String id = kind.stem();
        if (bytes.length > MOST_BYTES) {
            return tooLarge(id, name);
        }
        if (Look.blank(bytes)) {
            return Input.skip(id, "empty", name + " holds nothing");
        }
        if (!Look.text(bytes)) {
            return Input.skip(id, "not_text", name + " holds no text, whatever its name says");
        }
        boolean html = kind.form() == FileKind.Form.HTML;
        Optional<String> charset =
                !html && Look.utf8(bytes) ? Optional.of("UTF-8") : Optional.empty();
        Format format = html ? Format.HTML : Format.TEXT;
        return new Input.PageIn(
                new Page(id, format, new Bytes(bytes), charset, false, Page.Told.nothing()));
    }

    static Input tooLarge(String id, String name) {
        String limit = String.format(Locale.ROOT, "%d MB", MOST_BYTES >> 20);
        return Input.skip(id, "too_large", name + " is larger than a page may be, " + limit);
    }
}
