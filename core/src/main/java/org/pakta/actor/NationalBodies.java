package org.pakta.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Bodies that every state has one of, by state: foreign ministries, constitutional courts. */
final class NationalBodies {
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Actor> byKind = new HashMap<>();

    /** Adds a body; its kind is the id of the body it is like, or its own. */
    void add(Actor body, String kind) {
        kinds.put(body.id(), kind);
        body.code().ifPresent(state -> byKind.putIfAbsent(state + "/" + kind, body));
    }

    /** The body of this kind that the state has: a listed one, else one named after both. */
    Actor of(String state, Actor body) {
        String kind = kinds.getOrDefault(body.id(), body.id());
        Actor listed = byKind.get(state + "/" + kind);
        return listed != null
                ? listed
                : new Actor(
                        "body:" + kind + "-" + state, body.kind(), Optional.of(state), Map.of());
    }
}
