package org.pakta.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.data.Yaml;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Outlets and agencies we know by name or address: the only reader of {@code data/outlets}. */
public final class Outlets {
    private static final Set<String> FIELDS =
            Set.of("id", "name", "aliases", "domains", "kind", "language", "country", "dates");
    private static final Set<String> FIELDS_OF_DATE = Set.of("as", "means");
    private static final Set<String> KINDS = Set.of("outlet", "agency");
    private final Map<String, Outlet> byDomain = new HashMap<>();
    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, String> agencies = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @throws BadData with every problem of the folder
     */
    public Outlets(DataFolder data) {
        PageDates dates = new PageDates(data);
        data.files("outlets", ".yaml").stream()
                .filter(name -> !name.contains("/_"))
                .map(data::yaml)
                .forEach(
                        file -> {
                            load(file);
                            checkDates(file, dates);
                        });
        BadData.ifAny(problems);
    }

    private void load(Yaml file) {
        problems.addAll(file.unknownKeys(FIELDS));
        Outlet outlet = new Outlet(file.at("id").text(), file.at("name").text());
        for (String domain : file.textsAt("domains")) {
            if (byDomain.put(domain, outlet) != null) {
                problems.add(file.problem("domain " + domain + " stands in two files"));
            }
        }
        List<String> names = new ArrayList<>(file.textsAt("aliases"));
        names.add(outlet.name());
        String kind = file.textAt("kind").orElse("outlet");
        if (!KINDS.contains(kind)) {
            problems.add(file.at("kind").problem("a kind is outlet or agency"));
        }
        boolean agency = kind.equals("agency");
        for (String name : names) {
            byName.put(Words.folded(name), outlet);
            if (agency) {
                agencies.put(Words.folded(name), outlet.name());
            }
        }
    }

    /** Days as the outlet writes them are read by the general way, or it has to learn them. */
    private void checkDates(Yaml file, PageDates dates) {
        for (Yaml date : file.maybe("dates").map(Yaml::items).orElse(List.of())) {
            problems.addAll(date.unknownKeys(FIELDS_OF_DATE));
            String written = date.at("as").text();
            Optional<Day> read = dates.first(written);
            if (!read.equals(Day.parse(date.at("means").text()))) {
                String said = read.map(Day::toString).orElse("no day");
                problems.add(date.problem("'" + written + "' is read as " + said));
            }
        }
    }

    /** The outlet that calls itself so. */
    public Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(Words.folded(name)));
    }

    /** The usual name of the wire service that is called so. */
    public Optional<String> agency(String name) {
        return Optional.ofNullable(agencies.get(Words.folded(name)));
    }

    /**
     * The outlet whose domain, or a part of it, the address has; an unknown one goes by its host.
     */
    public Optional<Outlet> at(String address) {
        return host(address)
                .map(
                        host -> {
                            for (String part = host;
                                    part.contains(".");
                                    part = part.substring(part.indexOf('.') + 1)) {
                                Outlet outlet = byDomain.get(part);
                                if (outlet != null) {
                                    return outlet;
                                }
                            }
                            return new Outlet(host, host);
                        });
    }

    private static Optional<String> host(String address) {
        String trimmed = address.strip();
        try {
            String host =
                    new URI(trimmed.contains("://") ? trimmed : "https://" + trimmed).getHost();
            if (host == null || !host.contains(".")) {
                return Optional.empty();
            }
            String small = host.toLowerCase(Locale.ROOT);
            return Optional.of(small.startsWith("www.") ? small.substring(4) : small);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** What the input calls its outlet: a name we know, a domain, or a new name. */
    public Optional<Outlet> told(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return named(name)
                .or(() -> name.contains(".") && !name.contains(" ") ? at(name) : Optional.empty())
                .or(() -> Optional.of(unknown(name.strip())));
    }

    /** An outlet that no file describes. */
    static Outlet unknown(String name) {
        int dot = name.lastIndexOf('.');
        String own = dot > 1 && name.indexOf(' ') < 0 ? name.substring(0, dot) : name;
        return new Outlet(Words.folded(own).replace(" ", ""), name);
    }

    /** Whether a line holds this name, or another name of the same agency. */
    boolean names(String line, String name) {
        String folded = " " + Words.folded(line) + " ";
        return folded.contains(" " + Words.folded(name) + " ")
                || agencies.entrySet().stream()
                        .anyMatch(
                                entry ->
                                        entry.getValue().equals(name)
                                                && folded.contains(" " + entry.getKey() + " "));
    }
}
