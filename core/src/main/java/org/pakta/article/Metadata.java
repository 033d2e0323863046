package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's head says: JSON-LD first, then meta elements. */
final class Metadata {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "datepublished",
                    "publishdate",
                    "pubdate",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "parsely-pub-date",
                    "content_publisheddate",
                    "dtk:publishdate");
    private final Document page;
    private final Optional<JsonNode> article;

    Metadata(Document page) {
        this.page = page;
        this.article = newsArticle(page);
    }

    private static Optional<JsonNode> newsArticle(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                Optional<JsonNode> found = articleIn(JSON.readTree(script.data()), 0);
                if (found.isPresent()) {
                    return found;
                }
            } catch (JacksonException malformed) {
                // A page's own mistake: its other metadata still counts.
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> articleIn(JsonNode node, int depth) {
        if (depth > 6) {
            return Optional.empty();
        }
        if (node.isObject() && node.path("@type").toString().contains("Article")) {
            return Optional.of(node);
        }
        if (node.isArray() || node.isObject()) {
            for (JsonNode child : node) {
                Optional<JsonNode> found = articleIn(child, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> headline() {
        return linked("headline").or(() -> meta("og:title")).or(() -> meta("twitter:title"));
    }

    Optional<String> published() {
        Optional<String> found = linked("datePublished");
        for (String name : DATES) {
            found = found.or(() -> meta(name));
        }
        return found.or(() -> attribute("[itemprop=datePublished][datetime]", "datetime"))
                .or(() -> attribute("article time[datetime], time[datetime][pubdate]", "datetime"));
    }

    Optional<String> outlet() {
        return article.map(node -> node.path("publisher").path("name"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .or(() -> meta("og:site_name"))
                .filter(name -> !name.isBlank());
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        article.map(node -> node.path("author")).ifPresent(author -> names(author, names));
        if (names.isEmpty()) {
            meta("author").filter(name -> !name.contains("/")).ifPresent(names::add);
        }
        return names;
    }

    private static void names(JsonNode author, List<String> into) {
        if (author.isArray()) {
            author.forEach(one -> names(one, into));
        } else if (author.isString()) {
            into.add(author.stringValue().strip());
        } else if (author.path("name").isString()) {
            into.add(author.path("name").stringValue().strip());
        }
    }

    Optional<String> canonical() {
        return attribute("link[rel=canonical]", "href")
                .or(() -> meta("og:url"))
                .filter(uri -> uri.startsWith("http"));
    }

    private Optional<String> linked(String field) {
        return article.map(node -> node.path(field))
                .filter(JsonNode::isString)
                .map(
                        node ->
                                org.jsoup.parser.Parser.unescapeEntities(node.stringValue(), false)
                                        .strip())
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name)) {
                String content = meta.attr("content").strip();
                if (!content.isEmpty()) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute).strip())
                .filter(text -> !text.isEmpty());
    }
}
