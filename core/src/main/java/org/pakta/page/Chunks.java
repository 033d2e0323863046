package org.pakta.page;

import java.io.IOException;
import java.io.InputStream;

/** What a server sends in chunks, put together. The end of the stream may stand for the last. */
final class Chunks extends InputStream {
    /** More digits are no length. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_LINE = 4096;

    private final InputStream in;
    private long left;
    private boolean begun;
    private boolean ended;

    Chunks(InputStream in) {
        this.in = in;
    }

    /**
     * Whether a chunk begins there; archives keep the word of it where they put chunks together.
     */
    static boolean begin(byte[] body) {
        int at = 0;
        while (at < body.length && at <= MOST_DIGITS && Character.digit(body[at], 16) >= 0) {
            at++;
        }
        return at > 0 && at < body.length && "\r\n; ".indexOf(body[at]) >= 0;
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
        if (left == 0 && !ended) {
            left = size();
            ended = left == 0;
        }
        if (ended) {
            return -1;
        }
        int got = in.read(into, from, (int) Math.min(length, left));
        if (got < 0) {
            throw new IOException("the answer is cut off");
        }
        left -= got;
        return got;
    }

    /** The length of the next chunk; 0 at the end. */
    private long size() throws IOException {
        if (begun) {
            line();
        }
        begun = true;
        String digits = line().split("[; ]", 2)[0].strip();
        if (digits.isEmpty()) {
            return 0;
        }
        boolean number = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        if (!number || digits.length() > MOST_DIGITS) {
            throw new IOException("the answer's chunks are broken");
        }
        return Long.parseLong(digits, 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < MOST_LINE) {
            line.append((char) next);
            next = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
