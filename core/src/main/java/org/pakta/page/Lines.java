package org.pakta.page;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream, one at a time, none held beyond a limit. */
final class Lines implements Closeable {
    /** A page of 20 MB, with every character escaped in JSON at worst, and some more. */
    static final int MOST_BYTES = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text without the line's end; cut off where it passes the limit
     * @param whole false when it passed the limit
     */
    record Line(int number, String text, boolean whole) {}

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        if (!more()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean whole = true;
        boolean ended = false;
        while (!ended && more()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - at, MOST_BYTES - line.size());
            whole &= room == end - at;
            line.write(buffer, at, room);
            ended = end < filled;
            at = end + 1;
        }
        return Optional.of(new Line(number, line.toString(StandardCharsets.UTF_8), whole));
    }

    private boolean more() throws IOException {
        if (at >= filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at < filled;
    }

    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
