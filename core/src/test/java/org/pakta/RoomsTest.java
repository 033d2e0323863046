package org.pakta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between rooms, as DESIGN.md draws them. A room may import what its row names. */
class RoomsTest {
    private static final List<String> BASE =
            List.of("evidence", "text", "data", "language", "actor");

    /** What a room may import beside the base rooms that lie below it. */
    private static final Map<String, List<String>> ARROWS =
            Map.ofEntries(
                    Map.entry("evidence", List.of()),
                    Map.entry("text", List.of("evidence")),
                    Map.entry("data", List.of("text", "evidence")),
                    Map.entry("language", List.of("data", "text", "evidence")),
                    Map.entry("actor", List.of("language", "data", "text", "evidence")),
                    Map.entry("page", List.of()),
                    Map.entry("article", List.of("page")),
                    Map.entry("statement", List.of("article", "page")),
                    Map.entry("event", List.of("statement", "article", "page")),
                    Map.entry("story", List.of("figure", "event", "statement", "article")),
                    Map.entry("figure", List.of("article")),
                    Map.entry("fact", List.of("figure", "story", "event", "statement", "article")),
                    Map.entry("pact", List.of()),
                    Map.entry("obligation", List.of("pact")),
                    Map.entry("treaty", List.of("pact", "page")),
                    Map.entry("coded", List.of("pact")),
                    Map.entry("ledger", List.of("event", "statement", "story", "pact", "article")),
                    Map.entry("answer", List.of("obligation", "ledger", "pact")),
                    Map.entry("review", List.of("event", "statement", "ledger")),
                    Map.entry(
                            "record",
                            List.of(
                                    "page",
                                    "article",
                                    "statement",
                                    "event",
                                    "story",
                                    "pact",
                                    "obligation",
                                    "coded",
                                    "ledger",
                                    "answer",
                                    "review")));

    private final JavaClasses core =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.pakta");

    @Test
    void rooms_import_only_what_the_arrows_allow() {
        ARROWS.forEach(
                (room, allowed) -> {
                    Set<String> others = new TreeSet<>(ARROWS.keySet());
                    others.remove(room);
                    others.removeAll(allowed);
                    if (!BASE.contains(room)) {
                        others.removeAll(BASE);
                    }
                    noClasses()
                            .that()
                            .resideInAPackage("org.pakta." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    others.stream()
                                            .map(other -> "org.pakta." + other + "..")
                                            .toArray(String[]::new))
                            .allowEmptyShould(true)
                            .check(core);
                });
    }

    @Test
    void no_two_rooms_lean_on_each_other() {
        slices().matching("org.pakta.(*)..").should().beFreeOfCycles().check(core);
    }

    @Test
    void every_room_is_drawn() {
        Set<String> rooms = new TreeSet<>();
        core.forEach(type -> rooms.add(type.getPackageName()));
        rooms.remove("org.pakta");
        rooms.removeIf(room -> ARROWS.containsKey(room.substring("org.pakta.".length())));
        assertThat(rooms).isEmpty();
    }

    @Test
    void no_vague_names() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Impl|Base)")
                .check(core);
    }
}
