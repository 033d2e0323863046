package org.pakta.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Who is covered by whom as a directed graph in GraphML: from who owes a duty to whom it is owed,
 * one edge for each duty between two states.
 */
final class GraphMl {
    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

    private final String when;
    private final UnaryOperator<String> names;

    /**
     * A graph of that day or year.
     *
     * @param names what a state is called
     */
    GraphMl(String when, UnaryOperator<String> names) {
        this.when = when;
        this.names = names;
    }

    /**
     * One duty.
     *
     * @param from who owes it
     * @param to whom it is owed
     * @param certain false where it is not known
     * @param clauses pacts and articles it stands in; none where only a table tells it
     */
    record Edge(String from, String to, String duty, boolean certain, List<String> clauses) {}

    void write(List<Edge> edges, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(SPACE);
            line(xml);
            key(xml, "name", "node", "string");
            key(xml, "duty", "edge", "string");
            key(xml, "certain", "edge", "boolean");
            key(xml, "clauses", "edge", "string");
            key(xml, "when", "graph", "string");
            graph(xml, edges);
            xml.writeEndElement();
            line(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    private static void key(XMLStreamWriter xml, String id, String of, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", id);
        xml.writeAttribute("attr.type", type);
        line(xml);
    }

    private void graph(XMLStreamWriter xml, List<Edge> edges) throws XMLStreamException {
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "covered");
        xml.writeAttribute("edgedefault", "directed");
        data(xml, "when", when);
        line(xml);
        TreeSet<String> states = new TreeSet<>();
        edges.forEach(edge -> states.addAll(List.of(edge.from(), edge.to())));
        for (String state : states) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", state);
            data(xml, "name", names.apply(state));
            xml.writeEndElement();
            line(xml);
        }
        int number = 0;
        for (Edge edge : edges) {
            edge(xml, edge, number++);
        }
        xml.writeEndElement();
        line(xml);
    }

    private static void edge(XMLStreamWriter xml, Edge edge, int number) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "e" + number);
        xml.writeAttribute("source", edge.from());
        xml.writeAttribute("target", edge.to());
        data(xml, "duty", edge.duty());
        data(xml, "certain", Boolean.toString(edge.certain()));
        if (!edge.clauses().isEmpty()) {
            data(xml, "clauses", String.join("; ", edge.clauses()));
        }
        xml.writeEndElement();
        line(xml);
    }

    private static void data(XMLStreamWriter xml, String key, String value)
            throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
