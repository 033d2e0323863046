package org.pakta.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What tests of inputs share: reading a file and looking at what came. */
final class Read {
    private Read() {}

    static List<Input> file(Path file) {
        PageReader reader = new PageReader(InputStream.nullInputStream());
        try (Stream<Input> inputs = reader.read(List.of(file.toString()))) {
            return inputs.toList();
        }
    }

    /** "read", or the reason why not. */
    static String why(Input input) {
        return input instanceof Input.SkippedIn in ? in.skipped().why() : "read";
    }

    static List<String> whys(List<Input> inputs) {
        return inputs.stream().map(Read::why).toList();
    }

    static Page page(Input input) {
        return ((Input.PageIn) input).page();
    }

    static String text(Input input) {
        return new String(page(input).bytes().copy(), StandardCharsets.UTF_8);
    }

    static String detail(Input input) {
        return ((Input.SkippedIn) input).skipped().detail();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.toByteArray();
    }
}
