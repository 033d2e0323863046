package org.pakta.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds who copied whom: other headline, cut paragraphs and added ones notwithstanding; and which
 * articles are further pages of another.
 */
final class Copies {
    /**
     * Share of the shorter text's runs that makes a copy. Of 5,800 Indonesian articles, those of
     * two outlets that only heard the same speech share up to 0.31. Of 770 copies made by dropping
     * up to 60 % of the sentences and adding two foreign ones, 93 % are found.
     */
    private static final double COPY = 0.5;

    /** An outlet repeats its own background: up to 0.81 in reports of different happenings. */
    private static final double COPY_OF_ITSELF = 0.85;

    /** A copy of a copy still has at least this share of the first. */
    private static final double DISTANT = 0.3;

    /** Fewer runs in common than this are a shared quotation. */
    private static final int LEAST_SHARED = 20;

    /** Runs a text is looked up by: a copy of half its text shares some eight of them. */
    private static final int KEYS = 16;

    /** Texts that share a key are compared with so many before them, and with the first so many. */
    private static final int NEAR = 4;

    /** Of those, so many that share most keys; the others share a phrase or two. */
    private static final int MOST = 24;

    /** The likeliest source first: numbers below are places in this list. */
    private final List<Imprint> inOrder;

    /** For each article the earlier one it is most alike; itself where it copies nobody. */
    private final int[] like;

    /** For each article the share of words it has in common with that one. */
    private final double[] shares;

    /** For each article the first of its family. */
    private final int[] firsts;

    private Copies(List<Imprint> inOrder) {
        this.inOrder = inOrder;
        this.like = same();
        this.shares = new double[like.length];
        this.firsts = new int[like.length];
    }

    /** Families of copies, every article in exactly one, by number of the first. */
    static List<Family> of(List<Imprint> articles) {
        int[] order = earliestFirst(articles);
        Copies copies = new Copies(IntStream.of(order).mapToObj(articles::get).toList());
        copies.find();
        return copies.families(order);
    }

    /** For each article the first with the very same words, or itself. */
    private int[] same() {
        Map<Integer, List<Integer>> byWords = new HashMap<>();
        int[] same = new int[inOrder.size()];
        int[] digests = inOrder.parallelStream().mapToInt(each -> each.runs.digest()).toArray();
        for (int i = 0; i < same.length; i++) {
            same[i] = i;
            Runs runs = inOrder.get(i).runs;
            if (runs.size() == 0) {
                continue;
            }
            List<Integer> alike = byWords.computeIfAbsent(digests[i], d -> new ArrayList<>(1));
            Optional<Integer> first =
                    alike.stream().filter(at -> inOrder.get(at).runs.same(runs)).findFirst();
            same[i] = first.orElse(i);
            if (first.isEmpty()) {
                alike.add(i);
            }
        }
        return same;
    }

    /** For each article the first page of it, as addresses tell, or itself. */
    private int[] firstPages() {
        Map<String, Integer> firsts = new HashMap<>();
        int[] pages = new int[inOrder.size()];
        for (int i = 0; i < pages.length; i++) {
            Imprint article = inOrder.get(i);
            int place = i;
            int first =
                    article.sheet
                            .map(sheet -> article.outletId + ' ' + sheet.of())
                            .map(of -> firsts.computeIfAbsent(of, key -> place))
                            .orElse(i);
            pages[i] = inOrder.get(first).page() == article.page() ? i : first;
        }
        return pages;
    }

    private void find() {
        int[] pages = firstPages();
        for (int i = 0; i < pages.length; i++) {
            like[i] = pages[i] == i ? like[i] : pages[i];
        }
        Postings postings =
                new Postings(
                        like.length,
                        i -> like[i] == i ? inOrder.get(i).runs.keys(KEYS) : new int[0]);
        // Whose texts are alike is told by the two alone, all at once; who is first, in order
        List<List<Alike>> alike =
                IntStream.range(0, like.length)
                        .parallel()
                        .mapToObj(i -> alike(i, postings.before(i, NEAR)))
                        .toList();
        for (int i = 0; i < like.length; i++) {
            if (pages[i] != i) {
                shares[i] = 0;
            } else if (like[i] != i) {
                shares[i] = 1;
            } else {
                source(i, alike.get(i));
            }
            firsts[i] = like[i] == i ? i : firsts[like[i]];
        }
    }

    /** An article before another, and the share of words that makes the other a copy. */
    private record Alike(int before, double share) {}

    /** Those before an article that have its words. */
    private List<Alike> alike(int article, int[] sharing) {
        return likeliest(sharing)
                .mapToObj(other -> new Alike(other, copied(article, other, least(article, other))))
                .filter(other -> other.share() > 0)
                .toList();
    }

    /**
     * Those that share most keys, ascending.
     *
     * @param sharing ascending, each as often as it shares a key
     */
    private static IntStream likeliest(int[] sharing) {
        long[] byKeys = new long[sharing.length]; // keys above, the more the less; place below
        int size = 0;
        int from = 0;
        for (int to = 1; to <= sharing.length; to++) {
            if (to == sharing.length || sharing[to] != sharing[from]) {
                byKeys[size++] = (long) (from - to) << 32 | sharing[from];
                from = to;
            }
        }
        Arrays.sort(byKeys, 0, size);
        return Arrays.stream(byKeys, 0, Math.min(size, MOST)).mapToInt(each -> (int) each).sorted();
    }

    /** Sets what an article is a copy of: the most alike of those before it. */
    private void source(int article, List<Alike> alike) {
        for (Alike other : alike) {
            int first = firsts[other.before()];
            boolean more = other.share() > shares[article];
            if (more && (first == other.before() || copied(article, first, DISTANT) > 0)) {
                shares[article] = other.share();
                like[article] = other.before();
            }
        }
    }

    private double least(int a, int b) {
        return inOrder.get(a).sameOutlet(inOrder.get(b)) ? COPY_OF_ITSELF : COPY;
    }

    /** What two texts share when it is at least this; else 0. */
    private double copied(int a, int b, double least) {
        Runs.Shared shared = inOrder.get(a).runs.with(inOrder.get(b).runs, least);
        boolean enough = shared.runs() >= Math.min(LEAST_SHARED, shared.shorter());
        return enough && shared.share() >= least ? shared.share() : 0;
    }

    private List<Family> families(int[] order) {
        Map<Integer, List<Family.Copy>> families = new TreeMap<>();
        for (int i = 0; i < like.length; i++) {
            List<Family.Copy> family =
                    families.computeIfAbsent(order[firsts[i]], first -> new ArrayList<>(0));
            if (like[i] != i) {
                family.add(new Family.Copy(order[i], order[like[i]], shares[i]));
            }
        }
        return families.entrySet().stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    private static int[] earliestFirst(List<Imprint> articles) {
        return IntStream.range(0, articles.size())
                .parallel()
                .boxed()
                .sorted(Comparator.comparing(articles::get, Imprint.SOURCE_FIRST))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
