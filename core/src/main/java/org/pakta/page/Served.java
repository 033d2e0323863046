package org.pakta.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What a web server answered, kept in an archive or just now. */
public final class Served {
    /** Where markup says what it is. */
    private static final int WHERE_MARKUP_SHOWS = 1024;

    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");
    private static final Set<String> XML = Set.of("application/xml", "text/xml");
    private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> UNTOLD =
            Set.of("", "application/octet-stream", "application/unknown", "unknown/unknown");

    private final int status;
    private final Head head;
    private final byte[] body;

    Served(int status, Head head, byte[] body) {
        this.status = status;
        this.head = head;
        this.body = body;
    }

    /**
     * Where an answer is from.
     *
     * @param id of the page in it
     * @param name what a person calls the place
     * @param uri the address that was asked for
     */
    public record From(String id, String name, Optional<String> uri) {}

    private enum Form {
        HTML,
        TEXT,
        FEED
    }

    /** From an archive: all that is there belongs to it. Empty when it does not begin as one. */
    static Optional<Served> kept(byte[] answer) throws IOException {
        InputStream in = new ByteArrayInputStream(answer);
        Optional<Head> head = Head.read(in);
        Optional<Integer> status = head.flatMap(told -> status(told.first()));
        if (status.isEmpty()) {
            return Optional.empty();
        }
        byte[] body = in.readAllBytes();
        boolean whole = !chunked(head.get()) || !Chunks.begin(body);
        byte[] joined = whole ? body : new Chunks(new ByteArrayInputStream(body)).readAllBytes();
        return Optional.of(new Served(status.get(), head.get(), joined));
    }

    /** From a server, as it is sent; no more of it is taken than a page may have. */
    public static Served live(InputStream in) throws IOException {
        Head head = Head.read(in).orElseThrow(() -> new IOException("the server gave no answer"));
        int status = status(head.first()).orElseThrow(() -> new IOException("it is no web server"));
        if (status / 100 == 1) {
            return live(in);
        }
        Optional<Long> length = chunked(head) ? Optional.empty() : head.number("content-length");
        InputStream sent = chunked(head) ? new Chunks(in) : in;
        long most = Math.min(length.orElse(Long.MAX_VALUE), Candidate.MOST_BYTES + 1L);
        byte[] body = sent.readNBytes((int) most);
        if (length.isPresent() && body.length < most) {
            throw new IOException("the answer is cut off");
        }
        return new Served(status, head, body);
    }

    private static boolean chunked(Head head) {
        return head.field("transfer-encoding")
                .filter(how -> how.toLowerCase(Locale.ROOT).contains("chunked"))
                .isPresent();
    }

    /** "HTTP/1.1 200 OK". */
    private static Optional<Integer> status(String line) {
        String[] words = line.split(" +", 3);
        boolean number =
                words.length > 1
                        && words[1].length() == 3
                        && words[1].chars().allMatch(c -> c >= '0' && c <= '9');
        return words[0].startsWith("HTTP/") && number
                ? Optional.of(Integer.valueOf(words[1]))
                : Optional.empty();
    }

    /** The three digits it began with. */
    public int status() {
        return status;
    }

    /** A field of its head, by its name in lower case. */
    public Optional<String> field(String name) {
        return head.field(name);
    }

    /** Whether it is a page by what is told of it. */
    boolean page() {
        return form().filter(form -> form != Form.FEED).isPresent();
    }

    private Optional<Form> form() {
        String type = head.type();
        boolean markup = markup();
        if (MARKUP.contains(type) || (markup && (UNTOLD.contains(type) || XML.contains(type)))) {
            return Optional.of(Form.HTML);
        }
        if (type.equals("text/plain")) {
            return Optional.of(markup ? Form.HTML : Form.TEXT);
        }
        boolean feed = FEEDS.contains(type) || XML.contains(type);
        return feed ? Optional.of(Form.FEED) : Optional.empty();
    }

    private boolean markup() {
        int most = Math.min(body.length, WHERE_MARKUP_SHOWS);
        String first =
                new String(body, 0, most, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT)
                        .strip();
        return first.contains("<!doctype html") || first.contains("<html");
    }

    /** The page in it; or why there is none. */
    Input input(From from) {
        return inputs(from, page() ? form() : Optional.empty()).next();
    }

    /** The page in it, or the items of the feed in it; or why there is none. */
    public Iterator<Input> inputs(From from) {
        return inputs(from, form());
    }

    private Iterator<Input> inputs(From from, Optional<Form> form) {
        if (status / 100 != 2) {
            return skip(from, "no_page", "the server answered " + status);
        }
        if (form.isEmpty()) {
            String type = head.type().isEmpty() ? "of a kind not told" : head.type();
            return skip(from, "unsupported", "it is " + type);
        }
        if (body.length > Candidate.MOST_BYTES) {
            return List.of(Candidate.tooLarge(from.id(), from.name())).iterator();
        }
        try {
            byte[] bytes = bytes();
            return form.get() == Form.FEED
                    ? new Feed(new ByteArrayInputStream(bytes), from.id(), from.name())
                    : List.of(candidate(from, form.get(), bytes).page(bytes)).iterator();
        } catch (IOException broken) {
            return skip(from, Candidate.why(broken), Candidate.reason(broken));
        }
    }

    private Candidate candidate(From from, Form form, byte[] bytes) {
        Page.Told told =
                new Page.Told(
                        from.uri(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Page.Format format = form == Form.HTML ? Page.Format.HTML : Page.Format.TEXT;
        return new Candidate(from.id(), from.name(), format, charset(bytes), told);
    }

    /** Servers tell Latin-1 of whatever they send; what fits UTF-8 is UTF-8. */
    private Optional<String> charset(byte[] bytes) {
        return head.charset()
                .map(name -> name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name)
                .filter(name -> name.equalsIgnoreCase("utf-8") || !Look.utf8(bytes));
    }

    private static Iterator<Input> skip(From from, String why, String what) {
        return List.of(Input.skip(from.id(), why, from.name() + ": " + what)).iterator();
    }

    /** What was sent, unpacked. */
    public byte[] bytes() throws IOException {
        byte[] bytes = body;
        String[] ways = head.field("content-encoding").orElse("").split(",", -1);
        for (int i = ways.length - 1; i >= 0; i--) {
            bytes = unpacked(bytes, ways[i].strip().toLowerCase(Locale.ROOT));
        }
        return bytes;
    }

    /** Archives keep the word of packing where they have unpacked. */
    private static byte[] unpacked(byte[] bytes, String way) throws IOException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        InputStream packed = new ByteArrayInputStream(bytes);
        return switch (way) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> first == 0x1f8b ? upTo(Unpacked.of(packed)) : bytes;
            case "deflate" -> {
                boolean wrapped = (first & 0x0f00) == 0x0800 && first % 31 == 0;
                boolean open = Look.text(bytes);
                yield open ? bytes : upTo(new InflaterInputStream(packed, new Inflater(!wrapped)));
            }
            default -> {
                if (!Look.text(bytes)) {
                    throw new IOException("it is packed in a way not known: " + way);
                }
                yield bytes;
            }
        };
    }

    private static byte[] upTo(InputStream in) throws IOException {
        return in.readNBytes(Candidate.MOST_BYTES + 1);
    }
}
