package org.pakta.coded;

import java.util.List;

/**
 * All that the lists of one data set tell of one pact.
 *
 * @param list the data set
 * @param id in that data set
 * @param told of the pact as a whole, each by one line of a file; may be empty
 * @param parties each by one line of a file; may be empty
 * @param links from this pact and to it
 */
public record Listed(
        String list,
        String id,
        List<ListedPact> told,
        List<ListedParty> parties,
        List<ListedLink> links) {
    public Listed {
        told = List.copyOf(told);
        parties = List.copyOf(parties);
        links = List.copyOf(links);
    }

    /** May be empty. */
    public String title() {
        return told.isEmpty()
                ? parties.stream().map(ListedParty::title).findFirst().orElse("")
                : told.get(0).title();
    }
}
