package org.pakta.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Kabar Selat</title><link>https://kabarselat.example/</link>
            <image><title>lambang</title></image>
            <item><title>Kapal &amp;amp; pelabuhan</title><link>https://kabarselat.example/1</link>
              <pubDate>Wed, 19 Jun 2024 14:30:00 +0700</pubDate><dc:creator>Rina Sari</dc:creator>
              <description>Ringkasan.</description>
              <content:encoded><![CDATA[<p>Isi penuh&nbsp;kapal.</p>]]></content:encoded>
              <media:content url="x"><media:title>bukan judul</media:title></media:content>
              <guid isPermaLink="false">kabar-1</guid></item>
            <item><title>Tanpa isi</title><link>https://kabarselat.example/2</link></item>
            <item><description>&lt;b&gt;Hanya&lt;/b&gt; ringkasan</description>
              <author>redaksi@kabarselat.example (Budi Jaya)</author></item>
            </channel></rss>
            """;

    private static final String ATOM =
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Ledger</a:title>
            <a:entry><a:id>tag:x,1</a:id><a:title type="html">Two &lt;b&gt;ferries&lt;/b&gt;</a:title>
              <a:link rel="self" href="https://ledger.example/feed"/>
              <a:link rel="alternate" href="https://ledger.example/a"/>
              <a:published>2024-06-19T14:30:00Z</a:published><a:updated>2024-06-20T00:00:00Z</a:updated>
              <a:author><a:name>Ann Lee</a:name><a:email>a@ledger.example</a:email></a:author>
              <a:summary>Short.</a:summary>
              <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="a&quot;b">One &lt; two</p></div></a:content>
            </a:entry></a:feed>
            """;

    @TempDir private Path folder;

    @Test
    void an_item_is_a_page_with_what_the_feed_tells() throws IOException {
        List<Input> inputs = read("kabar.rss", RSS);
        assertThat(Read.whys(inputs)).containsExactly("read", "empty", "read");
        Page first = Read.page(inputs.get(0));
        assertThat(first.id()).isEqualTo("kabar-1");
        assertThat(first.format()).isEqualTo(Page.Format.HTML);
        assertThat(first.told().uri()).contains("https://kabarselat.example/1");
        assertThat(first.told().headline()).contains("Kapal & pelabuhan");
        assertThat(first.told().published()).contains("Wed, 19 Jun 2024 14:30:00 +0700");
        assertThat(first.told().outlet()).isEmpty();
        assertThat(Read.text(inputs.get(0)))
                .contains("<p>Isi penuh&nbsp;kapal.</p>", "name=\"author\" content=\"Rina Sari\"")
                .doesNotContain("Ringkasan", "bukan judul");
        assertThat(inputs.get(1).id()).isEqualTo("https://kabarselat.example/2");
        Page third = Read.page(inputs.get(2));
        assertThat(third.told().outlet()).contains("Kabar Selat");
        assertThat(third.id()).hasSize(16);
        assertThat(Read.text(inputs.get(2)))
                .contains("<b>Hanya</b> ringkasan", "content=\"Budi Jaya\"");
    }

    @Test
    void atom_with_a_prefix_and_markup_inside_is_read() throws IOException {
        Input only = read("ledger.atom", ATOM).get(0);
        Page page = Read.page(only);
        assertThat(page.told())
                .isEqualTo(
                        new Page.Told(
                                Optional.of("https://ledger.example/a"),
                                Optional.empty(),
                                Optional.of("2024-06-19T14:30:00Z"),
                                Optional.of("Two ferries"),
                                Optional.empty()));
        assertThat(Read.text(only))
                .contains("<p class=\"a&quot;b\">One &lt; two</p>", "content=\"Ann Lee\"")
                .contains("property=\"article:modified_time\" content=\"2024-06-20T00:00:00Z\"")
                .doesNotContain("Short.");
    }

    @Test
    void the_day_of_the_last_change_is_not_the_day_of_publication() throws IOException {
        Input only = read("a.atom", ATOM.replaceAll("<a:published>.*</a:published>", "")).get(0);
        assertThat(Read.page(only).told().published()).isEmpty();
    }

    @Test
    void rdf_feeds_and_other_encodings_are_read() throws IOException {
        String rdf =
                "<?xml version='1.0' encoding='windows-1252'?><rdf:RDF><channel><title>T</title>"
                        + "</channel><item><title>Caf\u00e9</title><description>Isi\u2026</description>"
                        + "<dc:date>2024-06-19</dc:date></item></rdf:RDF>";
        Path file = folder.resolve("r.xml");
        Files.write(file, rdf.getBytes(Charset.forName("windows-1252")));
        Input only = Read.file(file).get(0);
        assertThat(Read.page(only).told().headline()).contains("Caf\u00e9");
        assertThat(Read.page(only).told().published()).contains("2024-06-19");
        assertThat(Read.text(only)).contains("Isi\u2026");
    }

    @Test
    void a_document_type_is_refused_whatever_it_declares() throws IOException {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
                        + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item>"
                        + "<description>&b; &x;</description></item></channel></rss>";
        assertThat(Read.whys(read("laughs.rss", laughs))).containsExactly("doctype");
        String plain =
                RSS.replace("<rss", "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss");
        assertThat(Read.whys(read("dtd.rss", plain))).containsExactly("doctype");
    }

    @Test
    void what_is_broken_ends_the_feed_and_keeps_what_came_before() throws IOException {
        int third = RSS.indexOf("<item><description>");
        List<Input> cut = read("cut.rss", RSS.substring(0, third + 30));
        assertThat(Read.whys(cut)).containsExactly("read", "empty", "unreadable");
        assertThat(Read.detail(cut.get(2))).contains("after item 2").contains("not well-formed");
        assertThat(Read.whys(read("x.xml", "<a></b>"))).containsExactly("unsupported");
        assertThat(Read.whys(read("y.xml", "no markup"))).containsExactly("unreadable");
        assertThat(Read.whys(read("z.xml", ""))).containsExactly("unreadable");
        assertThat(Read.whys(read("n.rss", "<rss><channel/></rss>"))).containsExactly("empty");
        assertThat(Read.whys(read("u.rss", RSS.replace("Ringkasan", "&#0;"))))
                .containsExactly("unreadable");
    }

    @Test
    void a_byte_that_is_no_character_costs_one_character() throws IOException {
        byte[] xml = RSS.replace("Isi penuh", "Caf@").getBytes(StandardCharsets.UTF_8);
        int at = RSS.replace("Isi penuh", "Caf@").indexOf('@');
        xml[RSS.substring(0, at).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xe9;
        Path file = folder.resolve("b.rss");
        Files.write(file, xml);
        List<Input> inputs = Read.file(file);
        assertThat(Read.whys(inputs)).isEqualTo(Read.whys(read("a.rss", RSS)));
        assertThat(inputs.stream().filter(Input.PageIn.class::isInstance).map(Read::text))
                .anyMatch(text -> text.contains("Caf\ufffd&nbsp;"));
    }

    @Test
    void an_encoding_is_believed_only_where_it_shows_its_own_declaration() throws IOException {
        String item =
                "<rss><channel><item><description>caf\u00e9 Elok</description></item></channel></rss>";
        for (String said : List.of("UTF-8", "utf-16", "no-such", "UTF-8\" standalone=\"yes")) {
            String xml = "<?xml version=\"1.0\" encoding = \"" + said + "\"?>" + item;
            assertThat(Read.text(read("e.rss", xml).get(0))).as(said).contains("caf\u00e9");
        }
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Path file = folder.resolve("w.rss");
            Files.write(
                    file, ("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + item).getBytes(wide));
            assertThat(Read.text(Read.file(file).get(0))).as(wide.name()).contains("caf\u00e9");
        }
    }

    @Test
    void an_entity_that_nobody_declares_stays_markup() throws IOException {
        Input first =
                read("e.rss", RSS.replace("<![CDATA[<p>", "Satu&nbsp;dua <![CDATA[<p>")).get(0);
        assertThat(Read.text(first)).contains("Satu&nbsp;dua <p>Isi");
    }

    @Test
    void one_huge_item_is_skipped_and_the_next_is_read() throws IOException {
        String huge =
                "<description>" + "x ".repeat(Candidate.MOST_BYTES / 2 + 10) + "</description>";
        List<Input> inputs =
                read("h.rss", RSS.replace("<description>Ringkasan.</description>", huge));
        assertThat(Read.whys(inputs)).containsExactly("too_large", "empty", "read");
    }

    private List<Input> read(String name, String xml) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, xml.getBytes(StandardCharsets.UTF_8));
        return Read.file(file);
    }
}
