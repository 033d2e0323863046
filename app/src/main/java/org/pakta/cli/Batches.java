package org.pakta.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pakta.page.Input;
import org.pakta.page.PageReader;

/** Inputs in batches that fit in memory and make transactions worth their while. */
final class Batches {
    private static final int MOST_INPUTS = 64;
    private static final int MOST_BYTES = 16 << 20;

    private Batches() {}

    static void each(PageReader reader, List<String> inputs, Consumer<List<Input>> taker) {
        try (Stream<Input> stream = reader.read(inputs)) {
            Iterator<Input> all = stream.iterator();
            while (all.hasNext()) {
                taker.accept(next(all));
            }
        }
    }

    private static List<Input> next(Iterator<Input> all) {
        List<Input> batch = new ArrayList<>();
        int bytes = 0;
        while (all.hasNext() && batch.size() < MOST_INPUTS && bytes < MOST_BYTES) {
            Input input = all.next();
            batch.add(input);
            bytes += input instanceof Input.PageIn in ? in.page().bytes().size() : 0;
        }
        return batch;
    }
}
