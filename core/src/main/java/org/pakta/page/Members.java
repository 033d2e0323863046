package org.pakta.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A file of gzip members one behind another, as archives are packed. Where one is damaged, {@link
 * Damaged} is thrown once; reading on then gives the next member that can be unpacked, on a new
 * line.
 */
final class Members extends InputStream {
    private static final int BLOCK = 1 << 16;
    private static final byte[] BEGINS = {0x1f, (byte) 0x8b, 8};
    private static final byte[] NEW_LINE = {'\r', '\n'};

    /** A name or comment in a member's header is not longer. */
    private static final int MOST_WORD = 1 << 14;

    /** Damage in a member up to this size lets the next one be looked for from its start. */
    private static final long MOST_KEPT = 32 << 20;

    private final Window packed;
    private final Inflater inflater = new Inflater(true);
    private final byte[] block = new byte[BLOCK];
    private final CRC32 sum = new CRC32();
    private boolean inside;
    private boolean kept;
    private boolean ended;
    private boolean searching;
    private int owed;
    private long unpacked;

    Members(InputStream packed) {
        this.packed = new Window(packed);
    }

    /** A member cannot be unpacked to its end. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;
        private final boolean begun;

        Damaged(String what, boolean begun) {
            super(what);
            this.begun = begun;
        }

        /** Whether some of the member was given before. */
        boolean begun() {
            return begun;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (owed > 0) {
            into[from] = NEW_LINE[NEW_LINE.length - owed--];
            return 1;
        }
        while (!ended) {
            if (!inside && !begin()) {
                return -1;
            }
            int got = inflate(into, from, length);
            if (got > 0) {
                return got;
            }
        }
        return -1;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            int got = inflater.inflate(into, from, length);
            if (got > 0) {
                sum.update(into, from, got);
                unpacked += got;
                Ratio.check(unpacked, inflater.getBytesRead());
            } else if (inflater.finished()) {
                finish();
            } else if (inflater.needsDictionary()) {
                throw lost("it asks for a dictionary");
            } else if (inflater.needsInput()) {
                fill();
            }
            return got;
        } catch (DataFormatException | TooMuch broken) {
            throw lost(String.valueOf(broken.getMessage()));
        }
    }

    private void fill() throws IOException {
        int filled = packed.read(block, 0, BLOCK);
        if (filled < 0) {
            throw lost("it is cut off");
        }
        inflater.setInput(block, 0, filled);
        if (kept && inflater.getBytesRead() > MOST_KEPT) {
            packed.letGo();
            kept = false;
        }
    }

    private void finish() throws IOException {
        packed.unread(inflater.getRemaining());
        long told = number();
        number();
        if (told != sum.getValue()) {
            throw lost("its checksum is wrong");
        }
        packed.letGo();
        inside = false;
    }

    private long number() throws IOException {
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number |= Math.max(0L, packed.read()) << (8 * i);
        }
        return number;
    }

    /** A damaged member may seem to run on into the next: that is looked for from its start. */
    private Damaged lost(String what) throws IOException {
        if (kept) {
            packed.back();
            packed.letGo();
            packed.read();
        }
        inside = false;
        searching = true;
        owed = NEW_LINE.length;
        return new Damaged(what, unpacked > 0);
    }

    /** Finds the next member; false at the end of the file. */
    private boolean begin() throws IOException {
        boolean skipped = false;
        while (packed.peek() >= 0) {
            packed.keep();
            if (packed.next(BEGINS) && header()) {
                start();
                return tell(skipped);
            }
            packed.back();
            skipped |= packed.read() != 0;
        }
        packed.letGo();
        ended = true;
        tell(skipped);
        return false;
    }

    private void start() {
        inflater.reset();
        sum.reset();
        unpacked = 0;
        inside = true;
        kept = true;
    }

    /** Tells of what was passed over, unless it is the rest of damage already told of. */
    private boolean tell(boolean skipped) throws Damaged {
        boolean news = skipped && !searching;
        searching = false;
        if (news) {
            owed = NEW_LINE.length;
            throw new Damaged("what stands there is not gzip", false);
        }
        return true;
    }

    /** Passes over the rest of a member's header. */
    private boolean header() throws IOException {
        packed.skipNBytes(BEGINS.length);
        int flags = packed.read();
        if (flags < 0 || flags > 0x1f) {
            return false;
        }
        boolean whole = packed.readNBytes(6).length == 6;
        if ((flags & 4) != 0) {
            int length = packed.read() | packed.read() << 8;
            whole &= length >= 0 && packed.readNBytes(length).length == length;
        }
        whole &= (flags & 8) == 0 || passWord();
        whole &= (flags & 16) == 0 || passWord();
        return whole && ((flags & 2) == 0 || packed.readNBytes(2).length == 2);
    }

    /** Passes over characters up to a zero. */
    private boolean passWord() throws IOException {
        for (int i = 0; i < MOST_WORD; i++) {
            int next = packed.read();
            if (next <= 0) {
                return next == 0;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
