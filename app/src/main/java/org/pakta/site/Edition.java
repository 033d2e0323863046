package org.pakta.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.actor.Actors;
import org.pakta.data.DataFolder;
import org.pakta.fact.FactFinder;
import org.pakta.language.Languages;
import org.pakta.ledger.Ledger;
import org.pakta.ledger.ReportedPact;
import org.pakta.pact.Pact;
import org.pakta.record.Contents;
import org.pakta.story.StoryGrouper;

/**
 * What every page of one report is made from.
 *
 * @param labels the site's own words
 * @param library the record's contents
 * @param names of states, bodies and groups
 * @param told pacts that articles tell of
 * @param together for each reported pact's id the id of the pact it is part of
 * @param treaties pacts of the treaty data, by id
 * @param language shown where a page can show only one, and without JavaScript
 */
record Edition(
        Labels labels,
        Library library,
        Names names,
        List<ToldPact> told,
        Map<String, String> together,
        Map<String, Pact> treaties,
        String language) {

    static Edition of(DataFolder data, String language, Contents contents, List<Pact> pacts) {
        Languages languages = new Languages(data);
        Library library =
                new Library(contents, new FactFinder(languages), StoryGrouper.of(languages));
        Map<String, Pact> treaties = new TreeMap<>();
        pacts.forEach(pact -> treaties.put(pact.id(), pact));
        Map<String, String> together =
                Ledger.together(
                        library.readings().stream()
                                .flatMap(reading -> reading.pacts().stream())
                                .toList());
        return new Edition(
                Labels.from(data),
                library,
                new Names(new Actors(data), library.readings()),
                ToldPact.of(library.readings(), together),
                together,
                treaties,
                language);
    }

    /** Id of the pact that a report tells of together with others. */
    String pactId(ReportedPact pact) {
        return together.getOrDefault(pact.id(), pact.id());
    }

    Optional<Pact> treaty(String id) {
        return Optional.ofNullable(treaties.get(id));
    }

    Optional<ToldPact> told(String id) {
        return told.stream().filter(pact -> pact.id().equals(id)).findFirst();
    }
}
