package org.pakta.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzip stream that refuses to unpack far beyond its own size. */
final class Unpacked extends FilterInputStream {
    /** News pages as JSON lines pack 4 to 15 times; 200 leaves room and stops a bomb. */
    private static final long MOST_TIMES = 200;

    /** Below this much a high ratio harms nobody: a small page may well repeat itself. */
    private static final long FREE = 64L << 20;

    private final Counted packed;
    private long unpacked;

    private Unpacked(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    static InputStream of(InputStream packed) throws IOException {
        return new Unpacked(new Counted(packed));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        unpacked += Math.max(0, got);
        if (unpacked > FREE && unpacked > MOST_TIMES * packed.count) {
            throw new TooMuch();
        }
        return got;
    }

    /** The stream unpacks to more than it may. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("it unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int got = super.read();
            count += got < 0 ? 0 : 1;
            return got;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            count += Math.max(0, got);
            return got;
        }
    }
}
