package org.pakta.actor;

import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention.Kind;

/**
 * Somebody who can act.
 *
 * @param id {@code state:RUS}, {@code body:UN}, {@code group:Hamas}, {@code person:vladimir-putin}
 * @param kind what it is
 * @param code what events call it: alpha-3 for a state, the short id of a body or group; empty for
 *     a person who acts for nobody
 * @param names usual name by language code
 */
public record Actor(String id, Kind kind, Optional<String> code, Map<String, String> names) {
    public Actor {
        names = Map.copyOf(names);
    }

    /** Its usual name in this language, else in English, else its id. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", id));
    }
}
