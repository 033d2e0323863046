package org.pakta.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsTest {
    @Test
    void the_longest_rule_decides_and_a_tie_allows() {
        Robots robots =
                robots(
                        """
                        User-agent: *
                        Disallow: /berita
                        Allow: /berita/umum
                        Disallow: /berita/umum/arsip
                        Disallow: /sama
                        Allow: /sama
                        """);
        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/berita/2")).isFalse();
        assertThat(robots.allows("/berita/umum/3")).isTrue();
        assertThat(robots.allows("/berita/umum/arsip?x=1")).isFalse();
        assertThat(robots.allows("/sama/4")).isTrue();
    }

    @Test
    void stars_and_the_end_are_understood() {
        Robots robots =
                robots("user-agent: *\ndisallow: /*/cetak\ndisallow: *.pdf$\ndisallow: /a*b*c$");
        assertThat(robots.allows("/x/cetak/1")).isFalse();
        assertThat(robots.allows("/cetak")).isTrue();
        assertThat(robots.allows("/buku.pdf")).isFalse();
        assertThat(robots.allows("/buku.pdf?halaman=2")).isTrue();
        assertThat(robots.allows("/a1b2c3c")).isFalse();
        assertThat(robots.allows("/a1b2c3")).isTrue();
    }

    @Test
    void what_is_meant_for_us_comes_before_what_is_meant_for_all() {
        String text =
                """
                User-agent: *
                Disallow: /

                User-agent: lain
                User-Agent: PAKTA/2   # kami
                Crawl-delay: 2.5
                Disallow: /tertutup

                User-agent: pakta
                Disallow: /juga
                """;
        assertThat(robots(text).allows("/berita")).isTrue();
        assertThat(robots(text).allows("/tertutup")).isFalse();
        assertThat(robots(text).allows("/juga")).isFalse();
        assertThat(robots(text).delay()).isEqualTo(2500);
        assertThat(Robots.of(text, "other").allows("/berita")).isFalse();
    }

    @Test
    void an_empty_disallow_and_rubbish_forbid_nothing() {
        assertThat(robots("User-agent: *\nDisallow:\n").allows("/x")).isTrue();
        assertThat(robots("<html><body>not found</body></html>").allows("/x")).isTrue();
        assertThat(robots("Disallow: /\n").allows("/x")).isTrue();
        assertThat(robots("user-agent: *\ncrawl-delay: 1.2.3\ncrawl-delay: 9999\n").delay())
                .isEqualTo(30_000);
        assertThat(robots("user-agent: *\ndisallow: /\n").allows("/robots.txt")).isTrue();
    }

    private static Robots robots(String text) {
        return Robots.of(text, "Pakta");
    }
}
