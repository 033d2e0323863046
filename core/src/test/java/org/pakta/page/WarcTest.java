package org.pakta.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

    @TempDir private Path folder;

    @Test
    void pages_and_only_pages_are_inputs() throws IOException {
        List<Input> inputs =
                plain(
                        record("warcinfo", "0", "software: x\r\n"),
                        record("request", "1", "GET / HTTP/1.1\r\n\r\n"),
                        response("2", HTML, "<p>dua</p>"),
                        response("3", "Content-Type: image/png\r\n", "\u0089PNG"),
                        record(
                                "response",
                                "4",
                                "HTTP/1.1 404 Not Found\r\n" + HTML + "\r\n<p>x</p>"),
                        record("metadata", "5", "x: y\r\n"),
                        record("resource", "6", "isi berkas")
                                .replace("application/http", "text/plain"));
        assertThat(Read.whys(inputs)).containsExactly("read", "unsupported", "no_page", "read");
        Page page = Read.page(inputs.get(0));
        assertThat(page.id()).isEqualTo("urn:uuid:2");
        assertThat(page.told().uri()).contains("https://a.example/2");
        assertThat(page.told().published()).isEmpty();
        assertThat(page.charset()).contains("utf-8");
        assertThat(Read.text(inputs.get(0))).isEqualTo("<p>dua</p>");
        assertThat(Read.page(inputs.get(3)).format()).isEqualTo(Page.Format.TEXT);
    }

    @Test
    void the_servers_encoding_is_told_unless_the_bytes_know_better() throws IOException {
        String latin = "Content-Type: text/html; charset=ISO-8859-1\r\n";
        List<Input> inputs =
                plain(
                        response("1", latin, "<p>caf\u00e9</p>"),
                        response("2", latin, "<p>\u00c3\u00a9</p>"));
        assertThat(Read.page(inputs.get(0)).charset()).contains("windows-1252");
        assertThat(Read.page(inputs.get(1)).charset()).isEmpty();
    }

    @Test
    void a_wrong_length_costs_one_record() throws IOException {
        String good = response("1", HTML, "<p>satu</p>");
        String bad = response("2", HTML, "<p>dua</p>");
        String last = response("3", HTML, "<p>tiga</p>");
        for (String wrong :
                new String[] {"1", "3", "500", "99999999", "999999999999", "-1", "x", ""}) {
            String broken = bad.replaceFirst("Content-Length: [0-9]+", "Content-Length: " + wrong);
            List<Input> inputs = plain(good, broken, last);
            assertThat(Read.whys(inputs)).as(wrong).containsExactly("read", "damaged", "read");
            assertThat(Read.detail(inputs.get(1))).contains("record 2");
        }
    }

    @Test
    void rubbish_and_a_record_cut_off_are_counted_once_each() throws IOException {
        String good = response("1", HTML, "<p>satu</p>");
        assertThat(Read.whys(plain("rubbish\r\nWARC/\r\n", good)))
                .containsExactly("damaged", "read");
        assertThat(Read.whys(plain(good, good.substring(0, good.length() - 12))))
                .containsExactly("read", "damaged");
        assertThat(Read.whys(plain(good, "WARC/1.0\r\nWARC-Type: resp")))
                .containsExactly("read", "damaged");
        assertThat(Read.whys(plain(""))).containsExactly("empty");
        assertThat(Read.whys(plain(record("warcinfo", "0", "x")))).containsExactly("empty");
    }

    @Test
    void a_page_about_archives_is_no_boundary() throws IOException {
        String about = "<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n</pre>";
        assertThat(Read.whys(plain(response("1", HTML, about), response("2", HTML, "<p>x</p>"))))
                .containsExactly("read", "read");
    }

    @Test
    void chunks_and_packing_are_undone_also_where_only_the_word_is_left() throws IOException {
        String chunked = HTML + "Transfer-Encoding: chunked\r\n";
        String packed = HTML + "Content-Encoding: gzip\r\n";
        String gzip = latin(Read.gzip("<p>padat</p>".getBytes(StandardCharsets.US_ASCII)));
        List<Input> inputs =
                plain(
                        response("1", chunked, "4\r\n<p>s\r\n7;x=y\r\natu</p>\r\n0\r\n\r\n"),
                        response("2", chunked, "<p>utuh</p>"),
                        response("3", packed, gzip),
                        response("4", packed, "<p>terbuka</p>"),
                        response(
                                "5", HTML + "Content-Encoding: br\r\n", "\u0001\u0002\u0003\u0004"),
                        response("6", chunked, "9\r\n<p>s\r\n"),
                        response("7", packed, gzip.substring(0, 15)));
        assertThat(Read.whys(inputs))
                .containsExactly(
                        "read", "read", "read", "read", "unreadable", "unreadable", "unreadable");
        assertThat(inputs.stream().limit(4).map(Read::text))
                .containsExactly("<p>satu</p>", "<p>utuh</p>", "<p>padat</p>", "<p>terbuka</p>");
    }

    @Test
    void a_damaged_member_costs_one_record() throws IOException {
        byte[] first = member("1");
        byte[] second = member("2");
        byte[] third = member("3");
        for (int at = 0; at < second.length; at++) {
            byte[] broken = second.clone();
            broken[at] ^= 0x5a;
            List<Input> inputs = packed(first, broken, third);
            assertThat(inputs.stream().filter(in -> Read.why(in).equals("read")).map(Input::id))
                    .as("byte " + at)
                    .contains("urn:uuid:1", "urn:uuid:3");
            assertThat(inputs).as("byte " + at).hasSizeBetween(3, 4);
        }
        assertThat(Read.whys(packed(first, java.util.Arrays.copyOf(second, 60))))
                .containsExactly("read", "damaged");
        assertThat(Read.whys(packed(first, new byte[100], second))).containsExactly("read", "read");
        assertThat(Read.whys(packed("not gzip at all".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("damaged");
    }

    @Test
    void whatever_is_damaged_the_rest_is_read_and_the_end_is_reached() throws IOException {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int i = 0; i < 5; i++) {
                byte[] member = member("" + i);
                if (i == 2) {
                    for (int k = 0; k < 8; k++) {
                        member[random.nextInt(member.length)] = (byte) random.nextInt();
                    }
                }
                all.write(member);
            }
            List<Input> inputs = packed(all.toByteArray());
            assertThat(inputs.stream().filter(Input.PageIn.class::isInstance).count())
                    .as("run " + run)
                    .isBetween(4L, 5L);
        }
    }

    @Test
    void a_large_record_is_passed_over_and_a_bomb_costs_one_record() throws IOException {
        String movie = response("1", "Content-Type: video/mp4\r\n", "x".repeat(22 << 20));
        String page = response("2", HTML, "<p>" + "x ".repeat(11 << 20) + "</p>");
        String good = response("3", HTML, "<p>x</p>");
        assertThat(Read.whys(plain(movie, page, good)))
                .containsExactly("unsupported", "too_large", "read");
        byte[] bomb = Read.gzip(bytes(response("1", HTML, "\n".repeat(70 << 20))));
        assertThat(Read.whys(packed(bomb, member("2")))).containsExactly("damaged", "read");
    }

    private static byte[] member(String id) {
        return Read.gzip(bytes(response(id, HTML, "<p>Kapal nomor " + id + " tiba.</p>")));
    }

    private static String response(String id, String fields, String body) {
        return record("response", id, "HTTP/1.1 200 OK\r\n" + fields + "\r\n" + body);
    }

    private static String record(String type, String id, String block) {
        return "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:"
                + id
                + ">\r\nWARC-Date: 2021-01-01T00:00:00Z\r\nWARC-Target-URI: https://a.example/"
                + id
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + block.length()
                + "\r\n\r\n"
                + block
                + "\r\n\r\n";
    }

    private List<Input> plain(String... records) throws IOException {
        Path file = folder.resolve("arsip.warc");
        Files.write(file, bytes(String.join("", records)));
        return Read.file(file);
    }

    private List<Input> packed(byte[]... members) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] member : members) {
            all.write(member);
        }
        Path file = folder.resolve("arsip.warc.gz");
        Files.write(file, all.toByteArray());
        return Read.file(file);
    }

    /** One byte a character. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
