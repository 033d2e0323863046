package org.pakta.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The data folder: the one shipped inside the jar, or another in its place. */
public final class DataFolder {
    private static final String SHIPPED = "pakta-data/";
    private final Path root;
    private final boolean jar;

    private DataFolder(Path root, boolean jar) {
        this.root = root;
        this.jar = jar;
    }

    /** The data that came with the program. */
    public static DataFolder shipped() {
        URL place = DataFolder.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path path = Path.of(new URI(place.toString()));
            return Files.isDirectory(path)
                    ? new DataFolder(path.resolve(SHIPPED), false)
                    : new DataFolder(path, true);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("code source " + place, impossible);
        }
    }

    /** A folder of the same shape. */
    public static DataFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("data folder " + folder + " is not a folder");
        }
        return new DataFolder(folder, false);
    }

    /** Names of all files below a sub-folder that end so, sorted, relative to the data folder. */
    public List<String> files(String folder, String ending) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return all().filter(name -> name.startsWith(prefix) && name.endsWith(ending))
                .sorted()
                .toList();
    }

    private Stream<String> all() {
        try {
            if (jar) {
                try (JarFile file = new JarFile(root.toFile())) {
                    return file.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith(SHIPPED) && !name.endsWith("/"))
                            .map(name -> name.substring(SHIPPED.length()))
                            .toList()
                            .stream();
                }
            }
            try (Stream<Path> walk = Files.walk(root)) {
                return walk
                        .filter(Files::isRegularFile)
                        .map(path -> root.relativize(path).toString().replace('\\', '/'))
                        .toList()
                        .stream();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("data folder " + root, unreadable);
        }
    }

    /** A whole file as text. */
    public String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException missing) {
            throw new BadData(List.of(new Problem(name, 0, "the file is missing")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("data file " + name, unreadable);
        }
    }

    /** A whole file as bytes; empty when there is none of this name. */
    public Optional<byte[]> bytes(String name) {
        try (InputStream in = open(name)) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("data file " + name, unreadable);
        }
    }

    private InputStream open(String name) throws IOException {
        if (!jar) {
            Path file = root.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new FileNotFoundException(name);
            }
            return Files.newInputStream(file);
        }
        InputStream in = DataFolder.class.getResourceAsStream("/" + SHIPPED + name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    /**
     * Lines that say something: without comments (from {@code #} at the line's start) and blank
     * ones.
     */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** A tab-separated table. */
    public Table table(String name, List<String> columns) {
        return Table.read(name, text(name), columns);
    }

    /** A YAML file whose root is a mapping. */
    public Yaml yaml(String name) {
        return Yaml.read(name, text(name));
    }

    /** A YAML file whose root is a list. */
    public List<Yaml> yamlList(String name) {
        return yaml(name).items();
    }

    /** Where the files are, for messages. */
    @Override
    public String toString() {
        return root.toString();
    }
}
