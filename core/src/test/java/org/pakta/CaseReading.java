package org.pakta;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pakta.data.Yaml;
import org.pakta.event.Event;
import org.pakta.ledger.ReportedPact;
import org.pakta.page.Bytes;
import org.pakta.page.Page;
import org.pakta.record.Outcome;
import org.pakta.record.Reading;

/** What a case's text is read as. */
record CaseReading(String text, List<Event> events, List<ReportedPact> pacts) {
    private static final Pakta PAKTA = Pakta.shipped();

    static CaseReading of(Yaml one, String language) {
        Reading reading = read(one, language);
        return new CaseReading(reading.article().text(), reading.events(), reading.pacts());
    }

    /** All of it. */
    static Reading read(Yaml one, String language) {
        Page.Told told =
                new Page.Told(
                        Optional.empty(),
                        Optional.empty(),
                        one.textAt("published"),
                        Optional.empty(),
                        Optional.of(language));
        Page page =
                new Page(
                        "case",
                        Page.Format.TEXT,
                        new Bytes(one.at("text").text().getBytes(StandardCharsets.UTF_8)),
                        Optional.of("UTF-8"),
                        true,
                        told);
        return ((Outcome.Done) PAKTA.read(page)).reading();
    }

    /** The sentences behind the first event, best first. */
    List<String> evidence() {
        return events.get(0).evidence().stream().map(span -> span.in(text)).toList();
    }
}
