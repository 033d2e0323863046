package org.pakta.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder a report goes to. It knows which files are its own, and touches no others. */
final class ReportFolder {
    /** Lists the files of the report, so that the next one can take away what it does not have. */
    static final String LIST = "files.txt";

    private static final String FIRST_LINE = "pakta report";
    private final Path folder;
    private final Set<String> earlier;
    private final Set<String> written = new TreeSet<>();

    private ReportFolder(Path folder, Set<String> earlier) {
        this.folder = folder;
        this.earlier = earlier;
    }

    static ReportFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> earlier = earlier(folder);
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            Files.writeString(list, FIRST_LINE + "\n");
        }
        return new ReportFolder(folder, earlier);
    }

    /** Complains when a report could not go there; makes and changes nothing. */
    static void check(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new NotDirectoryException(there + " is no folder");
        }
        if (!Files.isWritable(there)) {
            throw new AccessDeniedException(there.toString(), null, "may not be written");
        }
        if (Files.exists(folder)) {
            earlier(folder);
        }
    }

    /** Files of the report that is there; none in an empty folder. */
    private static Set<String> earlier(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw taken(folder);
                }
            }
            return Set.of();
        }
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw taken(folder);
        }
        return new TreeSet<>(lines.subList(1, lines.size()));
    }

    private static IOException taken(Path folder) {
        return new FileAlreadyExistsException(
                folder.toString(), null, "holds other files; name a new or empty folder");
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        written.add(file);
    }

    void writeAll(Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            write(page.getKey(), page.getValue());
        }
    }

    /** Takes away what only the earlier report had, and lists what there is now. */
    void finish() throws IOException {
        for (String file : earlier) {
            Path path = folder.resolve(file).normalize();
            if (!written.contains(file) && path.startsWith(folder.normalize())) {
                Files.deleteIfExists(path);
            }
        }
        Files.writeString(
                folder.resolve(LIST),
                FIRST_LINE + "\n" + String.join("\n", written) + "\n",
                StandardCharsets.UTF_8);
    }
}
