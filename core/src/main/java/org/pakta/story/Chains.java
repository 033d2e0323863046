package org.pakta.story;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Links by the chain they lie in: what hangs together by links of at least a threshold. Nothing of
 * one chain can be joined with anything of another, so each is worked on by itself.
 */
final class Chains {
    /** The numbers of links, chain by chain. */
    private final int[] links;

    /** Where each chain's links begin in {@code links}; one more than there are chains. */
    private final int[] begins;

    private Chains(int[] links, int[] begins) {
        this.links = links;
        this.begins = begins;
    }

    /**
     * The chains between groups of things, with their weaker links too.
     *
     * @param start for each thing the number of its group
     * @param count how many groups there are
     */
    static Chains of(int[] start, int count, Links links, double threshold) {
        Unions together = new Unions(count);
        for (int i = 0; i < links.size(); i++) {
            if (links.closeness(i) >= threshold) {
                together.join(start[links.one(i)], start[links.other(i)]);
            }
        }
        int[] chains = new int[links.size()];
        int[] begins = new int[count + 1];
        for (int i = 0; i < links.size(); i++) {
            int chain = together.of(start[links.one(i)]);
            chains[i] = chain == together.of(start[links.other(i)]) ? chain : -1;
            begins[chains[i] + 1]++;
        }
        // Links between two chains were counted before the first one
        begins[0] = 0;
        for (int chain = 0; chain < count; chain++) {
            begins[chain + 1] += begins[chain];
        }
        return new Chains(sorted(chains, begins), begins);
    }

    private static int[] sorted(int[] chains, int[] begins) {
        int[] sorted = new int[begins[begins.length - 1]];
        int[] filled = begins.clone();
        for (int i = 0; i < chains.length; i++) {
            if (chains[i] >= 0) {
                sorted[filled[chains[i]]++] = i;
            }
        }
        return sorted;
    }

    /** Each chain's links in their order; several chains at once. */
    void forEach(Consumer<IntStream> chain) {
        IntStream.range(0, begins.length - 1)
                .parallel()
                .filter(c -> begins[c] < begins[c + 1])
                .mapToObj(c -> IntStream.range(begins[c], begins[c + 1]).map(i -> links[i]))
                .forEach(chain);
    }
}
