package org.pakta.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.pakta.page.Served;

/**
 * Asks one server for one thing. The name is looked up once and the machine that was looked at is
 * the one spoken to, so that a name cannot mean another machine between check and call.
 */
final class Exchange {
    private static final int TO_CONNECT = 10_000;
    private static final int TO_ANSWER = 30_000;

    private final Net net;
    private final boolean near;
    private final String agent;

    /**
     * Speaks by these rules.
     *
     * @param near whether machines that are not on the public net may be asked
     * @param agent who we say we are
     */
    Exchange(Net net, boolean near, String agent) {
        this.net = net;
        this.near = near;
        this.agent = agent;
    }

    Served get(Address address) throws IOException {
        InetAddress machine = machine(address);
        try (Socket socket = connected(machine, address)) {
            socket.getOutputStream().write(request(address));
            socket.getOutputStream().flush();
            return Served.live(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException failed) {
            throw told(failed);
        }
    }

    /** What a person is told of a failure; one within a secure connection may be about time. */
    private static IOException told(IOException failed) {
        boolean late =
                failed instanceof SocketTimeoutException
                        || failed.getCause() instanceof SocketTimeoutException;
        if (late) {
            return new Refused("too_slow", "the server takes too long");
        }
        return failed instanceof SSLException
                ? new Refused("not_fetched", "no trusted connection: " + failed.getMessage())
                : failed;
    }

    private InetAddress machine(Address address) throws IOException {
        InetAddress[] machines;
        try {
            machines = net.machines(bare(address.host()));
        } catch (UnknownHostException nobody) {
            throw new Refused("not_fetched", "there is no host " + address.host());
        }
        for (InetAddress machine : machines) {
            if (!near && !PublicNet.holds(machine)) {
                throw new Refused(
                        "private_address",
                        "%s is at %s, not on the public net; --allow-private fetches it all the same"
                                .formatted(address.host(), machine.getHostAddress()));
            }
        }
        return machines[0];
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private Socket connected(InetAddress machine, Address address) throws IOException {
        Socket line = net.line(machine, address.port(), TO_CONNECT);
        try {
            Socket timed = new TimedLine(line, net, net.milliseconds() + TO_ANSWER);
            return address.secure() ? secured(timed, address) : timed;
        } catch (IOException failed) {
            line.close();
            throw failed;
        }
    }

    /** The server must prove to be the host that the address names. */
    private Socket secured(Socket line, Address address) throws IOException {
        SSLSocket secure =
                (SSLSocket)
                        net.trust().createSocket(line, bare(address.host()), address.port(), true);
        SSLParameters wanted = secure.getSSLParameters();
        wanted.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(wanted);
        secure.startHandshake();
        return secure;
    }

    private byte[] request(Address address) {
        return String.join(
                        "\r\n",
                        "GET " + address.target() + " HTTP/1.1",
                        "Host: " + address.hostField(),
                        "User-Agent: " + agent,
                        "Accept: text/html, application/xhtml+xml, application/rss+xml,"
                                + " application/atom+xml, application/xml;q=0.9, text/plain;q=0.8",
                        "Accept-Encoding: gzip",
                        "Connection: close",
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
