package org.pakta.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reader meets bytes that nobody wrote: its sound inputs and whatever once broke it, as they
 * are kept, and changed at random from fixed seeds. {@code ./dev fuzz} looks for more.
 */
class FuzzTest {
    private static final int CHANGES = 250;
    private static final Path KEPT =
            Path.of(System.getProperty("pakta.root"), "core/src/test/fuzz");

    /** What readers look for. */
    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "\"",
                    "&",
                    "&#0;",
                    "]]>",
                    "<![CDATA[",
                    "<!--",
                    "<!DOCTYPE",
                    "<p>",
                    "</div>",
                    "\r\n",
                    "\n\n",
                    "\u0000",
                    "WARC/1.0\r\n",
                    "Content-Length: 9\r\n",
                    "-1",
                    "99999999999",
                    "{",
                    "}",
                    "[",
                    "\\u",
                    "\u00e2\u20ac\u0153",
                    "kata",
                    "19/6/2024",
                    "charset=utf-16",
                    "\ufeff");

    @ParameterizedTest
    @EnumSource
    void nothing_breaks_a_reader(Fuzz.Reader reader) throws IOException {
        List<Path> kept = kept(reader);
        int pages = 0;
        for (Path file : kept) {
            pages += reader.read(Files.readAllBytes(file));
        }
        assertThat(pages).as("pages of what is kept").isPositive();
        for (int seed = 0; seed < CHANGES; seed++) {
            Path file = kept.get(seed % kept.size());
            byte[] changed = changed(Files.readAllBytes(file), new Random(seed));
            try {
                reader.read(changed);
            } catch (RuntimeException | StackOverflowError | AssertionError broken) {
                throw new AssertionError(file + " changed by seed " + seed, broken);
            }
        }
    }

    private static List<Path> kept(Fuzz.Reader reader) throws IOException {
        try (Stream<Path> files = Files.list(KEPT.resolve(reader.folder()))) {
            return files.sorted().toList();
        }
    }

    /** Some bytes cut out, tripled, put in or cut off behind. */
    private static byte[] changed(byte[] sound, Random random) {
        byte[] bytes = sound;
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && bytes.length > 2; i++) {
            int from = random.nextInt(bytes.length);
            int to = from + random.nextInt(Math.min(64, bytes.length - from));
            byte[] before = Arrays.copyOf(bytes, from);
            byte[] middle = Arrays.copyOfRange(bytes, from, to);
            byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
            byte[] piece =
                    PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            byte[] any = {(byte) random.nextInt()};
            bytes =
                    switch (random.nextInt(8)) {
                        case 0 -> before;
                        case 1, 2 -> joined(before, after);
                        case 3 -> joined(before, middle, middle, middle, after);
                        case 4, 5 -> joined(before, piece, middle, after);
                        default -> joined(before, any, middle, after);
                    };
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part, 0, part.length);
        }
        return all.toByteArray();
    }
}
