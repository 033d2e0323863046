package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pakta.data.DataFolder;
import org.pakta.data.Yaml;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.ledger.ReportedPact;
import org.pakta.text.Day;

/** Every case in data/languages/CODE/cases/events.yaml and pacts.yaml. */
class EventCasesTest {
    private static final DataFolder DATA = DataFolder.shipped();

    @TestFactory
    Stream<DynamicTest> events_are_found_as_the_case_says() {
        return cases("events");
    }

    @TestFactory
    Stream<DynamicTest> pacts_are_found_as_the_case_says() {
        return cases("pacts");
    }

    private static Stream<DynamicTest> cases(String what) {
        return DATA.files("languages", "cases/" + what + ".yaml").stream()
                .flatMap(file -> DATA.yamlList(file).stream().map(one -> test(file, what, one)));
    }

    private static DynamicTest test(String file, String what, Yaml one) {
        String language = file.split("/", -1)[1];
        return DynamicTest.dynamicTest(
                language + ": " + one.at("name").text(),
                () -> {
                    CaseReading reading = CaseReading.of(one, language);
                    List<String> found =
                            what.equals("events")
                                    ? reading.events().stream().map(EventCasesTest::line).toList()
                                    : reading.pacts().stream().map(EventCasesTest::line).toList();
                    assertThat(found).containsExactlyInAnyOrderElementsOf(one.textsAt(what));
                    if (one.maybe("places").isPresent()) {
                        assertThat(reading.events().stream().map(EventCasesTest::place).toList())
                                .containsExactlyElementsOf(one.textsAt("places"));
                    }
                    if (one.maybe("promised").isPresent()) {
                        assertThat(reading.pacts().stream().flatMap(EventCasesTest::promised))
                                .containsExactlyElementsOf(one.textsAt("promised"));
                    }
                    if (one.maybe("steps").isPresent()) {
                        assertThat(reading.pacts().stream().flatMap(EventCasesTest::steps))
                                .containsExactlyElementsOf(one.textsAt("steps"));
                    }
                    if (one.maybe("evidence").isPresent()) {
                        assertThat(reading.evidence()).isEqualTo(one.textsAt("evidence"));
                    }
                });
    }

    private static String line(Event event) {
        boolean sided = event.targets().isEmpty() || event.type() == EventType.AGREE;
        return event.type()
                + " "
                + event.status().code()
                + " "
                + String.join(" ", new TreeSet<>(event.actors()))
                + (sided ? "" : " > " + String.join(" ", new TreeSet<>(event.targets())))
                + event.day().map(EventCasesTest::at).orElse("");
    }

    /** "Pyongyang PRK"; "-" where none is told. */
    private static String place(Event event) {
        return event.place()
                .map(place -> place.name() + place.state().map(state -> " " + state).orElse(""))
                .orElse("-");
    }

    /** What each duty promises, then what it depends on. */
    private static Stream<String> promised(ReportedPact pact) {
        return pact.clauses().stream()
                .map(
                        clause ->
                                String.join(
                                        "; ",
                                        Stream.concat(
                                                        clause.response().stream(),
                                                        clause.conditions().stream())
                                                .toList()));
    }

    /** What each pact came through before its status. */
    private static Stream<String> steps(ReportedPact pact) {
        return pact.steps().stream().map(step -> step.status().code() + " " + step.day());
    }

    private static String line(ReportedPact pact) {
        StringBuilder line = new StringBuilder(String.join(" ", pact.parties()));
        pact.status().ifPresent(status -> line.append(' ').append(status.code()));
        if (pact.status().equals(java.util.Optional.of(ReportedPact.Status.SUPERSEDED))) {
            line.append(' ').append(pact.name());
        }
        for (ReportedPact.Clause clause : pact.clauses()) {
            line.append(' ').append(clause.duty());
            if (clause.obliged().size() < pact.parties().size()) {
                line.append(clause.obliged().toString().replace('[', '(').replace(']', ')'));
            }
            clause.trigger().ifPresent(words -> line.append('[').append(words).append(']'));
        }
        return line.append(pact.day().map(EventCasesTest::at).orElse("")).toString();
    }

    private static String at(Day day) {
        return " @" + day;
    }
}
