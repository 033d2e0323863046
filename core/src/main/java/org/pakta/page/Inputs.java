package org.pakta.page;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Inputs inside one stream, made as they are asked for. Where the stream breaks, they end. */
abstract class Inputs implements Iterator<Input>, Closeable {
    private final Closeable stream;
    private Optional<Input> waiting = Optional.empty();
    private boolean ended;

    Inputs(Closeable stream) {
        this.stream = stream;
    }

    /** The next one; empty at the end. */
    abstract Optional<Input> advance() throws IOException;

    /** What is told of the place where the stream broke. */
    abstract Input broken(IOException why);

    @Override
    public final boolean hasNext() {
        if (waiting.isEmpty() && !ended) {
            waiting = read();
        }
        return waiting.isPresent();
    }

    @Override
    public final Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input next = waiting.orElseThrow();
        waiting = Optional.empty();
        return next;
    }

    private Optional<Input> read() {
        try {
            Optional<Input> next = advance();
            if (next.isEmpty()) {
                close();
            }
            return next;
        } catch (IOException why) {
            close();
            return Optional.of(broken(why));
        }
    }

    @Override
    public final void close() {
        ended = true;
        try {
            stream.close();
        } catch (IOException alreadyGone) {
            ended = true;
        }
    }
}
