package org.pakta.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.page.Input;
import org.pakta.page.Page;
import org.pakta.page.Served;

/**
 * Fetches pages one at a time: http and https only, where the site's robots.txt allows it, from
 * machines on the public net, not more than one a second from a site. Every address that a redirect
 * leads to is held to the same rules.
 */
public final class Fetcher {
    private static final String PROGRAM = "Pakta";
    private static final String AGENT = PROGRAM + "/0.1 (reads single news pages a person names)";
    private static final int MOST_HOPS = 5;
    private static final int MOST_ROBOTS = 500 << 10;
    private static final long BETWEEN = 1_000;

    private final Net net;
    private final Exchange exchange;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> asked = new HashMap<>();

    /**
     * On the real net.
     *
     * @param near whether this machine and its own network may be asked too
     */
    public Fetcher(boolean near) {
        this(Net.real(), near);
    }

    Fetcher(Net net, boolean near) {
        this.net = net;
        this.exchange = new Exchange(net, near, AGENT);
    }

    /**
     * The page at an address with those that its article goes on, or the items of the feed there,
     * or why there is none.
     *
     * @param next where a page's article goes on
     */
    public Iterator<Input> open(String text, Function<Page, Optional<String>> next) {
        return new Onward(text, this::open, next);
    }

    /** What is at one address. */
    Iterator<Input> open(String text) {
        try {
            return open(text, Address.of(text));
        } catch (Refused refused) {
            return skip(text, refused.code(), String.valueOf(refused.getMessage()));
        } catch (IOException failed) {
            String what = String.valueOf(failed.getMessage());
            return skip(text, "not_fetched", what.lines().findFirst().orElse("no answer"));
        }
    }

    private Iterator<Input> open(String text, Address first) throws IOException {
        Address address = first;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Robots rules = robots(address);
            if (!rules.allows(address.target())) {
                throw new Refused("robots", "the site's robots.txt does not allow " + address);
            }
            Served served = ask(address, Math.max(BETWEEN, rules.delay()));
            Optional<String> location = location(served);
            if (location.isEmpty()) {
                if (served.status() / 100 != 2) {
                    throw new Refused("not_fetched", "the server answered " + served.status());
                }
                return served.inputs(new Served.From(text, text, Optional.of(address.toString())));
            }
            address = address.to(location.get());
        }
        throw new Refused("not_fetched", "it is redirected more than " + MOST_HOPS + " times");
    }

    private static Optional<String> location(Served served) {
        return served.status() / 100 == 3 ? served.field("location") : Optional.empty();
    }

    private Served ask(Address address, long between) throws IOException {
        Optional<Long> last = Optional.ofNullable(asked.get(address.host()));
        long wait = last.map(then -> then + between - net.milliseconds()).orElse(0L);
        if (wait > 0) {
            net.pause(wait);
        }
        try {
            return exchange.get(address);
        } finally {
            asked.put(address.host(), net.milliseconds());
        }
    }

    private Robots robots(Address address) throws IOException {
        Optional<Robots> known = Optional.ofNullable(robots.get(address.site()));
        if (known.isPresent()) {
            return known.get();
        }
        Robots read = read(address.to("/robots.txt"));
        robots.put(address.site(), read);
        return read;
    }

    /** A site that has none allows all; one that is in trouble allows nothing. */
    private Robots read(Address first) throws IOException {
        Address address = first;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Served served = ask(address, BETWEEN);
            Optional<String> location = location(served);
            if (location.isEmpty()) {
                return of(served, first);
            }
            address = address.to(location.get());
        }
        return Robots.ALL;
    }

    private static Robots of(Served served, Address address) throws IOException {
        if (served.status() / 100 == 5) {
            throw new Refused("robots", address + " cannot be read: " + served.status());
        }
        if (served.status() / 100 != 2) {
            return Robots.ALL;
        }
        byte[] bytes = served.bytes();
        int most = Math.min(bytes.length, MOST_ROBOTS);
        return Robots.of(new String(bytes, 0, most, StandardCharsets.UTF_8), PROGRAM);
    }

    private static Iterator<Input> skip(String text, String why, String detail) {
        return List.of(Input.skip(text, why, text + ": " + detail)).iterator();
    }
}
