package org.pakta.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/** Things found in a record, to be printed by day. */
final class Listing {
    private record Line(String day, String id, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private int undated;

    /** Adds one, unless its day is asked for and does not fit. */
    void add(Wanted wanted, Optional<Day> day, String id, String text) {
        if (wanted.dated() && day.isEmpty()) {
            undated++;
        } else if (day.map(wanted::within).orElse(true)) {
            lines.add(new Line(day.map(Day::toString).orElse(""), id, text));
        }
    }

    void print(Terminal terminal, boolean json, String what) {
        lines.sort(Comparator.comparing(Line::day).thenComparing(Line::id));
        for (Line line : lines) {
            terminal.out().println(line.text());
            if (!json) {
                terminal.out().println();
            }
        }
        if (!json && lines.isEmpty()) {
            terminal.out().println("no " + what + " found");
        }
        if (undated > 0) {
            terminal.err().println("pakta: " + undated + " more with no known day");
        }
    }
}
