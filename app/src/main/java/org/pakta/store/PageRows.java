package org.pakta.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.pakta.article.Sheet;
import org.pakta.page.Bytes;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.text.Words;

/** Pages and inputs that gave no article. */
final class PageRows {
    private final Database database;

    PageRows(Database database) {
        this.database = database;
    }

    boolean holds(String digest) {
        return database.number("SELECT count(*) FROM page WHERE digest = ?", digest) > 0;
    }

    Optional<String> article(String digest) {
        return database.first(
                        row -> row.maybe("article"),
                        "SELECT article FROM page WHERE digest = ?",
                        digest)
                .flatMap(article -> article);
    }

    Optional<Skipped> skipped(String digest) {
        return database.first(
                PageRows::skippedOf,
                "SELECT input, why, detail FROM skipped WHERE page = ?",
                digest);
    }

    List<Skipped> skipped() {
        return database.list(
                PageRows::skippedOf,
                "SELECT input, why, detail FROM skipped ORDER BY input, why, id");
    }

    private static Skipped skippedOf(Row row) throws SQLException {
        return new Skipped(row.text("input"), row.text("why"), row.text("detail"));
    }

    /** Adds a page; what it gave is told later. */
    void add(Page page) {
        Page.Told told = page.told();
        database.add(
                "page",
                page.digest(),
                page.id(),
                page.format().name().toLowerCase(Locale.ROOT),
                page.charset(),
                page.clean(),
                told.uri(),
                told.outlet(),
                told.published(),
                told.headline(),
                told.language(),
                Optional.empty(),
                Optional.empty(),
                page.bytes().size(),
                packed(page.bytes().copy()));
    }

    void skip(String digest, Skipped skipped) {
        database.add("skipped", digest, digest, skipped.id(), skipped.why(), skipped.detail());
    }

    void skip(Skipped skipped) {
        String id = Words.id(skipped.id(), skipped.why(), skipped.detail());
        database.run(
                "INSERT OR IGNORE INTO skipped VALUES (?,?,?,?,?)",
                id,
                Optional.empty(),
                skipped.id(),
                skipped.why(),
                skipped.detail());
    }

    /** Tells which article a page gave. */
    void gave(String digest, String article) {
        database.run("UPDATE page SET article = ? WHERE digest = ?", article, digest);
    }

    /** Tells what a page shares with the others of an article cut over several. */
    void isSheet(String digest, Sheet sheet) {
        database.run("UPDATE page SET sheet = ? WHERE digest = ?", sheet.of(), digest);
    }

    /** Whether a page is a further one of an article that begins on another. */
    boolean further(String digest) {
        return article(digest).isPresent() && skipped(digest).isPresent();
    }

    /** Forgets what a page gave, and why it gave nothing. */
    void gaveNothing(String digest) {
        database.run("UPDATE page SET article = NULL, sheet = NULL WHERE digest = ?", digest);
        database.run("DELETE FROM skipped WHERE page = ?", digest);
    }

    int remove(String digest) {
        return database.run("DELETE FROM page WHERE digest = ?", digest);
    }

    int removeOf(String article) {
        return database.run("DELETE FROM page WHERE article = ?", article);
    }

    int removeSkipped(String id) {
        return database.run("DELETE FROM skipped WHERE id = ?", id);
    }

    List<String> digests() {
        return database.list(row -> row.text("digest"), "SELECT digest FROM page ORDER BY digest");
    }

    Page page(String digest) {
        return database.first(PageRows::pageOf, "SELECT * FROM page WHERE digest = ?", digest)
                .orElseThrow(() -> new IllegalArgumentException("digest " + digest));
    }

    private static Page pageOf(Row row) throws SQLException {
        return new Page(
                row.text("input"),
                Page.Format.valueOf(row.text("format").toUpperCase(Locale.ROOT)),
                new Bytes(unpacked(row.bytes("bytes"))),
                row.maybe("charset"),
                row.number("clean") == 1,
                new Page.Told(
                        row.maybe("uri"),
                        row.maybe("outlet"),
                        row.maybe("published"),
                        row.maybe("headline"),
                        row.maybe("language")));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("gzip in memory", impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("a page in the record is damaged", damaged);
        }
    }
}
