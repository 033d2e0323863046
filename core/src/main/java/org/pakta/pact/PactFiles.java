package org.pakta.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;

/** Reads data/treaties: one folder a pact, strictly, every problem of all folders at once. */
public final class PactFiles {
    /** The folder of treaties below the data folder. */
    public static final String FOLDER = "treaties";

    /** The invented pact a newcomer copies. */
    public static final String TEMPLATE = "_template";

    private static final String PACT = "treaty.yaml";
    private static final String CASES = "cases.yaml";

    private PactFiles() {}

    /** Every pact but the template, sorted by id. */
    public static List<Pact> read(DataFolder data) {
        return read(data, folders(data).stream().filter(id -> !id.equals(TEMPLATE)).toList());
    }

    /** The template alone. */
    public static Pact template(DataFolder data) {
        return read(data, List.of(TEMPLATE)).get(0);
    }

    private static List<String> folders(DataFolder data) {
        return data.files(FOLDER, ".yaml").stream()
                .map(name -> name.split("/", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> parts[1])
                .distinct()
                .toList();
    }

    private static List<Pact> read(DataFolder data, List<String> folders) {
        List<String> files = data.files(FOLDER, ".yaml");
        List<Problem> problems = new ArrayList<>();
        Map<String, Pact> pacts = new TreeMap<>();
        for (String folder : folders) {
            OneRead read = one(data, folder, files);
            problems.addAll(read.problems());
            read.pact().ifPresent(pact -> pacts.put(folder, pact));
        }
        pacts.forEach(
                (folder, pact) ->
                        problems.addAll(new References(data, folder, pact, pacts).problems()));
        BadData.ifAny(problems);
        return List.copyOf(pacts.values());
    }

    private record OneRead(Optional<Pact> pact, List<Problem> problems) {}

    private static void complete(String folder, List<String> files, List<Problem> problems) {
        String cases = FOLDER + "/" + folder + "/" + CASES;
        if (!files.contains(cases)) {
            problems.add(new Problem(cases, 0, "the file is missing: copy the template's"));
        }
        files.stream()
                .filter(name -> name.startsWith(FOLDER + "/" + folder + "/"))
                .filter(name -> !name.endsWith("/" + PACT) && !name.endsWith("/" + CASES))
                .forEach(name -> problems.add(new Problem(name, 0, "nobody reads this file")));
    }

    private static OneRead one(DataFolder data, String folder, List<String> files) {
        List<Problem> problems = new ArrayList<>();
        complete(folder, files, problems);
        Optional<Pact> pact = Optional.empty();
        try {
            String file = FOLDER + "/" + folder + "/" + PACT;
            pact = Optional.of(PactFile.read(data.yaml(file), folder, problems));
        } catch (BadData bad) {
            problems.addAll(bad.problems());
        }
        return new OneRead(pact, problems);
    }
}
