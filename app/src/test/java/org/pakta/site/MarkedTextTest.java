package org.pakta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pakta.evidence.Span;
import org.pakta.site.MarkedText.Mark;

class MarkedTextTest {
    private static final String[] BITS = {
        "kata ",
        "<b>",
        "&amp;",
        "\n\n",
        "\n",
        "\"",
        " ",
        "\ud83d\ude00",
        "é",
        "\u00a0",
        "Rusia",
        "\t"
    };
    private static final String[] LOOKS = {"s", "e", "p", "m"};

    private static Document shown(String text, List<Mark> marks) {
        return Jsoup.parse("<div id=t>" + MarkedText.paragraphs(text, marks) + "</div>");
    }

    @RepeatedTest(300)
    void whatever_is_marked_the_characters_are_those_of_the_text(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder written = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            written.append(BITS[random.nextInt(BITS.length)]);
        }
        String text = written.toString();
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() + 3 - from);
            String look = LOOKS[random.nextInt(LOOKS.length)];
            marks.add(new Mark(new Span(from, to), look, look + "-" + i, "N" + i));
        }
        Document page = shown(text, marks);
        assertThat(page.expectFirst("#t").wholeText()).isEqualTo(text);
        for (Mark mark : marks) {
            boolean shows = MarkedText.shows(text, mark.span());
            assertThat(page.select("a#" + mark.of())).hasSize(shows ? 1 : 0);
            if (shows) {
                String marked =
                        String.join(
                                "",
                                page.select("[data-of~=(^|\\s)" + mark.of() + "($|\\s)]").stream()
                                        .map(e -> e.wholeText())
                                        .toList());
                assertThat(marked).isEqualTo(mark.span().in(text).replace("\n\n", ""));
            }
        }
    }

    @Test
    void overlapping_marks_are_cut_where_they_meet() {
        Document page =
                shown(
                        "abcdef",
                        List.of(
                                new Mark(new Span(0, 4), "s", "s-1", "S1"),
                                new Mark(new Span(2, 6), "e", "e-1", "E1")));
        assertThat(page.select(".h").eachText()).containsExactly("ab", "cd", "ef");
        assertThat(page.select(".h.s.e").text()).isEqualTo("cd");
        assertThat(page.select(".h.s.e").attr("data-of")).isEqualTo("e-1 s-1");
    }
}
