package org.pakta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    @ParameterizedTest
    @CsvSource({
        "https://kabar.example/a, kabar.example/a, 1",
        "http://kabar.example/a/?page=2, kabar.example/a, 2",
        "https://kabar.example/a?page=all, kabar.example/a, 1",
        "https://kabar.example/a?id=7&hal=3#x, kabar.example/a?id=7, 3",
        "https://kabar.example/a/2/, kabar.example/a, 2",
        "https://kabar.example/a/Halaman-2, kabar.example/a, 2",
        "https://kabar.example/2024/06/19, kabar.example/2024/06, 19",
        "https://kabar.example/a/41, kabar.example/a/41, 1",
        "https://kabar.example/a?page=x, kabar.example/a, 1",
        "'', '', 1"
    })
    void an_address_tells_which_page_it_is(String address, String of, int number) {
        assertThat(Sheet.at(address)).isEqualTo(new Sheet(of, number));
    }

    @ParameterizedTest
    @CsvSource({
        "Dua Feri, Dua feri - Halaman 2, true",
        "Dua Feri, Dua Feri, true",
        "Dua Feri, Tiga Feri, false"
    })
    void pages_of_one_article_have_one_headline(String first, String second, boolean one) {
        Sheet page = Sheet.of(article("https://a.example/f", first)).orElseThrow();
        Sheet next = Sheet.of(article("https://a.example/f?page=2", second)).orElseThrow();
        assertThat(page.of().equals(next.of())).isEqualTo(one);
        assertThat(next.number()).isEqualTo(2);
    }

    private static Article article(String uri, String headline) {
        return new Article(
                "a",
                "a",
                Optional.of(uri),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(headline),
                List.of(),
                List.of(),
                "Teks.",
                List.of(),
                Map.of());
    }
}
