package org.pakta.article;

import java.util.Locale;

/**
 * Somebody credited.
 *
 * @param name as written
 * @param role what for
 */
public record Byline(String name, Role role) {
    /** What somebody is credited for. */
    public enum Role {
        AUTHOR,
        EDITOR,
        PHOTOGRAPHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
