package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.regex.Pattern;
import org.pakta.text.Words;

/**
 * Where things stand in the site, as seen from one page.
 *
 * @param up what leads from the page to the site's top folder: empty or {@code ../}
 */
record Links(String up) {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\\\p{Cntrl}]+");

    static Links fromTop() {
        return new Links("");
    }

    static Links fromFolder() {
        return new Links("../");
    }

    String top(String file) {
        return up + file;
    }

    String article(String id) {
        return up + articleFile(id);
    }

    /** One thing read in an article; {@code kind} is s, e or p. */
    String piece(String article, String kind, String id) {
        return article(article) + "#" + anchor(kind, id);
    }

    String story(String id) {
        return up + storyFile(id);
    }

    String pact(String id) {
        return up + pactFile(id);
    }

    static String articleFile(String id) {
        return "article/" + safe(id) + ".html";
    }

    static String storyFile(String id) {
        return "story/" + safe(id) + ".html";
    }

    static String pactFile(String id) {
        return "pact/" + safe(id) + ".html";
    }

    /** File of the n-th page of a list, from 0: {@code index.html}, {@code index-2.html}, … */
    static String numbered(String name, int page) {
        return name + (page == 0 ? "" : "-" + (page + 1)) + ".html";
    }

    static String anchor(String kind, String id) {
        return kind + "-" + safe(id);
    }

    /** Ids may hold any character; names of files and anchors may not. */
    static String safe(String id) {
        return PLAIN.matcher(id).matches() ? id : "x-" + Words.id(id);
    }

    /** A page of somebody else: a link when it is a web address, plain words otherwise. */
    static Html outside(String address) {
        if (!WEB.matcher(address).matches()) {
            return Html.theirs(address);
        }
        return tag(
                "a",
                cls("out"),
                attr("href", address),
                attr("rel", "noopener noreferrer"),
                text(address));
    }
}
