package org.pakta.fetch;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a page is.
 *
 * @param secure https, not http
 * @param host in ASCII, lower case
 * @param port as told, else the usual one
 * @param target path and query, as a server is asked for them
 */
record Address(boolean secure, String host, int port, String target) {
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

    /** Reads an address as a person or a page writes it. */
    static Address of(String text) throws Refused {
        return of(uri(text.strip()));
    }

    /** Where a server's Location leads from here. */
    Address to(String location) throws Refused {
        return of(URI.create(toString()).resolve(uri(location.strip())));
    }

    private static Address of(URI uri) throws Refused {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refused("not_fetched", "only http and https are fetched");
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        if (authority.indexOf('@') >= 0) {
            throw new Refused("not_fetched", "addresses with a user's name are not fetched");
        }
        boolean secure = scheme.equals("https");
        String path = Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        String query = Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        if (host.isEmpty() || port < 1 || port > 65535) {
            throw new Refused("not_fetched", "it names no host");
        }
        return new Address(secure, host, port, path + query);
    }

    private static URI uri(String text) throws Refused {
        try {
            return new URI(encoded(ascii(text)));
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            throw new Refused("not_fetched", "it is not a whole address");
        }
    }

    /** With the host's name as the name system knows it. */
    private static String ascii(String text) {
        int slashes = text.indexOf("//");
        if (slashes < 0) {
            return text;
        }
        int end = slashes + 2;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String host = text.substring(slashes + 2, end);
        boolean plain = host.chars().allMatch(c -> c < 128);
        return plain
                ? text
                : text.substring(0, slashes + 2) + IDN.toASCII(host) + text.substring(end);
    }

    /** Characters that an address may not have are encoded, as browsers do. */
    private static String encoded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean letter =
                    (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
            if (letter || (b > 0 && KEPT.indexOf(b) >= 0)) {
                out.write(b);
            } else {
                byte[] hex =
                        String.format(Locale.ROOT, "%%%02X", b & 0xff)
                                .getBytes(StandardCharsets.US_ASCII);
                out.write(hex, 0, hex.length);
            }
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    /** Scheme, host and port: what a robots.txt speaks for. */
    String site() {
        boolean usual = port == (secure ? 443 : 80);
        return (secure ? "https://" : "http://") + host + (usual ? "" : ":" + port);
    }

    /** The host as a request names it. */
    String hostField() {
        return site().substring(site().indexOf("//") + 2);
    }

    @Override
    public String toString() {
        return site() + target;
    }
}
