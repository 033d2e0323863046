package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's JSON-LD: its article's node, or else the page's own. */
final class LinkedData {
    /** Sites break lines inside strings and leave commas behind. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private static final int DEEPEST = 6;
    private static final List<String> ARTICLES = List.of("Article", "Posting", "Report");

    /** What has parts of its own, each with a headline or a picture. */
    private static final List<String> COLLECTIONS =
            List.of("LiveBlog", "Gallery", "CollectionPage", "Photograph");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> named = new ArrayList<>();
    private boolean collection;

    private LinkedData() {}

    static LinkedData of(List<String> scripts) {
        LinkedData data = new LinkedData();
        for (String script : scripts) {
            try {
                data.collect(JSON.readTree(script), 0);
            } catch (JacksonException malformed) {
                // A page's own mistake: its other metadata still counts.
            }
        }
        return data;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            String type = node.path("@type").toString();
            collection |= COLLECTIONS.stream().anyMatch(type::contains);
            if (ARTICLES.stream().anyMatch(type::contains)) {
                articles.add(node);
            } else if (node.has("datePublished")) {
                pages.add(node);
            }
            if (node.has("@id") && node.has("name")) {
                named.add(node);
            }
        }
        if (node.isArray() || node.isObject()) {
            for (JsonNode child : node) {
                collect(child, depth + 1);
            }
        }
    }

    /** Whether it tells of an article. */
    boolean article() {
        return !articles.isEmpty();
    }

    /** Whether it tells of a gallery, a list, or a report that goes on being written. */
    boolean collection() {
        return collection;
    }

    /** A field of the first node that has it, articles first. */
    Optional<String> text(String field) {
        Optional<String> found = text(articles, field);
        return field.startsWith("date") ? found.or(() -> text(pages, field)) : found;
    }

    private static Optional<String> text(List<JsonNode> nodes, String field) {
        return nodes.stream()
                .map(node -> node.path(field))
                .filter(JsonNode::isString)
                .map(node -> Metadata.unescaped(node.stringValue()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    Optional<String> publisher() {
        return articles.stream()
                .flatMap(node -> names(node.path("publisher")).stream())
                .findFirst();
    }

    /** Who is named as author or editor, by the first node that names anybody. */
    List<String> people(String as) {
        return articles.stream()
                .map(node -> names(node.path(as)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> names(JsonNode who) {
        List<String> names = new ArrayList<>();
        if (who.isArray()) {
            who.forEach(one -> names.addAll(names(one)));
        } else if (who.isString()) {
            names.add(Metadata.unescaped(who.stringValue()));
        } else if (who.path("name").isString()) {
            names.add(Metadata.unescaped(who.path("name").stringValue()));
        } else if (who.path("@id").isString()) {
            named.stream()
                    .filter(node -> node.path("@id").equals(who.path("@id")))
                    .filter(node -> node.path("name").isString())
                    .findFirst()
                    .ifPresent(node -> names.add(node.path("name").stringValue().strip()));
        }
        return names.stream().filter(name -> !name.isBlank()).toList();
    }
}
