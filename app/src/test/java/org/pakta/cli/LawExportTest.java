package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The law in the forms that other programs read. */
class LawExportTest {
    @TempDir private Path folder;

    private Path export(String... words) throws IOException {
        String[] all = new String[words.length + 2];
        all[0] = "export";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = folder.toString();
        Run run = PlainMain.real("", all);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("1 file in " + folder + "\n");
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Stream<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i));
    }

    private static String data(Element of, String key) {
        NodeList found = of.getElementsByTagName("data");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .filter(one -> one.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    @Test
    void graphml_declares_what_it_uses_and_links_only_nodes_it_has() throws Exception {
        Document xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(export("--as", "graphml", "--on", "2025-01-15").toFile());
        Set<String> keys = new HashSet<>();
        elements(xml, "key").forEach(key -> keys.add(key.getAttribute("id")));
        assertThat(elements(xml, "data")).allMatch(one -> keys.contains(one.getAttribute("key")));
        Set<String> nodes = new HashSet<>();
        elements(xml, "node").forEach(node -> nodes.add(node.getAttribute("id")));
        assertThat(elements(xml, "edge"))
                .isNotEmpty()
                .allMatch(edge -> nodes.contains(edge.getAttribute("source")))
                .allMatch(edge -> nodes.contains(edge.getAttribute("target")));
        assertThat(elements(xml, "edge").map(edge -> edge.getAttribute("id")))
                .doesNotHaveDuplicates();
        assertThat(elements(xml, "edge"))
                .filteredOn(edge -> edge.getAttribute("source").equals("RUS"))
                .filteredOn(edge -> edge.getAttribute("target").equals("PRK"))
                .filteredOn(edge -> data(edge, "duty").equals("defend"))
                .singleElement()
                .satisfies(
                        edge -> {
                            assertThat(data(edge, "certain")).isEqualTo("true");
                            assertThat(data(edge, "clauses")).contains("article 4");
                        });
    }

    @Test
    void every_word_of_the_json_ld_is_in_its_context() throws IOException {
        JsonNode document =
                JsonMapper.builder().build().readTree(Files.readString(export("--as", "json-ld")));
        Set<String> known = new TreeSet<>(document.get("@context").propertyNames());
        assertThat(document.get("@graph")).hasSizeGreaterThan(100);
        Set<String> used = new TreeSet<>();
        document.get("@graph").forEach(pact -> words(pact, used));
        // Under "name" stand languages.
        used.removeAll(Set.of("en", "id"));
        assertThat(known).containsAll(used);
    }

    private static void words(JsonNode node, Set<String> used) {
        node.propertyNames().stream().filter(name -> !name.startsWith("@")).forEach(used::add);
        node.forEach(inner -> words(inner, used));
    }
}
