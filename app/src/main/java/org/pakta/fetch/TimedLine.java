package org.pakta.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A line on which a server must be done by some moment, proving who it is included: a secure
 * connection reads from what it is laid over, and would wait anew for every drop.
 */
final class TimedLine extends Socket {
    private final Socket line;
    private final InputStream in;

    TimedLine(Socket line, Net net, long end) throws IOException {
        this.line = line;
        this.in = new Deadline(line, net, end);
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return line.getOutputStream();
    }

    @Override
    public InetAddress getInetAddress() {
        return line.getInetAddress();
    }

    @Override
    public int getPort() {
        return line.getPort();
    }

    @Override
    public boolean isConnected() {
        return line.isConnected();
    }

    @Override
    public boolean isClosed() {
        return line.isClosed();
    }

    @Override
    public void shutdownInput() throws IOException {
        line.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        line.shutdownOutput();
    }

    @Override
    public synchronized void close() throws IOException {
        line.close();
    }
}
