package org.pakta.coded;

import java.util.Locale;
import java.util.Optional;

/**
 * What one listed pact says of another. Either may be missing from the list itself.
 *
 * @param list the data set
 * @param pact id of the one that says it
 * @param kind what it does to the other
 * @param other id of the other
 */
public record ListedLink(String list, String pact, Kind kind, String other) {
    /** What one does to the other. */
    public enum Kind {
        SUPERSEDES,
        AMENDS,
        ENABLES,
        CITES;

        /** As stored and printed: {@code supersedes}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As lists write it, from either end; empty when the word is none of theirs. */
    static Optional<ListedLink> told(String list, String one, String word, String other) {
        return switch (word) {
            case "Supersedes" -> Optional.of(new ListedLink(list, one, Kind.SUPERSEDES, other));
            case "Superseded by" -> Optional.of(new ListedLink(list, other, Kind.SUPERSEDES, one));
            case "Amends" -> Optional.of(new ListedLink(list, one, Kind.AMENDS, other));
            case "Amended by" -> Optional.of(new ListedLink(list, other, Kind.AMENDS, one));
            case "Enables" -> Optional.of(new ListedLink(list, one, Kind.ENABLES, other));
            case "Enabled by" -> Optional.of(new ListedLink(list, other, Kind.ENABLES, one));
            case "Cites" -> Optional.of(new ListedLink(list, one, Kind.CITES, other));
            case "Cited by" -> Optional.of(new ListedLink(list, other, Kind.CITES, one));
            default -> Optional.empty();
        };
    }
}
