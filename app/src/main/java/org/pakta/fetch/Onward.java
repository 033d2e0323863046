package org.pakta.fetch;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pakta.page.Input;
import org.pakta.page.Page;

/**
 * What is at an address and, where that is one page of an article cut over several, the pages that
 * follow: each is fetched when it is asked for, by the rules that hold for the first.
 */
final class Onward implements Iterator<Input> {
    /** Pages fetched for one address, the first included. */
    private static final int MOST_PAGES = 20;

    private final Function<String, Iterator<Input>> opener;
    private final Function<Page, Optional<String>> next;
    private final Set<String> fetched = new HashSet<>();
    private int pages;
    private Optional<String> ahead;
    private String here = "";
    private Iterator<Input> open = Collections.emptyIterator();

    /**
     * Begins at an address.
     *
     * @param opener what one address leads to
     * @param next where a page's article goes on
     */
    Onward(
            String address,
            Function<String, Iterator<Input>> opener,
            Function<Page, Optional<String>> next) {
        this.opener = opener;
        this.next = next;
        this.ahead = Optional.of(address);
    }

    @Override
    public boolean hasNext() {
        while (!open.hasNext() && ahead.isPresent()) {
            here = ahead.get();
            ahead = Optional.empty();
            fetched.add(here);
            pages++;
            open = opener.apply(here);
        }
        return open.hasNext();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input input = open.next();
        // Items of a feed have ids of their own: they were not asked for one by one.
        if (input instanceof Input.PageIn in && input.id().equals(here)) {
            in.page().told().uri().ifPresent(fetched::add);
            ahead =
                    next.apply(in.page())
                            .filter(address -> pages < MOST_PAGES)
                            .filter(address -> !fetched.contains(address));
        }
        return input;
    }
}
