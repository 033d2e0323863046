package org.pakta.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that can be looked ahead in, and gone back in to one place that is kept. */
final class Window extends InputStream {
    private static final int FIRST = 1 << 16;
    private static final int NOTHING = -1;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST];
    private int at;
    private int filled;
    private int kept = NOTHING;

    Window(InputStream in) {
        this.in = in;
    }

    /** Keeps this place, and all that is read from here on, until told otherwise. */
    void keep() {
        kept = at;
    }

    /** Keeps nothing any longer. */
    void letGo() {
        kept = NOTHING;
    }

    /** Goes back to the place that is kept. */
    void back() {
        if (kept == NOTHING) {
            throw new IllegalStateException("no place is kept");
        }
        at = kept;
    }

    /** Goes back over bytes of the last read. */
    void unread(int count) {
        at -= count;
    }

    /** Whether these bytes come next. */
    boolean next(byte[] wanted) throws IOException {
        return has(wanted.length)
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** Whether so many bytes are left. */
    boolean has(int count) throws IOException {
        while (filled - at < count) {
            makeRoom(count);
            int got = in.read(bytes, filled, bytes.length - filled);
            if (got < 0) {
                return false;
            }
            filled += got;
        }
        return true;
    }

    /** The next byte, which stays; -1 at the end. */
    int peek() throws IOException {
        return has(1) ? bytes[at] & 0xff : -1;
    }

    private void makeRoom(int count) {
        int from = kept == NOTHING ? at : kept;
        if (from > 0 && (filled == bytes.length || at + count > bytes.length)) {
            System.arraycopy(bytes, from, bytes, 0, filled - from);
            at -= from;
            filled -= from;
            kept = kept == NOTHING ? NOTHING : 0;
        }
        if (filled == bytes.length || at + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + count));
        }
    }

    @Override
    public int read() throws IOException {
        return has(1) ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!has(1)) {
            return -1;
        }
        int count = Math.min(length, filled - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
