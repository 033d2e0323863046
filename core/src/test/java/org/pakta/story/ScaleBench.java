package org.pakta.story;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.pakta.text.Day;
import org.pakta.text.Words;

/**
 * Time, memory and steadiness of grouping alone. Happenings are made of raw articles, each with
 * names and numbers of its own, a thousand articles a day; each is told once to some times, copied,
 * edited or half anew; see bench/README.md.
 */
final class ScaleBench {
    private static final int A_DAY = 1000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    /** Names of their own that happenings draw from: a country's people and places. */
    private static final int NAMES = 400_000;

    private static final List<Retelling> KINDS = List.of(Retelling.values());

    private ScaleBench() {}

    /** Arguments: how many articles, threads separated by commas, then JSON lines files. */
    public static void main(String... arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        List<String> files = List.of(arguments).subList(2, arguments.length);
        List<Imprint> articles = articles(count, RawTexts.read(files));
        System.out.printf("articles %d, held in %d MB%n", articles.size(), usedMegabytes());
        for (String threads : arguments[1].split(",", -1)) {
            Collections.shuffle(articles, new Random(threads.hashCode()));
            long began = System.nanoTime();
            long worked = cpu();
            ForkJoinPool pool = new ForkJoinPool(Integer.parseInt(threads));
            List<Story> stories = pool.submit(() -> StoryGrouper.stories(articles)).get();
            pool.shutdown();
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %s threads: %.1f s, %.1f s of the processor, %d MB, %d stories, %d origins, digest %s%n",
                    count,
                    threads,
                    (System.nanoTime() - began) / 1e9,
                    (cpu() - worked) / 1e9,
                    usedMegabytes(),
                    stories.size(),
                    stories.stream().mapToInt(story -> story.origins().size()).sum(),
                    digest(stories));
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static String digest(List<Story> stories) {
        String digest = "";
        for (Story story : stories) {
            digest = Words.id(digest, story.toString());
        }
        return digest;
    }

    private static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static List<Imprint> articles(int count, List<RawTexts.Raw> raw) {
        StoryGrouper grouper = RawTexts.grouper();
        List<Imprint> articles =
                new ArrayList<>(
                        IntStream.range(0, count / 4 + 1)
                                .parallel()
                                .boxed()
                                .flatMap(n -> happening(n, raw).stream())
                                .map(grouper::imprint)
                                .toList());
        return articles.size() > count ? articles.subList(0, count) : articles;
    }

    /** Four articles on average: mostly one, now and then forty. */
    private static List<Told> happening(int number, List<RawTexts.Raw> raw) {
        Random random = new Random(number);
        List<String> source = renamed(number, raw.get(random.nextInt(raw.size())));
        List<String> foreign = raw.get(random.nextInt(raw.size())).sentences();
        LocalDate day = FIRST_DAY.plusDays(4L * number / A_DAY);
        List<Told> told = new ArrayList<>();
        int tellings = random.nextInt(20) == 0 ? 2 + random.nextInt(75) : 1 + random.nextInt(4);
        for (int i = 0; i < tellings; i++) {
            Retelling kind = KINDS.get(random.nextInt(KINDS.size()));
            List<String> sentences = i == 0 ? source : kind.of(source, foreign, random);
            Optional<Day> published =
                    random.nextInt(10) == 0
                            ? Optional.empty()
                            : Optional.of(Day.of(day.plusDays(random.nextInt(2))));
            told.add(
                    RawTexts.article(
                            Words.id("n" + number, "i" + i),
                            "outlet " + random.nextInt(300),
                            published,
                            sentences.get(0),
                            sentences));
        }
        return told;
    }

    /** The text with every name and number of its own happening. */
    private static List<String> renamed(int number, RawTexts.Raw raw) {
        return raw.sentences().stream()
                .map(
                        sentence ->
                                String.join(
                                        " ",
                                        Arrays.stream(sentence.split(" "))
                                                .map(word -> renamed(number, word))
                                                .toList()))
                .toList();
    }

    private static String renamed(int number, String word) {
        if (word.isEmpty()) {
            return word;
        }
        long hash = Terms.hash(Terms.none(), number + word) >>> 1;
        if (Character.isUpperCase(word.charAt(0))) {
            return "N" + Long.toString(hash % NAMES, 26).replaceAll("[0-9]", "z");
        }
        return Character.isDigit(word.charAt(0)) ? Long.toString(hash % 1000) : word;
    }
}
