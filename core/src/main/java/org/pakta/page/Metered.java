package org.pakta.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read; refuses more than a limit at one stretch, when it has one. */
final class Metered extends FilterInputStream {
    private final long most;
    private long count;
    private long stretch;

    Metered(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    static Metered unlimited(InputStream in) {
        return new Metered(in, Long.MAX_VALUE);
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }

    /** Begins a new stretch. */
    void clear() {
        stretch = 0;
    }

    @Override
    public int read() throws IOException {
        int got = super.read();
        add(got < 0 ? 0 : 1);
        return got;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        add(Math.max(0, got));
        return got;
    }

    private void add(int bytes) throws IOException {
        count += bytes;
        stretch += bytes;
        if (stretch > most) {
            throw new TooMuch("one piece of it is larger than " + (most >> 20) + " MB");
        }
    }
}
