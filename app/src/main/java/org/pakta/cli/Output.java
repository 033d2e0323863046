package org.pakta.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where results go. It remembers why writing failed, which a plain stream forgets. */
public final class Output extends PrintStream {
    private final Noticing noticing;

    public Output(OutputStream to) {
        this(new Noticing(to));
    }

    private Output(Noticing noticing) {
        super(noticing, false, StandardCharsets.UTF_8);
        this.noticing = noticing;
    }

    /**
     * Why results were lost; empty when all were written, or when whoever read them had enough
     * ({@code | head}).
     */
    Optional<String> lost() {
        checkError();
        return noticing.failed.filter(why -> !closedPipe(why));
    }

    private static boolean closedPipe(String why) {
        String lower = why.toLowerCase(Locale.ROOT);
        return lower.contains("pipe") || lower.contains("pipa");
    }

    private static final class Noticing extends FilterOutputStream {
        private Optional<String> failed = Optional.empty();

        Noticing(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            noticed(() -> out.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            noticed(() -> out.write(bytes, from, count));
        }

        @Override
        public void flush() throws IOException {
            noticed(out::flush);
        }

        private void noticed(Writing writing) throws IOException {
            try {
                writing.run();
            } catch (IOException lost) {
                if (failed.isEmpty()) {
                    failed = Optional.of(String.valueOf(lost.getMessage()));
                }
                throw lost;
            }
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
