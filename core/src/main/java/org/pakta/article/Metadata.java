package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What a page's head says: JSON-LD first, then meta elements. */
final class Metadata {
    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "article:published",
                    "publishdate",
                    "publish_date",
                    "publish-date",
                    "published_time",
                    "publication_date",
                    "pubdate",
                    "cxenseparse:recs:publishtime",
                    "sailthru.date",
                    "parsely-pub-date",
                    "content_publisheddate",
                    "dtk:publishdate",
                    "dc.date.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "dc.date.created",
                    "dc.date",
                    "citation_publication_date",
                    "citation_online_date",
                    "date",
                    "datecreated",
                    "article:created_time");
    private static final List<String> AUTHORS =
            List.of(
                    "author",
                    "article:author",
                    "dc.creator",
                    "dcterms.creator",
                    "parsely-author",
                    "sailthru.author",
                    "citation_author",
                    "content_author",
                    "byl");

    private final Survey page;
    private final LinkedData linked;

    Metadata(Survey page) {
        this.page = page;
        this.linked = LinkedData.of(page.linkedData());
    }

    /** Whether the page calls itself one article, no list or gallery. */
    boolean article() {
        String type = meta("og:type").orElse("").toLowerCase(Locale.ROOT);
        boolean said =
                type.startsWith("article")
                        || linked.article()
                        || meta("article:published_time").isPresent();
        return said && !linked.collection();
    }

    Optional<String> headline() {
        return linked.text("headline").or(() -> meta("og:title")).or(() -> meta("twitter:title"));
    }

    /** All that may be the day of publication, the surest first. */
    List<String> published() {
        List<String> found = new ArrayList<>();
        linked.text("datePublished").ifPresent(found::add);
        DATES.forEach(name -> meta(name).ifPresent(found::add));
        linked.text("dateCreated").ifPresent(found::add);
        linked.text("uploadDate").ifPresent(found::add);
        return found;
    }

    /** The time of the last change. */
    Optional<String> modified() {
        return linked.text("dateModified")
                .or(() -> meta("article:modified_time"))
                .or(() -> meta("og:updated_time"))
                .or(() -> meta("datemodified"))
                .flatMap(Moments::stamp);
    }

    Optional<String> subheadline() {
        return linked.text("alternativeHeadline")
                .filter(text -> !headline().equals(Optional.of(text)));
    }

    Optional<String> outlet() {
        return linked.publisher().or(() -> meta("og:site_name")).filter(name -> !name.isBlank());
    }

    List<String> authors() {
        List<String> names = new ArrayList<>(linked.people("author"));
        for (String field : AUTHORS) {
            if (names.isEmpty()) {
                meta(field).ifPresent(names::add);
            }
        }
        return names;
    }

    List<String> editors() {
        List<String> names = linked.people("editor");
        return names.isEmpty() ? meta("content_editor").stream().toList() : names;
    }

    Optional<String> canonical() {
        return page.link("canonical")
                .or(() -> meta("og:url"))
                .filter(uri -> uri.startsWith("http"));
    }

    /** The article's text as JSON-LD repeats it, a line a block. */
    List<Block> body() {
        return linked.text("articleBody").stream()
                .map(text -> text.indexOf('<') < 0 ? text : Jsoup.parse(text).wholeText())
                .flatMap(String::lines)
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Block(line, Block.Shape.PARAGRAPH))
                .toList();
    }

    private Optional<String> meta(String name) {
        return page.meta(name);
    }

    /** Without entities that were escaped twice. */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text.strip() : Parser.unescapeEntities(text, false).strip();
    }
}
