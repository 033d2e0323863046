package org.pakta.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzip stream that refuses to unpack far beyond its own size. */
final class Unpacked extends FilterInputStream {
    private final Metered packed;
    private long unpacked;

    private Unpacked(Metered packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    static InputStream of(InputStream packed) throws IOException {
        return new Unpacked(Metered.unlimited(packed));
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
        Ratio.check(unpacked, packed.count());
        return got;
    }
}
