package org.pakta.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.actor.Mention.Kind;
import org.pakta.data.DataFolder;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Sentence;
import org.pakta.text.Words;

class LearnedNamesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final LanguagePack LANGUAGE = new Languages(DATA).pack("id").orElseThrow();
    private static final MentionFinder FINDER = new MentionFinder(DATA);

    private static List<Mention> names(String text) {
        List<Sentence> sentences = LANGUAGE.sentences(text);
        List<Mention> told = FINDER.find(text, sentences, LANGUAGE);
        return FINDER.withLearned(text, sentences, told, LANGUAGE);
    }

    @Test
    void names_that_no_list_has_are_found_and_nobody_is_guessed() {
        List<Mention> names =
                names(
                        "Rombongan Universitas Lentera Fajar bertemu Wiratmo Sulaksana di Kecamatan"
                                + " Tirtayasa, lalu pergi ke Surabaya.");
        assertThat(names)
                .extracting(Mention::text, Mention::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "Universitas Lentera Fajar", Kind.ORGANISATION),
                        org.assertj.core.groups.Tuple.tuple("Wiratmo Sulaksana", Kind.PERSON));
        assertThat(names)
                .filteredOn(one -> one.how().contains("learned"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.state()).isEmpty());
    }

    @Test
    void what_lists_tell_stands_and_nothing_overlaps() {
        List<Mention> names =
                names(
                        "Presiden Rusia Vladimir Putin menerima Menteri Luar Negeri Iran di"
                                + " Moskow, kata kantor berita RIA Novosti, dan PBB menyambutnya.");
        assertThat(names).extracting(Mention::state).contains(java.util.Optional.of("RUS"));
        assertThat(names)
                .filteredOn(one -> one.text().equals("PBB"))
                .singleElement()
                .satisfies(one -> assertThat(one.actor()).contains("body:UN"));
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).span().from())
                    .isGreaterThanOrEqualTo(names.get(i - 1).span().to());
        }
    }

    @Test
    void weights_learned_from_a_few_sentences_find_the_like(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("tagged.txt");
        Files.writeString(
                file,
                Stream.of("Budi", "Sari", "Tono", "Rina", "Joko")
                        .map(
                                name ->
                                        name
                                                + " B-PER\npergi O\nke O\nDesa B-LOC\nSuka I-LOC\n. O\n\n")
                        .reduce("", String::concat));
        NameModel model = NameModel.read(LearnNames.from(DATA, List.of(file)));
        String text = "Wati pergi ke Desa Maju.";
        NameRow row =
                new NameRow(
                        text,
                        Words.of(text),
                        LANGUAGE,
                        new Actors(DATA),
                        Openings.of(text, LANGUAGE),
                        new ShortNames(text, Map.of()));
        assertThat(new NameTagger(model).mentions(text, row, LANGUAGE))
                .extracting(Mention::text)
                .containsExactly("Wati", "Desa Maju");
    }

    /** {@code ./dev learn FILE…}: writes the weights anew from tagged sentences. */
    @Test
    @EnabledIfSystemProperty(named = "pakta.learn", matches = ".+")
    void learns() throws IOException {
        List<Path> files =
                Stream.of(System.getProperty("pakta.learn").split(",", -1)).map(Path::of).toList();
        Files.write(Path.of("../data/models/names-id.bin"), LearnNames.from(DATA, files));
    }
}
