package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.actor.Mention;
import org.pakta.record.Reading;

/**
 * States, bodies and groups by the name the articles themselves use most, in each language; the
 * code when none of them names it.
 */
final class Names {
    private static final Set<Mention.Kind> NAMED =
            Set.of(Mention.Kind.STATE, Mention.Kind.ORGANISATION, Mention.Kind.GROUP);
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    Names(List<Reading> readings) {
        for (Reading reading : readings) {
            String language = reading.article().language().orElse("");
            for (Mention mention : reading.mentions()) {
                if (NAMED.contains(mention.kind())) {
                    mention.actor().ifPresent(actor -> count(language, actor, mention.text()));
                }
            }
        }
    }

    private void count(String language, String actor, String name) {
        String code = actor.substring(actor.indexOf(':') + 1);
        counts.computeIfAbsent(language + ":" + code, key -> new TreeMap<>())
                .merge(name, 1, Integer::sum);
    }

    /** One actor; its code stands behind it. */
    Html of(String code) {
        Html name = Labels.both(language -> text(name(code, language)));
        return tag("bdi", attr("class", "actor"), attr("title", code), name);
    }

    Html of(List<String> codes) {
        return Html.joined(", ", codes.stream().map(this::of));
    }

    private String name(String code, String language) {
        return commonest(code, language)
                .or(() -> commonest(code, language.equals("id") ? "en" : "id"))
                .orElse(code);
    }

    private Optional<String> commonest(String code, String language) {
        return counts.getOrDefault(language + ":" + code, Map.of()).entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
