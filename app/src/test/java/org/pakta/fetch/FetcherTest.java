package org.pakta.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakta.page.Input;
import org.pakta.page.Page;
import org.pakta.page.Skipped;

/** Against a server on this machine, which must be allowed to be asked. */
class FetcherTest {
    private static final String HTML = "<html><body><p>Kapal tiba.</p></body></html>";

    private final List<String> asked = new ArrayList<>();
    private final List<Long> pauses = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String robots = "";
    private long now;
    private HttpServer server;
    private String site;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_page_comes_with_its_address_and_encoding() {
        Page page = page(open(site + "/halaman?a=1 2#bagian"));
        assertThat(page.id()).isEqualTo(site + "/halaman?a=1 2#bagian");
        assertThat(page.told().uri()).contains(site + "/halaman?a=1%202");
        assertThat(page.format()).isEqualTo(Page.Format.HTML);
        assertThat(new String(page.bytes().copy(), StandardCharsets.UTF_8)).isEqualTo(HTML);
        assertThat(asked).containsExactly("/robots.txt", "/halaman?a=1%202");
    }

    @Test
    void packed_pages_feeds_and_other_things_are_told_apart() {
        assertThat(new String(page(open(site + "/padat")).bytes().copy(), StandardCharsets.UTF_8))
                .isEqualTo(HTML);
        Iterator<Input> items = fetcher(true).open(site + "/umpan");
        assertThat(List.of(items.next().id(), items.next().id())).containsExactly("a", "b");
        assertThat(why(open(site + "/gambar"))).isEqualTo("unsupported");
        assertThat(why(open(site + "/besar"))).isEqualTo("too_large");
        assertThat(why(open(site + "/kosong"))).isEqualTo("empty");
        assertThat(skipped(open(site + "/tiada")))
                .extracting(Skipped::why, Skipped::detail)
                .containsExactly("not_fetched", site + "/tiada: the server answered 404");
    }

    @Test
    void the_pages_that_an_article_goes_on_are_fetched_by_the_same_rules() {
        Iterator<Input> pages = fetcher(true).open(site + "/halaman?n=1", FetcherTest::following);
        assertThat(asked).isEmpty();
        List<String> ids = new ArrayList<>();
        pages.forEachRemaining(input -> ids.add(input.id()));
        assertThat(ids).hasSize(20).startsWith(site + "/halaman?n=1", site + "/halaman?n=2");
        assertThat(pauses).hasSize(20).containsOnly(1000L);
        asked.clear();
        robots = "User-agent: *\nDisallow: /halaman?n=2\n";
        Iterator<Input> barred = fetcher(true).open(site + "/halaman?n=1", FetcherTest::following);
        assertThat(why(barred.next())).isEqualTo("read");
        assertThat(why(barred.next())).isEqualTo("robots");
        assertThat(barred.hasNext()).isFalse();
        Iterator<Input> ring =
                fetcher(true).open(site + "/padat", page -> Optional.of(site + "/padat"));
        assertThat(why(ring.next())).isEqualTo("read");
        assertThat(ring.hasNext()).isFalse();
        Iterator<Input> inside =
                fetcher(false)
                        .open(
                                "http://luar.example/halaman?n=1",
                                page -> Optional.of(site + "/halaman?n=2"));
        assertThat(List.of(why(inside.next()), why(inside.next())))
                .containsExactly("read", "private_address");
    }

    /** "…n=2" after "…n=1". */
    private static Optional<String> following(Page page) {
        String[] address = page.id().split("n=", 2);
        return Optional.of(address[0] + "n=" + (1 + Integer.parseInt(address[1])));
    }

    @Test
    void redirects_are_followed_up_to_a_limit() {
        assertThat(page(open(site + "/pindah")).told().uri()).contains(site + "/halaman");
        assertThat(skipped(open(site + "/putar")).detail()).contains("redirected more than 5");
        assertThat(asked).hasSize(2 + 1 + 1 + 6);
        assertThat(skipped(open(site + "/berkas")).detail()).contains("only http and https");
    }

    @Test
    void this_machine_is_not_asked_unless_allowed() {
        for (String address :
                List.of(
                        site + "/halaman",
                        site.replace("127.0.0.1", "localhost"),
                        site.replace("127.0.0.1", "2130706433"),
                        site.replace("127.0.0.1", "[::1]"),
                        site.replace("127.0.0.1", "[::ffff:127.0.0.1]"),
                        "http://dalam.example/",
                        "http://campur.example/",
                        "http://169.254.169.254/latest/meta-data")) {
            Input input = only(fetcher(false).open(address));
            assertThat(why(input)).as(address).isEqualTo("private_address");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void a_redirect_to_this_machine_is_not_followed() {
        assertThat(why(only(fetcher(false).open("http://luar.example/halaman")))).isEqualTo("read");
        assertThat(why(only(fetcher(false).open("http://luar.example/ke-dalam"))))
                .isEqualTo("private_address");
        assertThat(asked).containsExactly("/robots.txt", "/halaman", "/robots.txt", "/ke-dalam");
        assertThat(lines).hasSize(4).containsOnly("93.184.216.34:80");
        assertThat(why(only(fetcher(true).open("http://luar.example/ke-dalam")))).isEqualTo("read");
    }

    @Test
    void a_site_that_sends_its_robots_inside_is_not_followed() {
        robots = "302";
        assertThat(why(only(fetcher(false).open("http://luar.example/halaman"))))
                .isEqualTo("private_address");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void a_name_is_looked_up_once_for_each_question() {
        page(open("http://rumah.example:" + port() + "/halaman"));
        assertThat(looked).containsExactly("rumah.example", "rumah.example");
        assertThat(asked).hasSize(2);
        assertThat(lines).hasSize(2);
    }

    @Test
    void a_site_decides_what_may_be_fetched_and_how_fast() {
        robots = "User-agent: *\nDisallow: /halaman\nCrawl-delay: 3\n";
        Fetcher fetcher = fetcher(true);
        assertThat(why(only(fetcher.open(site + "/halaman")))).isEqualTo("robots");
        assertThat(why(only(fetcher.open(site + "/pindah")))).isEqualTo("robots");
        assertThat(why(only(fetcher.open(site + "/padat")))).isEqualTo("read");
        assertThat(asked).containsExactly("/robots.txt", "/pindah", "/padat");
        assertThat(pauses).containsExactly(3000L, 3000L);
    }

    @Test
    void without_a_word_of_the_site_a_second_lies_between_two_questions() {
        Fetcher fetcher = fetcher(true);
        fetcher.open(site + "/halaman");
        fetcher.open(site + "/halaman");
        assertThat(pauses).containsExactly(1000L, 1000L);
    }

    @Test
    void a_site_in_trouble_is_left_alone() {
        robots = "503";
        assertThat(why(open(site + "/halaman"))).isEqualTo("robots");
        robots = "404";
        assertThat(why(open(site + "/halaman"))).isEqualTo("read");
    }

    @Test
    void what_is_no_address_or_no_server_is_told_in_one_line() throws IOException {
        for (String address :
                List.of(
                        "http://",
                        "http://a b/",
                        "http:///x",
                        "http://user:pass@" + site.substring(7) + "/",
                        "http://127.0.0.1:99999/",
                        "http://tidak.ada.example/",
                        "http://127.0.0.1:" + closed() + "/")) {
            Skipped skipped = skipped(open(address));
            assertThat(skipped.why()).as(address).isEqualTo("not_fetched");
            assertThat(skipped.detail()).as(address).hasLineCount(1).doesNotContain("null");
        }
    }

    @Test
    void answers_that_are_cut_off_or_no_answers_are_not_read() throws IOException {
        assertThat(
                        raw(
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\n<p>"))
                .contains("cut off");
        assertThat(raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<p>"))
                .contains("cut off");
        assertThat(raw("SSH-2.0-OpenSSH\r\n\r\n")).contains("no web server");
        assertThat(raw("")).contains("no answer");
        assertThat(
                        raw(
                                "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.0 200\r\n"
                                        + "Content-Type: text/html\r\n\r\n<p>utuh</p>"))
                .isEqualTo("read");
    }

    @Test
    void slow_drops_end_at_the_deadline() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread drops = new Thread(() -> drip(slow), "drops");
            drops.setDaemon(true);
            drops.start();
            assertThat(why(open("http://127.0.0.1:" + slow.getLocalPort() + "/x")))
                    .isEqualTo("too_slow");
        }
    }

    /** Each drop takes ten seconds by the net's clock. */
    private void drip(ServerSocket slow) {
        try (Socket socket = slow.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("x: y\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                now += 10_000;
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    /** What becomes of a page whose server sends just this. */
    private String raw(String answer) throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server =
                    new Thread(
                            () -> {
                                send(one, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                                send(one, answer);
                            },
                            "raw");
            server.setDaemon(true);
            server.start();
            Input input = open("http://127.0.0.1:" + one.getLocalPort() + "/x");
            return input instanceof Input.SkippedIn in ? in.skipped().detail() : "read";
        }
    }

    private static void send(ServerSocket to, String answer) {
        try (Socket socket = to.accept()) {
            byte[] request = new byte[4096];
            if (socket.getInputStream().read(request) > 0) {
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        asked.add(target);
        if (!exchange.getRequestHeaders().getFirst("User-Agent").startsWith("Pakta/")) {
            send(exchange, 400, "text/plain", bytes("who asks?"));
            return;
        }
        switch (exchange.getRequestURI().getPath()) {
            case "/robots.txt" -> robots(exchange);
            case "/pindah" -> redirect(exchange, "halaman");
            case "/putar" -> redirect(exchange, "/putar");
            case "/berkas" -> redirect(exchange, "file:///etc/hostname");
            case "/ke-dalam" -> redirect(exchange, site + "/halaman");
            case "/tiada" -> send(exchange, 404, "text/html", bytes("tiada"));
            case "/kosong" -> send(exchange, 200, "text/html", bytes(" "));
            case "/gambar" -> send(exchange, 200, "image/png", bytes("x"));
            case "/besar" -> send(exchange, 200, "text/html", bytes("x".repeat(21 << 20)));
            case "/umpan" -> send(exchange, 200, "application/rss+xml", bytes(feed()));
            case "/padat" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, "text/html", gzip(bytes(HTML)));
            }
            default -> send(exchange, 200, "text/html; charset=utf-8", bytes(HTML));
        }
    }

    private void robots(HttpExchange exchange) throws IOException {
        if (robots.equals("302")) {
            redirect(exchange, site + "/robots.txt");
            return;
        }
        boolean status = robots.matches("[0-9]{3}");
        send(exchange, status ? Integer.parseInt(robots) : 200, "text/plain", bytes(robots));
    }

    private static String feed() {
        return "<rss><channel><item><guid>a</guid><description>satu</description></item>"
                + "<item><guid>b</guid><description>dua</description></item></channel></rss>";
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, "text/html", bytes("pindah"));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        } catch (IOException enough) {
            exchange.close();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static int closed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Fetcher fetcher(boolean near) {
        return new Fetcher(new Told(), near);
    }

    private Input open(String address) {
        return only(fetcher(true).open(address));
    }

    private static Input only(Iterator<Input> inputs) {
        Input input = inputs.next();
        assertThat(inputs.hasNext()).isFalse();
        return input;
    }

    private static Page page(Input input) {
        return ((Input.PageIn) input).page();
    }

    private static Skipped skipped(Input input) {
        return ((Input.SkippedIn) input).skipped();
    }

    private static String why(Input input) {
        return input instanceof Input.SkippedIn in ? in.skipped().why() : "read";
    }

    /** Names as the test tells them, and time that passes only by waiting. */
    private final class Told implements Net {
        @Override
        public InetAddress[] machines(String host) throws IOException {
            looked.add(host);
            InetAddress here = InetAddress.getLoopbackAddress();
            return switch (host) {
                case "rumah.example" -> new InetAddress[] {here};
                case "luar.example" -> new InetAddress[] {outside()};
                case "dalam.example" ->
                        new InetAddress[] {InetAddress.getByAddress(new byte[] {10, 0, 0, 7})};
                case "campur.example" -> new InetAddress[] {outside(), here};
                case "tidak.ada.example" -> throw new UnknownHostException(host);
                default -> InetAddress.getAllByName(host);
            };
        }

        private InetAddress outside() throws IOException {
            return InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34});
        }

        /** The machine outside is this one in truth. */
        @Override
        public Socket line(InetAddress machine, int port, int most) throws IOException {
            lines.add(machine.getHostAddress() + ":" + port);
            boolean outside = machine.equals(outside());
            return outside
                    ? new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())
                    : new Socket(machine, port);
        }

        @Override
        public SSLSocketFactory trust() {
            return (SSLSocketFactory) SSLSocketFactory.getDefault();
        }

        @Override
        public long milliseconds() {
            return now;
        }

        @Override
        public void pause(long milliseconds) {
            pauses.add(milliseconds);
            now += milliseconds;
        }
    }
}
