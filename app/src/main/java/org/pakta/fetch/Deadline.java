package org.pakta.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What a server sends, as long as it is done in time: slow drops do not make it longer. */
final class Deadline extends FilterInputStream {
    private final Socket socket;
    private final Net net;
    private final long end;

    Deadline(Socket socket, Net net, long end) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.net = net;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        long left = end - net.milliseconds();
        if (left <= 0) {
            throw new SocketTimeoutException("the time is over");
        }
        socket.setSoTimeout((int) left);
        return super.read(into, from, length);
    }
}
