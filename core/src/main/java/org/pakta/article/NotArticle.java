package org.pakta.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;

/** Elements that are not the article, by tag, class and attribute: {@code data/html.tsv}. */
final class NotArticle {
    /** Above this share of a page's prose a name says nothing: it is the frame of the page. */
    private static final double FRAME = 0.4;

    /** A thread of comments is often longer than the article. */
    private static final double FRAME_OF_COMMENTS = 0.8;

    /** Fewer pieces of prose are no article, whatever their share. */
    private static final int LEAST_PIECES = 2;

    /** "has-sidebar": what stands beside or in an element, not what it is. */
    private static final List<String> ABOUT_CONTENT = List.of("has-", "with-", "no-", "not-");

    /** A blog's entry, whose other classes are its tags and categories. */
    private static final String ENTRY = "hentry";

    private static final Set<String> NEVER_FRAMES =
            Set.of("script", "embed", "image", "cookie notice");
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    NotArticle(DataFolder data) {
        for (Table.Row row : data.table("html.tsv", List.of("part", "word", "why")).rows()) {
            switch (row.cell("part")) {
                case "tag" -> tags.put(row.cell("word"), row.cell("why"));
                case "class" -> classes.put(row.cell("word"), row.cell("why"));
                case "name" -> names.put(row.cell("word"), row.cell("why"));
                default -> {} // months: see PageDates
            }
        }
    }

    /** Which rules a page is cut by. */
    @FunctionalInterface
    interface Rules {
        /** Why an element of this page is left out; empty when it may hold the article. */
        Optional<String> reason(Element element, Weights weights, int prose);
    }

    /** For pages that leave nothing else: tags alone say what is no article. */
    Optional<String> reasonByTag(Element element, Weights weights, int prose) {
        String tag = element.normalName();
        return Optional.ofNullable(tags.get(tag))
                .filter(why -> !frame(element, why, weights, prose));
    }

    /** Tags, attributes and names say what is no article: rules for one page. */
    Rules rules() {
        Map<String, Optional<String>> seen = new HashMap<>();
        return (element, weights, prose) ->
                why(element, seen).filter(reason -> !frame(element, reason, weights, prose));
    }

    /** A page writes the same classes again and again; what they say is kept. */
    private Optional<String> why(Element element, Map<String, Optional<String>> seen) {
        String tag = element.normalName();
        String byTag = tags.get(tag);
        if (byTag != null) {
            return Optional.of(byTag);
        }
        if (element.attributesSize() == 0 || tag.equals("body") || tag.equals("html")) {
            return Optional.empty();
        }
        Attributes said = element.attributes();
        return hidden(said).or(() -> named(said, tag, seen));
    }

    private static boolean frame(Element element, String why, Weights weights, int prose) {
        // Prose, or no heading of columns: a table that lays out the page.
        if (why.equals("table")) {
            return weights.pieces(element) > 0 || element.selectFirst("th") == null;
        }
        if (NEVER_FRAMES.contains(why) || weights.pieces(element) < LEAST_PIECES) {
            return false;
        }
        double least = why.startsWith("comment") ? FRAME_OF_COMMENTS : FRAME;
        return weights.prose(element) >= least * prose;
    }

    private static Optional<String> hidden(Attributes said) {
        String style = said.get("style");
        boolean hidden =
                said.hasKey("hidden")
                        || said.get("aria-hidden").equals("true")
                        || says(style, "display:none")
                        || says(style, "visibility:hidden");
        if (!hidden && said.get("role").equals("navigation")) {
            return Optional.of("navigation");
        }
        return hidden ? Optional.of("hidden") : Optional.empty();
    }

    private static boolean says(String style, String rule) {
        return !style.isEmpty()
                && style.length() < 1_000
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains(rule);
    }

    private Optional<String> named(
            Attributes said, String tag, Map<String, Optional<String>> seen) {
        String classes = said.get("class");
        if (tag.equals("main") || tag.equals("article") || classes.contains(ENTRY)) {
            return Optional.empty();
        }
        return seen.computeIfAbsent(classes, this::name)
                .or(() -> seen.computeIfAbsent(said.get("id"), this::name));
    }

    /** The reason of the first class, or word of a class, that is listed. */
    private Optional<String> name(String classes) {
        int most = Math.min(classes.length(), 1_000);
        int from = 0;
        for (int at = 0; at <= most; at++) {
            if (at == most || classes.charAt(at) <= ' ') {
                Optional<String> why =
                        at > from ? one(classes.substring(from, at)) : Optional.empty();
                if (why.isPresent()) {
                    return why;
                }
                from = at + 1;
            }
        }
        return Optional.empty();
    }

    private Optional<String> one(String name) {
        String small = small(name);
        boolean tellsOfOthers = ABOUT_CONTENT.stream().anyMatch(small::startsWith);
        return Optional.ofNullable(names.get(small))
                .or(() -> tellsOfOthers ? Optional.empty() : word(name));
    }

    /** The reason of the first listed word of {@code post-share_bar} or {@code newsCaption}. */
    private Optional<String> word(String name) {
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean letter = at < name.length() && asciiLetter(name.charAt(at));
            boolean hump = letter && at > from && upper(name, at) && !upper(name, at - 1);
            if (!letter || hump) {
                String why = at > from ? classes.get(small(name.substring(from, at))) : null;
                if (why != null) {
                    return Optional.of(why);
                }
                from = hump ? at : at + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean upper(String name, int at) {
        return name.charAt(at) >= 'A' && name.charAt(at) <= 'Z';
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean asciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
