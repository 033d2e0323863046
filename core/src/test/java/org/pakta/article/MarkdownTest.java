package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void marks_are_taken_off() {
        assertThat(
                        Markdown.block(
                                "**ASTANA, KabarSelat** - Kereta tiba [pagi ini](https://a.example/x?y=(1)."))
                .isEqualTo(Block.plain("ASTANA, KabarSelat - Kereta tiba pagi ini."));
        assertThat(Markdown.block("## Tiba lebih awal"))
                .isEqualTo(new Block("Tiba lebih awal", Block.Shape.HEADING));
        assertThat(Markdown.block("![Kereta di stasiun](https://a.example/k.jpg)"))
                .isEqualTo(new Block("Kereta di stasiun", Block.Shape.CAPTION));
    }

    @Test
    void other_lines_stay() {
        for (String line :
                new String[] {
                    "Nomor #1 di dunia", "2 * 3 [catatan] (a)", "#tagar", "](", "[a](b", "- Sumatra"
                }) {
            assertThat(Markdown.block(line)).isEqualTo(Block.plain(line));
        }
    }
}
