package org.pakta.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.pakta.data.DataFolder;
import org.pakta.pact.Pact;
import org.pakta.record.Contents;
import org.pakta.record.Reading;
import org.pakta.story.Story;

/**
 * Writes a record as a folder of pages that need nothing else: no server, no network, no script to
 * be read. The same record gives the same bytes.
 */
public final class Site {
    private static final List<String> ASSETS = List.of("site.css", "site.js");
    private final DataFolder data;
    private final String language;

    private Site(DataFolder data, String language) {
        this.data = data;
        this.language = language;
    }

    /**
     * A site whose pages carry both languages and show this one first.
     *
     * @param language {@code id} or {@code en}
     */
    public static Site in(String language, DataFolder data) {
        if (!Labels.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "language " + language + " is not one of " + Labels.LANGUAGES);
        }
        return new Site(data, language);
    }

    /**
     * Complains when a report could not be written to a folder; makes and changes nothing.
     *
     * @throws IOException that says why
     */
    public static void check(Path folder) throws IOException {
        ReportFolder.check(folder);
    }

    /**
     * Writes what the record holds, and the pacts of the treaty data beside what it tells of them.
     * The folder is new, empty, or holds an earlier report, whose pages are replaced.
     *
     * @return the page to open first
     * @throws IOException also when the folder holds other files, which are never touched
     */
    public Path write(Contents contents, List<Pact> pacts, Path folder) throws IOException {
        Edition edition = Edition.of(data, language, contents, pacts);
        ReportFolder report = ReportFolder.open(folder);
        for (String asset : ASSETS) {
            report.write(asset, asset(asset));
        }
        IndexPage index = new IndexPage(edition);
        for (int i = 0; i < index.pages(); i++) {
            report.write(Links.numbered("index", i), index.page(i));
        }
        report.writeAll(new ListPages(edition).pages());
        report.writeAll(new TimelinePages(edition).pages());
        report.write("cover.html", new CoverPage(edition).page());
        pages(edition, report);
        report.finish();
        return folder.resolve("index.html");
    }

    private static void pages(Edition edition, ReportFolder report) throws IOException {
        for (Story story : edition.library().stories()) {
            report.write(Links.storyFile(story.id()), new StoryPage(edition, story).page());
        }
        for (Reading reading : edition.library().readings()) {
            String file = Links.articleFile(reading.article().id());
            report.write(file, new ArticlePage(edition, reading).page());
        }
        TreeSet<String> pacts = new TreeSet<>(edition.treaties().keySet());
        edition.told().forEach(pact -> pacts.add(pact.id()));
        for (String pact : pacts) {
            report.write(Links.pactFile(pact), new PactPage(edition, pact).page());
        }
    }

    private static String asset(String name) {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
