package org.pakta.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pakta.actor.NameModel.Tag;
import org.pakta.data.DataFolder;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Reads tagged sentences: a word and its tag a line, sentences parted by empty lines. */
final class LearnNames {
    private static final String CLOSING = ".,;:!?)%”’";
    private static final String TIGHT = "-/";

    private final LanguagePack language;
    private final Actors actors;

    private LearnNames(DataFolder data) {
        this.language = new Languages(data).pack("id").orElseThrow();
        this.actors = new Actors(data);
    }

    /** The weights file learned from these files of tagged sentences. */
    static byte[] from(DataFolder data, List<Path> files) throws IOException {
        LearnNames reader = new LearnNames(data);
        List<NameLearner.Example> examples = new ArrayList<>();
        for (Path file : files) {
            reader.read(file, examples);
        }
        NameLearner learner = new NameLearner();
        learner.learn(examples);
        return learner.file();
    }

    private void read(Path file, List<NameLearner.Example> into) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                String[] columns = line.strip().split("[\t ]+", -1);
                rows.add(new String[] {columns[0], columns[columns.length - 1]});
            } else if (!rows.isEmpty()) {
                into.add(example(rows));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            into.add(example(rows));
        }
    }

    private NameLearner.Example example(List<String[]> rows) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        boolean open = true;
        for (String[] row : rows) {
            boolean tight = row[0].length() == 1 && TIGHT.contains(row[0]);
            boolean glued = open || tight || (row[0].length() == 1 && CLOSING.contains(row[0]));
            text.append(glued ? "" : " ");
            starts.add(text.length());
            text.append(row[0]);
            open = tight || row[0].equals("(");
        }
        List<Token> words = Words.of(text.toString());
        Tag[] tags = new Tag[words.size()];
        int gold = 0;
        for (int at = 0; at < tags.length; at++) {
            while (gold + 1 < starts.size() && starts.get(gold + 1) <= words.get(at).from()) {
                gold++;
            }
            Tag tag = tag(rows.get(gold)[1]);
            // a word of a name whose first word was cut off begins it
            boolean orphan = tag.inside() && (at == 0 || !tag.follows(tags[at - 1]));
            tags[at] = orphan ? Tag.of(tag.number() - 1) : tag;
        }
        NameRow row =
                new NameRow(
                        text.toString(),
                        words,
                        language,
                        actors,
                        Openings.of(text.toString(), language),
                        new ShortNames(text.toString(), Map.of()));
        return new NameLearner.Example(new NameFeatures(row, language).all(), tags);
    }

    private static Tag tag(String label) {
        if (label.equals("O")) {
            return Tag.OUT;
        }
        Tag first =
                switch (label.substring(2)) {
                    case "PER", "PERSON" -> Tag.PERSON;
                    case "ORG", "ORGANISATION" -> Tag.BODY;
                    case "LOC", "PLACE" -> Tag.PLACE;
                    default -> throw new IllegalArgumentException("label " + label);
                };
        return label.startsWith("I-") ? Tag.of(first.number() + 1) : first;
    }
}
