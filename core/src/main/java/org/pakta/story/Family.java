package org.pakta.story;

import java.util.ArrayList;
import java.util.List;

/**
 * An article, its further pages and its copies.
 *
 * @param first number of the article others copied from
 * @param copies numbers of the copies, with the share of words each has in common; none for an
 *     article nobody copied
 */
record Family(int first, List<Copy> copies) {
    Family {
        copies = List.copyOf(copies);
    }

    /**
     * One copy.
     *
     * @param article its number
     * @param of number of the article it is most alike: the first, or a copy itself
     * @param copied share of the shorter text's five-word runs that it has in common with that; 0
     *     when it is no copy but a further page of the same article
     */
    record Copy(int article, int of, double copied) {}

    /** Everybody in it, the first one first. */
    List<Integer> members() {
        List<Integer> members = new ArrayList<>(List.of(first));
        copies.forEach(copy -> members.add(copy.article()));
        return members;
    }
}
