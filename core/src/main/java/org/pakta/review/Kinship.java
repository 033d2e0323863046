package org.pakta.review;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which things of several versions of an article are one to a reviewer, and which a version no
 * longer tells in the same words.
 */
public final class Kinship {
    private final Map<String, Set<String>> alike = new TreeMap<>();
    private final Map<String, Set<String>> changed = new TreeMap<>();

    /** Two ids are one thing. */
    public void alike(String one, String other) {
        if (!one.equals(other)) {
            alike.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
            alike.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
        }
    }

    /** A version of its article, no earlier one, does not tell it in these words. */
    public void changed(String id, String article) {
        changed.computeIfAbsent(id, none -> new TreeSet<>()).add(article);
    }

    /** Ids of the same thing in other versions, sorted. */
    Set<String> of(String id) {
        return alike.getOrDefault(id, Set.of());
    }

    /** One id for all that are the same thing. */
    String first(String id) {
        Set<String> same = new TreeSet<>(of(id));
        same.add(id);
        return same.iterator().next();
    }

    /** Ids of the versions that do not tell it in these words, sorted. */
    Set<String> changes(String id) {
        return changed.getOrDefault(id, Set.of());
    }
}
