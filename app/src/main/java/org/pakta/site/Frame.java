package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.p;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.List;

/** What stands around every page: policy, style, navigation, language switch, foot. */
final class Frame {
    /**
     * Nothing is loaded from elsewhere, nothing runs that is not one of our two files. Chromium and
     * Firefox let 'self' stand for the folder's files when a page is opened from the disk.
     */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'";

    private static final List<String> PLACES =
            List.of("index", "pacts", "cover", "timeline", "speakers", "articles", "skipped");

    private final Edition edition;
    private final Links links;

    Frame(Edition edition, Links links) {
        this.edition = edition;
        this.links = links;
    }

    /** A whole page. {@code place} is the part of the site it belongs to. */
    String page(String place, String title, Html... body) {
        Html page =
                tag(
                        "html",
                        attr("lang", edition.language()),
                        attr("data-lang", edition.language()),
                        head(title),
                        tag(
                                "body",
                                bar(place),
                                tag("main", attr("id", "main"), Html.all(body)),
                                foot()));
        return "<!doctype html>\n" + page + "\n";
    }

    private Html head(String title) {
        return tag(
                "head",
                tag("meta", attr("charset", "utf-8")),
                tag("meta", attr("http-equiv", "Content-Security-Policy"), attr("content", POLICY)),
                tag("meta", attr("name", "referrer"), attr("content", "no-referrer")),
                tag(
                        "meta",
                        attr("name", "viewport"),
                        attr("content", "width=device-width, initial-scale=1")),
                tag("meta", attr("name", "color-scheme"), attr("content", "light dark")),
                tag("title", text(title + " · Pakta")),
                tag("link", attr("rel", "icon"), attr("href", "data:,")),
                tag("link", attr("rel", "stylesheet"), attr("href", links.top("site.css"))),
                tag("script", attr("src", links.top("site.js"))));
    }

    private Html bar(String place) {
        return tag(
                "header",
                cls("bar"),
                tag("a", cls("brand"), attr("href", links.top("index.html")), text("Pakta")),
                tag("nav", Html.all(PLACES.stream().map(each -> entry(each, place)))),
                div("switch", language("id", "Indonesia"), language("en", "English")));
    }

    private Html entry(String each, String place) {
        Html label = edition.labels().say("nav." + each);
        Html.Attribute to = attr("href", links.top(each + ".html"));
        return each.equals(place)
                ? tag("a", to, attr("aria-current", "page"), label)
                : tag("a", to, label);
    }

    private static Html language(String code, String name) {
        return tag(
                "button",
                attr("type", "button"),
                attr("data-to", code),
                attr("lang", code),
                text(name));
    }

    private Html foot() {
        Labels labels = edition.labels();
        return tag(
                "footer",
                p(labels.say("foot.evidence")),
                p(labels.say("foot.unknown")),
                p(link(links.top("index.html"), labels.say("foot.start"))));
    }
}
