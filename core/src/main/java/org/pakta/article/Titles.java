package org.pakta.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.pakta.text.Words;

/** The article's title among a page's headings, metadata and window title. */
final class Titles {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " » ", " › ", " :: ", " · ", " • ", " « ", " ~ ");
    private static final int LEAST_LETTERS_OF_SITE = 3;
    private static final int MOST_HEADINGS = 20;

    /** Longer ones are no titles; trying their every part against the site's name takes time. */
    private static final int LONGEST = 400;

    private final List<String> headings;
    private final String window;
    private final Optional<String> marked;
    private final List<String> site;

    Titles(Survey page, String window, Metadata metadata, Optional<String> uri) {
        this.headings =
                page.headings().stream()
                        .limit(MOST_HEADINGS)
                        .map(Element::text)
                        .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                        .toList();
        this.window = cut(window);
        this.marked = metadata.headline().map(Titles::cut);
        this.site =
                java.util.stream.Stream.concat(
                                metadata.outlet().stream(), uri.flatMap(Titles::label).stream())
                        .map(Titles::letters)
                        .filter(name -> name.length() >= LEAST_LETTERS_OF_SITE)
                        .toList();
    }

    /** The heading that metadata or window title repeat, else metadata without the site's name. */
    Optional<String> best() {
        return headings.stream()
                .filter(this::repeated)
                .findFirst()
                .or(() -> marked.map(this::withoutSite))
                .or(() -> headings.stream().filter(text -> !isSite(text)).findFirst())
                .or(() -> Optional.of(longestPart(withoutSite(window))))
                .filter(text -> !text.isBlank());
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST));
    }

    private boolean repeated(String heading) {
        String folded = Words.folded(heading);
        boolean inWindow = Words.folded(window).contains(folded);
        boolean inMarked = marked.filter(text -> Words.folded(text).contains(folded)).isPresent();
        return !folded.isEmpty() && !isSite(heading) && (inWindow || inMarked);
    }

    private String withoutSite(String title) {
        String rest = title;
        for (String separator : SEPARATORS) {
            int at = rest.indexOf(separator);
            while (at > 0) {
                if (isSite(rest.substring(at + separator.length()))) {
                    rest = rest.substring(0, at);
                    break;
                }
                at = rest.indexOf(separator, at + 1);
            }
            int first = rest.indexOf(separator);
            if (first > 0 && isSite(rest.substring(0, first))) {
                rest = rest.substring(first + separator.length());
            }
        }
        return rest.strip();
    }

    /** "Headline - OUTLET", when nothing else tells which part is the site's name. */
    private static String longestPart(String title) {
        String longest = "";
        for (String part : title.split(" [|–—-] ", -1)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.strip();
    }

    private boolean isSite(String part) {
        String name = letters(part);
        return name.length() >= LEAST_LETTERS_OF_SITE
                && site.stream()
                        .anyMatch(
                                own ->
                                        own.contains(name)
                                                || (name.contains(own)
                                                        && name.length() <= 3 * own.length()));
    }

    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        Words.fold(name)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** "harian" of www.harian.example. */
    static Optional<String> label(String uri) {
        int from = uri.indexOf("://") < 0 ? 0 : uri.indexOf("://") + 3;
        int to = uri.indexOf('/', from) < 0 ? uri.length() : uri.indexOf('/', from);
        String[] labels = uri.substring(from, to).split("\\.", -1);
        String longest = "";
        for (int i = 0; i + 1 < labels.length; i++) {
            longest = labels[i].length() > longest.length() ? labels[i] : longest;
        }
        return Optional.of(longest).filter(label -> !label.isEmpty());
    }
}
