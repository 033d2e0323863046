package org.pakta.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.page.Input;

/** Against a secure server on this machine that proves to be rumah.example, by its own word. */
class SecureTest {
    private static final String WORD = "kata-sandi";
    private static final SSLSocketFactory USUAL = (SSLSocketFactory) SSLSocketFactory.getDefault();

    @TempDir private Path folder;
    private HttpsServer server;
    private SSLContext context;
    private final AtomicLong now = new AtomicLong();

    @BeforeEach
    void serve() throws Exception {
        context = context();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", SecureTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_page_is_fetched_from_a_host_that_proves_its_name() {
        Input input = open("rumah.example", server.getAddress().getPort(), trusted());
        assertThat(input).isInstanceOf(Input.PageIn.class);
        assertThat(((Input.PageIn) input).page().told().uri())
                .hasValueSatisfying(uri -> assertThat(uri).startsWith("https://rumah.example:"));
    }

    @Test
    void another_hosts_name_or_a_word_nobody_vouches_for_is_refused() {
        int port = server.getAddress().getPort();
        for (Input input :
                new Input[] {
                    open("lain.example", port, trusted()), open("rumah.example", port, USUAL)
                }) {
            assertThat(detail(input)).contains("no trusted connection").hasLineCount(1);
        }
    }

    @Test
    void a_server_that_is_not_secure_is_refused() throws IOException {
        assertThat(detail(sent(new byte[] {'H', 'T', 'T', 'P', '/', '1', '\r', '\n'}, 0)))
                .contains("no trusted connection");
    }

    @Test
    void proving_by_slow_drops_ends_at_the_deadline() throws IOException {
        byte[] begun = new byte[2000];
        System.arraycopy(new byte[] {22, 3, 3, 0x3f, 0}, 0, begun, 0, 5);
        assertThat(detail(sent(begun, 1_000))).contains("takes too long");
        assertThat(now.get()).isBetween(29_000L, 60_000L);
    }

    /** What becomes of a page whose server sends these bytes, each as much later. */
    private Input sent(byte[] bytes, long later) throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread drops = new Thread(() -> drip(one, bytes, later), "drops");
            drops.setDaemon(true);
            drops.start();
            return open("rumah.example", one.getLocalPort(), trusted());
        }
    }

    private void drip(ServerSocket from, byte[] bytes, long later) {
        try (Socket socket = from.accept()) {
            OutputStream out = socket.getOutputStream();
            for (byte b : bytes) {
                out.write(b);
                out.flush();
                now.addAndGet(later);
                Thread.sleep(later == 0 ? 0 : 5);
            }
            socket.getInputStream().read(new byte[4096]);
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
        byte[] body = "<html><p>Kapal tiba.</p></html>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(robots ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Input open(String host, int port, SSLSocketFactory trust) {
        Iterator<Input> inputs =
                new Fetcher(new Here(trust), true).open("https://" + host + ":" + port + "/a");
        return inputs.next();
    }

    private static String detail(Input input) {
        return ((Input.SkippedIn) input).skipped().detail();
    }

    private SSLSocketFactory trusted() {
        return context.getSocketFactory();
    }

    /** A key of the server's own making, which the same context trusts. */
    private SSLContext context()
            throws GeneralSecurityException, IOException, InterruptedException {
        Path file = folder.resolve("kunci.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=rumah.example",
                        "-ext",
                        "san=dns:rumah.example",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        WORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, WORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, WORD.toCharArray());
        TrustManagerFactory others = TrustManagerFactory.getInstance("PKIX");
        others.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }

    /** Every name is this machine, and time passes only as told. */
    private final class Here implements Net {
        private final SSLSocketFactory trust;

        Here(SSLSocketFactory trust) {
            this.trust = trust;
        }

        @Override
        public InetAddress[] machines(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public Socket line(InetAddress machine, int port, int most) throws IOException {
            return new Socket(machine, port);
        }

        @Override
        public SSLSocketFactory trust() {
            return trust;
        }

        @Override
        public long milliseconds() {
            return now.get();
        }

        @Override
        public void pause(long milliseconds) {
            now.addAndGet(milliseconds);
        }
    }
}
