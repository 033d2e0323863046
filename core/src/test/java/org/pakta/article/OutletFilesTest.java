package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;

/** Files of data/outlets that say something wrong are told, each with its line. */
class OutletFilesTest {
    @Test
    void a_day_that_is_read_otherwise_is_a_problem(@TempDir Path folder) throws IOException {
        write(folder, "a.yaml", "dates:\n  - {as: '3 Mei 2031 | 10.15', means: 2031-05-04}\n");
        assertThatThrownBy(() -> new Outlets(DataFolder.at(folder)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("'3 Mei 2031 | 10.15' is read as 2031-05-03");
    }

    @Test
    void a_day_that_is_read_so_is_none(@TempDir Path folder) throws IOException {
        write(folder, "a.yaml", "dates:\n  - {as: '3 Mei 2031 | 10.15', means: 2031-05-03}\n");
        assertThat(new Outlets(DataFolder.at(folder)).named("Kabar")).isPresent();
    }

    @Test
    void unknown_fields_and_kinds_are_problems(@TempDir Path folder) throws IOException {
        write(folder, "a.yaml", "selectors: [p]\nkind: blog\n");
        assertThatThrownBy(() -> new Outlets(DataFolder.at(folder)))
                .hasMessageContaining("unknown field 'selectors'")
                .hasMessageContaining("a kind is outlet or agency");
    }

    @Test
    void a_domain_in_two_files_is_a_problem(@TempDir Path folder) throws IOException {
        write(folder, "a.yaml", "domains: [kabar.example]\n");
        write(folder, "b.yaml", "domains: [kabar.example]\n");
        assertThatThrownBy(() -> new Outlets(DataFolder.at(folder)))
                .hasMessageContaining("domain kabar.example stands in two files");
    }

    private static void write(Path folder, String file, String rest) throws IOException {
        Files.writeString(folder.resolve("html.tsv"), "part\tword\twhy\nmonth\tmei\t5\n");
        Path outlets = Files.createDirectories(folder.resolve("outlets/x"));
        Files.writeString(outlets.resolve(file), "id: kabar.example\nname: Kabar\n" + rest);
    }
}
