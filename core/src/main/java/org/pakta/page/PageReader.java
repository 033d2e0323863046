package org.pakta.page;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the pages that inputs name: files, folders, globs, addresses, and {@code -} for JSON lines
 * on standard input. Reads one page at a time, in input order, and never stops at a bad one.
 */
public final class PageReader {
    private final InputStream standardInput;
    private final Function<String, Iterator<Input>> addresses;

    /** Reads files and standard input only. */
    public PageReader(InputStream standardInput) {
        this(
                standardInput,
                address ->
                        one(Input.skip(address, "not_fetched", address + ": there is no network")));
    }

    /**
     * Reads from these.
     *
     * @param addresses what an address leads to: this room has no network of its own
     */
    public PageReader(InputStream standardInput, Function<String, Iterator<Input>> addresses) {
        this.standardInput = standardInput;
        this.addresses = addresses;
    }

    /** Every input once, in order; close it to let go of open files. */
    public Stream<Input> read(List<String> inputs) {
        Walk walk = new Walk(new ArrayDeque<>(inputs));
        return StreamSupport.stream(walk, false).onClose(walk::close);
    }

    /** Whether an input is an address. */
    public static boolean address(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Whether an input names anything that is there; a glob must match some file. */
    public static boolean there(String input) {
        if (input.equals("-") || address(input)) {
            return true;
        }
        if (FileWalk.globbed(input)) {
            return FileWalk.of(input).hasNext();
        }
        try {
            return Files.exists(FileWalk.named(input));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private final class Walk extends Spliterators.AbstractSpliterator<Input> {
        private final Deque<String> names;
        private Iterator<Path> files = List.<Path>of().iterator();
        private Iterator<Input> open = List.<Input>of().iterator();

        Walk(Deque<String> names) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.names = names;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Input> action) {
            while (!open.hasNext()) {
                if (files.hasNext()) {
                    open = PageFile.of(files.next()).inputs();
                } else if (!names.isEmpty()) {
                    start(names.pop());
                } else {
                    return false;
                }
            }
            action.accept(open.next());
            return true;
        }

        private void start(String name) {
            if (name.equals("-")) {
                open = new JsonLines(new Lines(standardInput), "stdin");
                return;
            }
            if (address(name)) {
                open = addresses.apply(name);
                return;
            }
            files = FileWalk.of(name);
            if (!files.hasNext() && FileWalk.globbed(name)) {
                open = one(Input.skip(name, "unreadable", "no file matches " + name));
            } else if (!files.hasNext() && there(name)) {
                open = one(Input.skip(name, "empty", "no file in the folder " + name));
            } else if (!files.hasNext()) {
                open = one(Input.skip(name, "unreadable", "no file can have the name " + name));
            }
        }

        private void close() {
            if (open instanceof Inputs inputs) {
                inputs.close();
            }
        }
    }

    private static Iterator<Input> one(Input input) {
        return List.of(input).iterator();
    }
}
