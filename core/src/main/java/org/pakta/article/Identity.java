package org.pakta.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.text.Day;
import org.pakta.text.Words;

/**
 * What tells that two texts are versions, or pages, of one article of one outlet.
 *
 * @param input the page's id
 * @param addresses that it was read from or calls its own
 * @param outlet id of who published it
 * @param published day, as far as known
 * @param headline its title
 */
public record Identity(
        String input,
        List<String> addresses,
        Optional<String> outlet,
        Optional<Day> published,
        Optional<String> headline) {
    public Identity {
        addresses = List.copyOf(addresses);
    }

    /**
     * Two with one of these in common are one article: the same address, whatever page of it; the
     * same outlet, day and headline; or the same outlet and headline under the same input's id.
     */
    public Set<String> marks() {
        Set<String> marks = new LinkedHashSet<>();
        for (String address : addresses) {
            String place = Sheet.at(address).of();
            // An address without a path is an outlet's front page.
            if (place.indexOf('/') > 0 && place.indexOf('/') < place.length() - 1) {
                marks.add("at " + place);
            }
        }
        String title = headline.map(Words::folded).orElse("");
        if (!title.isBlank()) {
            String by = outlet.orElse("") + " " + title;
            marks.add("input " + input + " " + by);
            published
                    .filter(day -> day.full() && outlet.isPresent())
                    .ifPresent(day -> marks.add("on " + day + " " + by));
        }
        return marks;
    }
}
