package org.pakta.page;

import java.io.IOException;
import java.util.Optional;

/** Pages of a JSON-lines stream. Blank lines are no inputs. */
final class JsonLines extends Inputs {
    private final Lines lines;
    private final String stem;

    JsonLines(Lines lines, String stem) {
        super(lines);
        this.lines = lines;
        this.stem = stem;
    }

    @Override
    Optional<Input> advance() throws IOException {
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.map(full -> JsonLine.read(full, stem));
    }

    @Override
    Input broken(IOException why) {
        int number = lines.number() + 1;
        return Input.skip(
                stem + ":" + number,
                Candidate.why(why),
                "from line " + number + " on: " + Candidate.reason(why));
    }
}
