package org.pakta.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.data.DataFolder;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;
import org.pakta.record.Contents;
import org.pakta.record.Counts;
import org.pakta.record.Reading;
import org.pakta.story.Story;

class SiteTest {
    @TempDir Path folder;

    private static void write(Contents contents, Path folder) throws IOException {
        Site.in("id", DataFolder.shipped()).write(contents, Sample.treaties(), folder);
    }

    /** What a person looks at after the tests: invented news, invented and real treaties. */
    private static List<Pact> bothTreaties() {
        List<Pact> both = new ArrayList<>(Sample.treaties());
        both.addAll(PactFiles.read(DataFolder.shipped()));
        return both;
    }

    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    static List<String> brokenLinks(Map<String, String> files) {
        Map<String, Document> pages = new TreeMap<>();
        files.forEach(
                (name, text) -> {
                    if (name.endsWith(".html")) {
                        pages.put(name, Jsoup.parse(text));
                    }
                });
        List<String> broken = new ArrayList<>();
        pages.forEach(
                (name, page) -> {
                    for (Element element : page.select("[href], [src]")) {
                        String to = element.attr(element.hasAttr("href") ? "href" : "src");
                        if (!resolves(name, to, files, pages) && !element.hasClass("out")) {
                            broken.add(name + " -> " + to);
                        }
                    }
                });
        return broken;
    }

    private static boolean resolves(
            String from, String to, Map<String, String> files, Map<String, Document> pages) {
        if (to.equals("data:,")) {
            return true;
        }
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        Path here = Path.of(from);
        String file =
                path.isEmpty()
                        ? from
                        : here.resolveSibling(path).normalize().toString().replace('\\', '/');
        if (!files.containsKey(file)) {
            return false;
        }
        Document page = pages.get(file);
        return hash < 0 || (page != null && page.getElementById(to.substring(hash + 1)) != null);
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        write(Sample.contents(), folder);
        Map<String, String> files = files(folder);
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "story/5701000000000001.html",
                        "article/a1b2c3d4e5f60001.html",
                        "pact/lumeria-orsenna-2025.html",
                        "timeline.html",
                        "skipped.html");
        assertThat(brokenLinks(files)).isEmpty();
        Site.in("id", DataFolder.shipped())
                .write(Sample.contents(), bothTreaties(), Path.of("target/sample-report"));
    }

    @Test
    void everything_read_is_marked_in_its_article_and_reached_from_its_story() throws IOException {
        write(Sample.contents(), folder);
        for (Story story : Sample.contents().stories()) {
            String page = Files.readString(folder.resolve(Links.storyFile(story.id())));
            List<String> links = Jsoup.parse(page).select("a[href]").eachAttr("href");
            for (Reading reading : Sample.contents().readings()) {
                if (story.articles().contains(reading.article().id())) {
                    assertThat(links).containsAll(pieces(reading));
                }
            }
        }
    }

    private List<String> pieces(Reading reading) throws IOException {
        String id = reading.article().id();
        Document page = Jsoup.parse(Files.readString(folder.resolve(Links.articleFile(id))));
        List<String> links = new ArrayList<>();
        reading.statements().forEach(s -> links.add(Links.fromFolder().piece(id, "s", s.id())));
        reading.events().forEach(e -> links.add(Links.fromFolder().piece(id, "e", e.id())));
        for (String link : links) {
            String anchor = link.substring(link.indexOf('#') + 1);
            assertThat(page.select("a.n#" + anchor)).as(link).hasSize(1);
            assertThat(page.select("#l-" + anchor)).as(link).hasSize(1);
        }
        return links;
    }

    @Test
    void articles_without_an_origin_each_have_a_column() throws IOException {
        Contents contents = Sample.contents();
        List<String> ids = contents.readings().stream().map(r -> r.article().id()).toList();
        List<Story> one =
                List.of(
                        new Story(
                                "9001",
                                "Semua",
                                Optional.empty(),
                                Optional.empty(),
                                ids,
                                List.of(),
                                "9002",
                                List.of(),
                                List.of()));
        Contents joined =
                new Contents(
                        contents.readings(), one, contents.sayings(), List.of(), contents.counts());
        write(joined, folder);
        assertThat(brokenLinks(files(folder))).isEmpty();
        assertThat(Files.readString(folder.resolve("story/9001.html"))).contains("grid c6");
    }

    @Test
    void ids_are_unique_on_a_page() throws IOException {
        write(Sample.contents(), folder);
        files(folder)
                .forEach(
                        (name, text) -> {
                            List<String> ids = Jsoup.parse(text).select("[id]").eachAttr("id");
                            assertThat(ids).as(name).doesNotHaveDuplicates();
                        });
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_no_markup_carries_style_or_script()
            throws IOException {
        write(Sample.contents(), folder);
        files(folder)
                .forEach(
                        (name, text) -> {
                            Document page = Jsoup.parse(text);
                            for (Element element : page.select("[href*=:], [src*=:]")) {
                                boolean icon = element.attr("href").equals("data:,");
                                assertThat(icon || element.hasClass("out")).as(name).isTrue();
                            }
                            assertThat(page.select("[style], style, script:not([src])")).isEmpty();
                            page.select("a.out")
                                    .forEach(
                                            out ->
                                                    assertThat(out.attr("rel"))
                                                            .isEqualTo("noopener noreferrer"));
                        });
        assertThat(files(folder).get("site.css")).doesNotContain("url(", "@import");
    }

    @Test
    void the_same_record_gives_the_same_bytes_in_any_order() throws IOException {
        Contents contents = Sample.contents();
        List<Reading> reversed = new ArrayList<>(contents.readings());
        Collections.reverse(reversed);
        Contents turned =
                new Contents(
                        reversed,
                        contents.stories(),
                        contents.sayings(),
                        contents.skipped(),
                        contents.counts());
        write(contents, folder.resolve("one"));
        write(turned, folder.resolve("two"));
        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
    }

    @Test
    void a_record_with_nothing_in_it_still_makes_a_site() throws IOException {
        Contents empty =
                new Contents(List.of(), List.of(), List.of(), List.of(), new Counts(0, 0, 0));
        Site.in("en", DataFolder.shipped()).write(empty, List.of(), folder);
        assertThat(brokenLinks(files(folder))).isEmpty();
    }

    @Test
    void every_shipped_treaty_has_a_page_whose_links_lead_somewhere() throws IOException {
        DataFolder data = DataFolder.shipped();
        List<Pact> treaties = PactFiles.read(data);
        Site.in("en", data).write(Sample.contents(), treaties, folder);
        Map<String, String> files = files(folder);
        treaties.forEach(pact -> assertThat(files).containsKey(Links.pactFile(pact.id())));
        assertThat(brokenLinks(files)).isEmpty();
    }

    @Test
    void who_covers_whom_tells_each_tie_with_its_days_and_leads_to_its_pacts() throws IOException {
        DataFolder data = DataFolder.shipped();
        Site.in("en", data).write(Sample.contents(), PactFiles.read(data), folder);
        Document page = Jsoup.parse(Files.readString(folder.resolve("cover.html")));
        Element tie = page.expectFirst("path[data-tie='PRK RUS']");
        assertThat(tie.attr("data-days")).isEqualTo("1991-12-26/1996-09-10/sure 2024-12-04//sure");
        assertThat(tie.className()).isEqualTo("sure");
        Element arrow = page.expectFirst("path[data-tie='USA MHL']");
        assertThat(arrow.className()).isEqualTo("sure one");
        assertThat(page.select("path[data-tie='MHL USA']")).isEmpty();
        assertThat(page.expectFirst("path[data-tie='PRK SUN']").className()).isEqualTo("off");
        assertThat(page.select("#c-prk li.sure a").eachAttr("href"))
                .containsExactlyInAnyOrder("pact/chn-prk-1961.html", "pact/rus-prk-2024.html");
        assertThat(page.select(".bars li[data-days] rect.sure").size()).isGreaterThan(100);
    }

    @Test
    void an_earlier_report_is_replaced_and_other_files_are_not_touched() throws IOException {
        write(Sample.contents(), folder);
        Files.writeString(folder.resolve("mine.txt"), "notes");
        Contents empty =
                new Contents(List.of(), List.of(), List.of(), List.of(), new Counts(0, 0, 0));
        write(empty, folder);
        assertThat(files(folder)).containsKey("mine.txt");
        assertThat(files(folder).keySet()).noneMatch(name -> name.startsWith("story/"));
    }

    @Test
    void a_folder_with_files_of_others_is_refused() throws IOException {
        Files.writeString(folder.resolve("index.html"), "somebody's page");
        assertThatThrownBy(() -> write(Sample.contents(), folder))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("index.html")).hasContent("somebody's page");
    }

    @Test
    void a_disputed_event_shows_both_sides_and_their_origins() throws IOException {
        write(Sample.contents(), folder);
        Document page =
                Jsoup.parse(Files.readString(folder.resolve("story/5701000000000001.html")));
        Element fact = page.expectFirst("li.fact.disputed");
        assertThat(fact.select("h3").text()).contains("Tarvania → Lumeria");
        Element[] claims = fact.select(".claim").toArray(Element[]::new);
        assertThat(claims[0].select(".how-told > .status .l-en, .how-told > .chips").eachText())
                .containsExactly("done", "B");
        assertThat(claims[1].select(".how-told > .status .l-en, .how-told > .chips").eachText())
                .containsExactly("alleged", "A C");
        assertThat(claims[2].select(".how-told > .status .l-en, .how-told > .chips").eachText())
                .containsExactly("denied", "A C");
        assertThat(claims[2].select(".told-in > .sentences blockquote").text())
                .isEqualTo("Pemerintah Tarvania membantah tuduhan tersebut.");
        assertThat(fact.select(".of .l-en").text()).isEqualTo("told by 3 of 3 independent origins");
    }

    @Test
    void a_story_opens_with_what_happened_no_sentence_twice_and_with_what_is_disputed()
            throws IOException {
        write(Sample.contents(), folder);
        Document page =
                Jsoup.parse(Files.readString(folder.resolve("story/5701000000000001.html")));
        assertThat(page.select(".glance blockquote").eachText())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(page.select(".glance.disputes li")).isNotEmpty();
        assertThat(page.text()).doesNotContain("No origin contradicts");
    }

    @Test
    void words_another_wording_lacks_are_marked_and_a_reprint_is_folded() throws IOException {
        write(Sample.contents(), folder);
        Document page =
                Jsoup.parse(Files.readString(folder.resolve("story/5701000000000001.html")));
        Element saying = page.expectFirst("#y-5a01");
        assertThat(saying.select(".cell > .quote mark").eachText())
                .containsExactly("kesepakatan", "jelas");
        assertThat(saying.select(".cell > details .quote")).hasSize(1);
    }

    @Test
    void where_data_and_reports_differ_both_are_shown() throws IOException {
        write(Sample.contents(), folder);
        Document page =
                Jsoup.parse(Files.readString(folder.resolve("pact/lumeria-orsenna-2025.html")));
        assertThat(page.select("tr.v-different .status .l-en").text()).isEqualTo("signed");
        assertThat(page.select("tr.v-same").text()).contains("article 4");
    }
}
