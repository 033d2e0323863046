package org.pakta.page;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Pages of a JSON-lines stream, read as they are asked for. Blank lines are no inputs. */
final class JsonLines implements Iterator<Input>, AutoCloseable {
    private final Lines lines;
    private final String stem;
    private boolean ended;
    private Optional<Input> waiting;

    JsonLines(Lines lines, String stem) {
        this.lines = lines;
        this.stem = stem;
        this.waiting = advance();
    }

    @Override
    public boolean hasNext() {
        return waiting.isPresent();
    }

    @Override
    public Input next() {
        Input next = waiting.orElseThrow(NoSuchElementException::new);
        waiting = advance();
        return next;
    }

    private Optional<Input> advance() {
        while (!ended) {
            Optional<Input> input = line();
            if (input.isPresent()) {
                return input;
            }
        }
        return Optional.empty();
    }

    private Optional<Input> line() {
        try {
            Optional<Lines.Line> line = lines.next();
            ended = line.isEmpty();
            if (ended) {
                close();
            }
            return line.filter(full -> !full.text().isBlank())
                    .map(full -> JsonLine.read(full, stem));
        } catch (IOException broken) {
            ended = true;
            close();
            return Optional.of(broken(broken));
        }
    }

    private Input broken(IOException broken) {
        String why = broken instanceof Unpacked.TooMuch ? "too_large" : "unreadable";
        int number = lines.number() + 1;
        return Input.skip(
                stem + ":" + number,
                why,
                "from line " + number + " on: " + PageFile.reason(broken));
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException alreadyGone) {
            ended = true;
        }
    }
}
