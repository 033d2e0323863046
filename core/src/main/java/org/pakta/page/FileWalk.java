package org.pakta.page;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Files an input names, folders opened as they are reached and sorted by name. A folder is entered
 * once however many links lead to it, so that a ring of links ends. Names that start with a dot are
 * left out. What cannot be opened comes out as itself, for the reader to report.
 */
final class FileWalk implements Iterator<Path> {
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    private final PathMatcher wanted;

    private FileWalk(Path start, PathMatcher wanted) {
        this.wanted = wanted;
        waiting.push(start);
        open();
    }

    static Iterator<Path> of(String input) {
        try {
            if (globbed(input) && !Files.exists(Path.of(input))) {
                return new FileWalk(fixedPart(input), matcher(input));
            }
            return new FileWalk(named(input), any -> true);
        } catch (InvalidPathException | PatternSyntaxException unreadable) {
            return List.<Path>of().iterator();
        }
    }

    /**
     * The file of this name. Bytes of a name that are no characters come as replacement characters
     * from the command line: then it is the file whose name is shown so.
     */
    static Path named(String input) {
        Path plain = Path.of(input);
        Path folder = plain.toAbsolutePath().getParent();
        if (input.indexOf('\ufffd') < 0 || Files.exists(plain) || folder == null) {
            return plain;
        }
        try (Stream<Path> names = Files.list(folder)) {
            String shown = String.valueOf(plain.getFileName());
            List<Path> alike =
                    names.filter(path -> String.valueOf(path.getFileName()).equals(shown)).toList();
            return alike.size() == 1 ? alike.get(0) : plain;
        } catch (IOException closed) {
            return plain;
        }
    }

    static boolean globbed(String input) {
        return input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    private static Path fixedPart(String glob) {
        int magic = 0;
        while (!globbed(glob.substring(0, magic + 1))) {
            magic++;
        }
        int slash = glob.lastIndexOf('/', magic);
        return Path.of(slash < 0 ? "" : glob.substring(0, Math.max(1, slash)));
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    @Override
    public Path next() {
        if (waiting.isEmpty()) {
            throw new NoSuchElementException();
        }
        Path file = waiting.pop();
        open();
        return file;
    }

    /** Opens folders until a file, or something that cannot be opened, is next. */
    private void open() {
        while (!waiting.isEmpty()) {
            Path next = waiting.peek();
            if (!Files.isDirectory(next)) {
                if (wanted.matches(next)) {
                    return;
                }
                waiting.pop();
            } else if (!enter(next)) {
                return;
            }
        }
    }

    private boolean enter(Path folder) {
        try {
            if (!entered.add(folder.toRealPath())) {
                waiting.pop();
                return true;
            }
            List<Path> inside = inside(folder);
            waiting.pop();
            inside.forEach(waiting::push);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .sorted(
                            Comparator.comparing(Path::toString)
                                    .thenComparing(path -> path)
                                    .reversed())
                    .toList();
        }
    }
}
