package org.pakta.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pakta.page.Page.Format;
import org.pakta.text.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON that holds one page. */
final class JsonLine {
    /** Ours have one level; anything deep is somebody else's format. */
    private static final int MOST_DEEP = 100;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(Lines.MOST_BYTES)
                                                    .maxNestingDepth(MOST_DEEP)
                                                    .build())
                                    .build())
                    .build();

    private JsonLine() {}

    /**
     * Reads it.
     *
     * @param stem what the line is called when it has no id and cannot be read
     */
    static Input read(Lines.Line line, String stem) {
        String place = stem + ":" + line.number();
        if (!line.whole()) {
            return Candidate.tooLarge(place, "line " + line.number());
        }
        String text = line.text();
        try {
            JsonNode object = JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            if (!object.isObject()) {
                return malformed(place, line.number(), "it is not a JSON object");
            }
            return page(object, place, line);
        } catch (JacksonException malformed) {
            return malformed(place, line.number(), malformed.getOriginalMessage());
        }
    }

    private static Input malformed(String place, int number, String what) {
        String first = what.lines().findFirst().orElse("it is not JSON");
        return Input.skip(place, "unreadable", "line " + number + ": " + first);
    }

    private static Input page(JsonNode object, String place, Lines.Line line) {
        boolean clean = object.path("clean").asString("").equals("true");
        Optional<String> html = raw(object, "html");
        Optional<String> text = raw(object, "text", "content", "text_md");
        boolean markup = html.isPresent() && !(clean && text.isPresent());
        Optional<String> content = markup ? html : text;
        if (content.isEmpty()) {
            String detail =
                    "line " + line.number() + " has neither \"html\" nor \"text\" with words in it";
            return Input.skip(first(object, "id").orElse(place), "empty", detail);
        }
        String id = first(object, "id").orElseGet(() -> Words.id(line.text()));
        Bytes bytes = new Bytes(content.get().getBytes(StandardCharsets.UTF_8));
        if (bytes.size() > Candidate.MOST_BYTES) {
            return Candidate.tooLarge(id, "line " + line.number());
        }
        if (markup && Candidate.overfull(bytes.copy())) {
            return Candidate.tooFull(id, "line " + line.number());
        }
        Format format = markup ? Format.HTML : Format.TEXT;
        return new Input.PageIn(
                new Page(id, format, bytes, Optional.of("UTF-8"), clean, told(object)));
    }

    private static Page.Told told(JsonNode object) {
        return new Page.Told(
                first(object, "uri", "url"),
                first(object, "outlet", "domain"),
                first(object, "published", "date"),
                first(object, "headline", "title"),
                first(object, "language"));
    }

    /** The first of these fields that says something, without space around it. */
    private static Optional<String> first(JsonNode object, String... names) {
        return raw(object, names).map(String::strip);
    }

    private static Optional<String> raw(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if ((value.isString() || value.isNumber()) && !value.asString().isBlank()) {
                return Optional.of(value.asString());
            }
        }
        return Optional.empty();
    }
}
