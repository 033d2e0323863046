package org.pakta.pact;

import java.util.List;

/** Who owes a duty, or to whom it is owed. "Not known" is one of the choices. */
public sealed interface Side {
    /** Every party; on the owed side every other party. */
    Side ALL = new All();

    /** The text or the source does not tell. */
    Side UNKNOWN = new Unknown();

    /** Whether that party is meant. */
    Kleene has(String state);

    /** The states named; empty when none are. */
    List<String> named();

    /** Every party. */
    record All() implements Side {
        @Override
        public Kleene has(String state) {
            return Kleene.TRUE;
        }

        @Override
        public List<String> named() {
            return List.of();
        }
    }

    /**
     * Those and no others.
     *
     * @param named parties, never none
     */
    record Named(List<String> named) implements Side {
        public Named {
            named = List.copyOf(named);
            if (named.isEmpty()) {
                throw new IllegalArgumentException("named is empty");
            }
        }

        @Override
        public Kleene has(String state) {
            return Kleene.of(named.contains(state));
        }
    }

    /** Some parties, nobody here knows which. */
    record Unknown() implements Side {
        @Override
        public Kleene has(String state) {
            return Kleene.UNKNOWN;
        }

        @Override
        public List<String> named() {
            return List.of();
        }
    }
}
