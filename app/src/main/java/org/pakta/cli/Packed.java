package org.pakta.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.pakta.text.Words;

/**
 * Files to import, unpacked where they are packed.
 *
 * @param bytes by file name, in the order given
 */
record Packed(Map<String, byte[]> bytes) {
    /** Far more than any of these data sets; a file that unpacks to more is none of them. */
    private static final int MOST = 1 << 28;

    static Packed read(List<Path> files) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UserError("there is no file " + file + "; give the data set's CSV file");
            }
            if (bytes.put(String.valueOf(file.getFileName()), unpacked(file)) != null) {
                throw new UserError(
                        "two files are called " + file.getFileName() + "; give each once");
            }
        }
        return new Packed(bytes);
    }

    private static byte[] unpacked(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean packed = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        if (!packed) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] whole = in.readNBytes(MOST);
            if (in.read() >= 0) {
                throw new UserError(file + " unpacks to more than any of these data sets");
            }
            return whole;
        } catch (IOException broken) {
            throw new UserError(file + " is packed with gzip and damaged; fetch it again");
        }
    }

    String names() {
        return String.join("; ", bytes.keySet());
    }

    String digest() {
        if (bytes.size() == 1) {
            return Words.digest(bytes.values().iterator().next());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bytes.values().forEach(all::writeBytes);
        return Words.digest(all.toByteArray());
    }
}
