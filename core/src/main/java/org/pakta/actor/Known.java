package org.pakta.actor;

import java.util.Optional;
import org.pakta.text.Words;

/** A person of this article, as far as it has told who that is. */
final class Known {
    private String name;
    private final Optional<Actor> actor;
    private Optional<String> state;
    private Optional<String> role;
    private final int first;

    Known(
            String name,
            Optional<Actor> actor,
            Optional<String> state,
            Optional<String> role,
            int first) {
        this.name = name;
        this.actor = actor;
        this.state = state;
        this.role = role;
        this.first = first;
    }

    void also(String longer, Optional<String> acting, Optional<String> title) {
        name = Words.of(longer).size() > Words.of(name).size() ? longer : name;
        state = state.or(() -> acting);
        role = role.or(() -> title);
    }

    /** The fullest name so far. */
    String name() {
        return name;
    }

    Optional<Actor> actor() {
        return actor;
    }

    Optional<String> state() {
        return state;
    }

    Optional<String> role() {
        return role;
    }

    /** Where the name stands first. */
    int first() {
        return first;
    }
}
