package org.pakta.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.record.Fate;
import org.pakta.record.Outcome;

/** Counts what became of inputs: in = done + duplicate + skipped. */
final class Tally {
    private int done;
    private int duplicate;
    private int undated;
    private int unread;
    private int bad;
    private final Map<String, Fate> ofSeveral = new HashMap<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    void add(List<Fate> fates) {
        fates.forEach(this::add);
    }

    private void add(Fate fate) {
        if (fate instanceof Fate.Passed passed) {
            skip(passed.skipped());
        } else if (fate instanceof Fate.Done) {
            done();
        } else {
            duplicate++;
        }
    }

    /** Counts pages that were read as articles as further pages of others, where it was so. */
    void furtherPages(Set<String> digests) {
        for (String digest : digests) {
            Optional<Fate> fate = Optional.ofNullable(ofSeveral.remove(digest));
            done -= fate.filter(Fate.Done.class::isInstance).isPresent() ? 1 : 0;
            duplicate -= fate.filter(Fate.Duplicate.class::isInstance).isPresent() ? 1 : 0;
            fate.ifPresent(counted -> skipped.merge("page_of", 1, Integer::sum));
        }
    }

    void done() {
        done++;
    }

    void skip(Skipped why) {
        skipped.merge(why.why(), 1, Integer::sum);
        bad += why.bad() ? 1 : 0;
    }

    /**
     * Counts articles without a language pack, and those whose day, as told, is unreadable; bears
     * in mind which pages are one of several.
     */
    void read(Page page, Outcome outcome, Fate fate) {
        if (outcome instanceof Outcome.Done one
                && one.reading().article().frame().sheet().isPresent()) {
            ofSeveral.put(page.digest(), fate);
        }
        if (fate instanceof Fate.Done) {
            read(page, outcome);
        }
    }

    private void read(Page page, Outcome outcome) {
        unread += outcome instanceof Outcome.Done one && one.reading().unread() ? 1 : 0;
        if (outcome instanceof Outcome.Done done && page.told().published().isPresent()) {
            undated += done.reading().article().published().isEmpty() ? 1 : 0;
        }
    }

    int skipped() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Inputs skipped because they are bad, not because they hold no article. */
    int bad() {
        return bad;
    }

    int in() {
        return done + duplicate + skipped();
    }

    /** One line, and one more with the reasons when something was skipped. */
    String text() {
        String sum =
                "%d in = %d done + %d duplicate + %d skipped"
                        .formatted(in(), done, duplicate, skipped());
        String why = skipped.isEmpty() ? "" : "\nskipped: " + reasons();
        String days = undated == 0 ? "" : "\nday given by the input but not readable: " + undated;
        String packs =
                unread == 0 ? "" : "\nno language pack (article and duplicates only): " + unread;
        return sum + why + days + packs;
    }

    String reasons() {
        return skipped.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", "));
    }
}
