package org.pakta.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML value that knows its line. Every scalar is text as written: {@code no} stays "no", a day
 * stays a day.
 */
public final class Yaml {
    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static Yaml read(String file, String text) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
        try {
            Node root =
                    new Compose(settings)
                            .composeString(text)
                            .orElseThrow(
                                    () ->
                                            new BadData(
                                                    List.of(
                                                            new Problem(
                                                                    file,
                                                                    0,
                                                                    "the file is empty"))));
            return new Yaml(file, root);
        } catch (YamlEngineException malformed) {
            throw new BadData(List.of(malformed(file, malformed)));
        }
    }

    private static Problem malformed(String file, YamlEngineException wrong) {
        String first = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("unreadable");
        int line = 0;
        if (wrong instanceof MarkedYamlEngineException marked) {
            first = marked.getProblem();
            line = marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
        }
        return new Problem(file, line, "not YAML: " + first + "; mend it here or just above");
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** A problem at this value's line. */
    public Problem problem(String what) {
        return new Problem(file, line(), what);
    }

    /** The file it stands in. */
    public String file() {
        return file;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The scalar as written; a map or list is a problem. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new BadData(List.of(problem("wanted a plain value here")));
    }

    /** Members of a map in file order; a problem when this is not a map, or a name stands twice. */
    public Map<String, Yaml> members() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Yaml> members = members(problems);
        BadData.ifAny(problems);
        return members;
    }

    /** The same; of names that stand twice the first counts, and each is a problem. */
    public Map<String, Yaml> members(List<Problem> problems) {
        if (!(node instanceof MappingNode mapping)) {
            throw new BadData(List.of(problem("wanted name: value lines here")));
        }
        Map<String, Yaml> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            if (members.putIfAbsent(key.text(), new Yaml(file, tuple.getValueNode())) != null) {
                problems.add(key.problem("'" + key.text() + "' stands here twice; take one out"));
            }
        }
        return members;
    }

    /** Items of a list; a single value counts as a list of one. */
    public List<Yaml> items() {
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
            return items;
        }
        return List.of(this);
    }

    /** A member of a map; empty when it has none of that name. */
    public Optional<Yaml> maybe(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** A member that must be there. */
    public Yaml at(String name) {
        return maybe(name)
                .orElseThrow(() -> new BadData(List.of(problem("'" + name + "' is missing"))));
    }

    /** The member's text; empty when there is no such member. */
    public Optional<String> textAt(String name) {
        return maybe(name).map(Yaml::text);
    }

    /** The member's items as text; empty when there is no such member. */
    public List<String> textsAt(String name) {
        return maybe(name)
                .map(list -> list.items().stream().map(Yaml::text).toList())
                .orElse(List.of());
    }

    /** Member names that are none of these. */
    public List<Problem> unknownKeys(Set<String> known) {
        List<Problem> problems = new ArrayList<>();
        members()
                .forEach(
                        (name, value) -> {
                            if (!known.contains(name)) {
                                problems.add(
                                        value.problem(
                                                "unknown field '" + name + "', known: " + known));
                            }
                        });
        return problems;
    }
}
