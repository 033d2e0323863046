package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.actor.Actors;
import org.pakta.actor.Mention;
import org.pakta.record.Reading;

/**
 * States, bodies and groups by their usual name in each language; those we have no name for by the
 * name the articles use most; else by code.
 */
final class Names {
    private final Actors actors;
    private final Map<String, Map<String, Integer>> written = new TreeMap<>();

    Names(Actors actors, List<Reading> readings) {
        this.actors = actors;
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                mention.actor().ifPresent(actor -> count(actor, mention.text()));
            }
        }
    }

    private void count(String actor, String name) {
        written.computeIfAbsent(actor.substring(actor.indexOf(':') + 1), key -> new TreeMap<>())
                .merge(name, 1, Integer::sum);
    }

    /** One actor; its code stands behind it. */
    Html of(String code) {
        Html name = Labels.both(language -> text(plain(code, language)));
        return tag("bdi", attr("class", "actor"), attr("title", code), name);
    }

    Html of(List<String> codes) {
        return Html.joined(", ", codes.stream().map(this::of));
    }

    /** One actor where only plain words can stand. */
    String plain(String code, String language) {
        String usual = actors.nameOf(code, language);
        return usual.equals(code) ? commonest(code) : usual;
    }

    private String commonest(String code) {
        return written.getOrDefault(code, Map.of()).entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(code);
    }
}
