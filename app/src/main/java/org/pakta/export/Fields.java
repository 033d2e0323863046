package org.pakta.export;

import java.util.Collection;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.record.CodePoints;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object being filled. What is not known is left out: never null, never empty text. */
final class Fields {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode node;

    private Fields(ObjectNode node) {
        this.node = node;
    }

    static Fields none() {
        return new Fields(JSON.createObjectNode());
    }

    static Fields schema(String name) {
        return none().with("schema", name);
    }

    Fields with(String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
        return this;
    }

    Fields with(String name, int number) {
        node.put(name, number);
        return this;
    }

    Fields with(String name, boolean yes) {
        node.put(name, yes);
        return this;
    }

    /** A cell of a table: whole number or text. */
    Fields cell(String name, Object cell) {
        if (cell instanceof Number number) {
            node.put(name, number.longValue());
            return this;
        }
        return with(name, cell.toString());
    }

    /** Anything that prints itself: a text, a day. */
    Fields maybe(String name, Optional<?> value) {
        value.ifPresent(known -> with(name, known.toString()));
        return this;
    }

    Fields with(String name, Fields inner) {
        node.set(name, inner.node);
        return this;
    }

    Fields texts(String name, Collection<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
        return this;
    }

    /** Left out when there is none. */
    Fields textsIfAny(String name, Collection<String> texts) {
        return texts.isEmpty() ? this : texts(name, texts);
    }

    /** Left out when there is none. */
    Fields numbersIfAny(String name, Collection<Integer> numbers) {
        if (!numbers.isEmpty()) {
            ArrayNode array = node.putArray(name);
            numbers.forEach(array::add);
        }
        return this;
    }

    Fields list(String name, Collection<Fields> inner) {
        ArrayNode array = node.putArray(name);
        inner.forEach(each -> array.add(each.node));
        return this;
    }

    /** Left out when there is none. */
    Fields listIfAny(String name, Collection<Fields> inner) {
        return inner.isEmpty() ? this : list(name, inner);
    }

    Fields span(Span span, CodePoints points) {
        return with("from", points.count(span.from())).with("to", points.count(span.to()));
    }

    static Collection<Fields> spans(Collection<Span> spans, CodePoints points) {
        return spans.stream().map(span -> none().span(span, points)).toList();
    }

    boolean any() {
        return !node.isEmpty();
    }

    /** On one line. */
    String line() {
        return JSON.writeValueAsString(node);
    }

    /** For people. */
    String pretty() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}
