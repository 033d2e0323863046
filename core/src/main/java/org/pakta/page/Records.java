package org.pakta.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts an archive into its records. A record whose length does not lead to the next one, or that
 * cannot be unpacked, is damaged: reading goes on at the next line that begins a record.
 */
final class Records implements Closeable {
    private static final byte[] BEGINS = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ENDS = {'\r', '\n', '\r', '\n'};
    private static final String WRONG = "its length is wrong";

    /** Enough to tell what a record holds that is too large to be held. */
    private static final int FIRST_BYTES = 1 << 18;

    /** Blank lines that may stand between records; two are usual. */
    private static final int MOST_BLANK = 64;

    /** What is held of a record, for a page in it and the head before it. */
    private static final int MOST_BYTES = Candidate.MOST_BYTES + (1 << 20);

    private final Window in;
    private Optional<Members.Damaged> met = Optional.empty();

    Records(InputStream in) {
        this.in = new Window(in);
    }

    /** One record. */
    sealed interface Cut {
        /**
         * It is whole.
         *
         * @param head what the archive says of it
         * @param block its content, cut off where it is too large to hold
         * @param all whether this is all of the content
         */
        record Whole(Head head, Bytes block, boolean all) implements Cut {}

        /** It is damaged. */
        record Broken(String what) implements Cut {}
    }

    /** The next record; empty at the end. */
    Optional<Cut> next() throws IOException {
        try {
            if (met.isPresent()) {
                throw met.get();
            }
            passBlank(Integer.MAX_VALUE);
            in.keep();
            return in.peek() < 0 ? Optional.empty() : Optional.of(record());
        } catch (Members.Damaged damaged) {
            met = Optional.empty();
            in.letGo();
            return Optional.of(broken(String.valueOf(damaged.getMessage())));
        }
    }

    private Cut record() throws IOException {
        if (!in.next(BEGINS)) {
            return again("no record begins there");
        }
        Optional<Head> head = Head.read(in);
        Optional<Long> length = head.flatMap(told -> told.number("content-length"));
        if (length.isEmpty()) {
            return again("its head is not whole or tells no length");
        }
        if (length.get() > MOST_BYTES) {
            return large(head.get(), length.get());
        }
        byte[] block = in.readNBytes(length.get().intValue());
        return block.length == length.get() && atBoundary()
                ? new Cut.Whole(head.get(), new Bytes(block), true)
                : again(WRONG);
    }

    /** Looks for the next record from behind the place where this one begins. */
    private Cut again(String what) throws IOException {
        in.back();
        in.letGo();
        in.read();
        return broken(what);
    }

    /** A record too large to be gone back to: what looks like the next one ends it. */
    private Cut large(Head head, long length) throws IOException {
        in.keep();
        byte[] first = in.readNBytes(FIRST_BYTES);
        in.back();
        in.letGo();
        boolean whole = toNextRecord(length, 0) == length && atBoundary();
        return whole ? new Cut.Whole(head, new Bytes(first), false) : broken(WRONG);
    }

    /** Goes on to the next line that begins a record, or to the end. */
    private Cut broken(String what) throws IOException {
        boolean gone = false;
        while (!gone) {
            try {
                toNextRecord(Long.MAX_VALUE, '\n');
                gone = true;
            } catch (Members.Damaged more) {
                gone = false;
            }
        }
        return new Cut.Broken(what);
    }

    /** Passes so many bytes, or fewer where a line begins a record; tells how many. */
    private long toNextRecord(long most, int before) throws IOException {
        int last = before;
        long passed = 0;
        while (passed < most && !(last == '\n' && in.next(BEGINS))) {
            last = in.read();
            if (last < 0) {
                return passed;
            }
            passed++;
        }
        return passed;
    }

    /** Whether a record ends here: two line ends follow, or the next record, or nothing. */
    private boolean atBoundary() throws IOException {
        boolean ends = false;
        boolean passed = false;
        try {
            ends = in.next(ENDS);
            passBlank(MOST_BLANK);
            passed = in.peek() >= 0;
            return ends || !passed || in.next(BEGINS);
        } catch (Members.Damaged damaged) {
            if (damaged.begun() && !passed) {
                throw damaged;
            }
            // This record is whole; what comes behind it is told of next.
            met = Optional.of(damaged);
            return true;
        }
    }

    private void passBlank(int most) throws IOException {
        int next = in.peek();
        for (int i = 0; i < most && (next == '\r' || next == '\n'); i++) {
            in.read();
            next = in.peek();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
