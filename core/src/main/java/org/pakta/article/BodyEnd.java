package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Sentence;

/** Takes what is left of the page off the end of a body. */
final class BodyEnd {
    private static final int MOST_WORDS_OF_LEFTOVER = 12;

    /** More unended lines than this are a list, where markup makes them lines of their own. */
    private static final int MOST_MARKED_LEFTOVERS = 3;

    private static final int SENTENCES_WITH_CREDITS = 4;

    private final LanguagePack language;
    private final Languages languages;
    private final Credits credits;
    private final List<Dropped> dropped;

    BodyEnd(LanguagePack language, Languages languages, Credits credits, List<Dropped> dropped) {
        this.language = language;
        this.languages = languages;
        this.credits = credits;
        this.dropped = dropped;
    }

    /** The paragraphs without the lines, initials and credits behind the last sentence. */
    List<String> trimmed(List<Line> lines) {
        int end = lines.size();
        while (end > 1 && leftover(lines.get(end - 1)) && !credited(lines.get(end - 1))) {
            end--;
        }
        boolean list =
                lines.size() - end > MOST_MARKED_LEFTOVERS
                        && lines.subList(end, lines.size()).stream().allMatch(Line::marked);
        end = list ? lines.size() : end;
        List<String> paragraphs =
                new ArrayList<>(lines.subList(0, end).stream().map(Line::text).toList());
        lines.subList(end, lines.size()).forEach(line -> drop(line.text(), "page leftover"));
        if (!paragraphs.isEmpty()) {
            cutAgency(paragraphs);
            cutInitials(paragraphs);
            cutCredits(paragraphs);
            if (lines.stream().noneMatch(Line::marked)) {
                RunOn runOn = new RunOn(language, languages, dropped);
                paragraphs.replaceAll(runOn::without);
            }
            paragraphs.removeIf(String::isBlank);
        }
        return paragraphs;
    }

    private static boolean leftover(Line line) {
        return !line.endsSentence() && line.size() <= MOST_WORDS_OF_LEFTOVER;
    }

    /** A sentence with an agency's credit behind it is no leftover, the credit alone is. */
    private boolean credited(Line line) {
        return credits.closing(line.text()).orElse(0) > 0;
    }

    private void cutAgency(List<String> paragraphs) {
        int at = paragraphs.size() - 1;
        String last = paragraphs.get(at);
        OptionalInt credit = credits.closing(last);
        if (credit.orElse(0) > 0) {
            drop(last.substring(credit.getAsInt()).strip(), "byline");
            paragraphs.set(at, last.substring(0, credit.getAsInt()).strip());
        }
    }

    private void cutInitials(List<String> paragraphs) {
        String last = paragraphs.get(paragraphs.size() - 1);
        int initials = Lines.initialsAt(last);
        if (initials > 0 && initials < last.length()) {
            drop(last.substring(initials), "initials of the desk");
            paragraphs.set(paragraphs.size() - 1, last.substring(0, initials).strip());
        }
    }

    /** A body of one line carries its credits behind its last sentence. */
    private void cutCredits(List<String> paragraphs) {
        String text = paragraphs.get(paragraphs.size() - 1);
        List<Sentence> sentences = language.sentences(text);
        for (int i = Math.max(1, sentences.size() - SENTENCES_WITH_CREDITS);
                i < sentences.size();
                i++) {
            OptionalInt label = credits.at(sentences.get(i).span().in(text));
            if (label.isPresent()) {
                int from = sentences.get(i).span().from() + label.getAsInt();
                credits.read(text.substring(from));
                drop(text.substring(from), "byline");
                paragraphs.set(paragraphs.size() - 1, text.substring(0, from).strip());
                return;
            }
        }
    }

    private void drop(String text, String why) {
        dropped.add(new Dropped(text, why));
    }
}
