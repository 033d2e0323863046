package org.pakta.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** What is outside: names, machines, time and waiting. Tests have their own. */
interface Net {
    /** The machines a host's name stands for now. */
    InetAddress[] machines(String host) throws IOException;

    /** A line to one machine. */
    Socket line(InetAddress machine, int port, int most) throws IOException;

    /** Makes lines secure, and decides whose word of who they are is taken. */
    SSLSocketFactory trust();

    /** Milliseconds that have passed since some moment. */
    long milliseconds();

    /** Waits. */
    void pause(long milliseconds) throws IOException;

    /** The one we are on. */
    static Net real() {
        return new Net() {
            @Override
            public InetAddress[] machines(String host) throws IOException {
                return InetAddress.getAllByName(host);
            }

            @Override
            public Socket line(InetAddress machine, int port, int most) throws IOException {
                Socket socket = new Socket(Proxy.NO_PROXY);
                try {
                    socket.connect(new InetSocketAddress(machine, port), most);
                    return socket;
                } catch (IOException failed) {
                    socket.close();
                    throw failed;
                }
            }

            @Override
            public SSLSocketFactory trust() {
                return (SSLSocketFactory) SSLSocketFactory.getDefault();
            }

            @Override
            public long milliseconds() {
                return System.nanoTime() / 1_000_000;
            }

            @Override
            public void pause(long milliseconds) throws IOException {
                try {
                    Thread.sleep(milliseconds);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IOException("stopped", stopped);
                }
            }
        };
    }
}
