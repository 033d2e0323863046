package org.pakta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the program everything imports Pakta and its nouns, never its neighbours; only Main wires. */
class ArrowsTest {
    private static final List<String> PARTS = List.of("cli", "store", "site", "fetch", "export");

    private final JavaClasses program =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.pakta");

    @Test
    void no_part_knows_another() {
        for (String part : PARTS) {
            String[] others =
                    PARTS.stream()
                            .filter(other -> !other.equals(part))
                            .map(other -> "org.pakta." + other + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.pakta." + part + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(program);
        }
    }

    @Test
    void only_main_wires() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Main.class.getName())
                .check(program);
    }

    @Test
    void only_the_store_knows_a_database_and_only_commands_the_command_line() {
        classes()
                .that()
                .resideInAnyPackage("org.pakta..")
                .and()
                .resideOutsideOfPackage("org.pakta.store..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("java.sql..", "org.sqlite..")
                .check(program);
        classes()
                .that()
                .resideInAnyPackage("org.pakta..")
                .and()
                .resideOutsideOfPackage("org.pakta.cli..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("picocli..")
                .check(program);
    }
}
