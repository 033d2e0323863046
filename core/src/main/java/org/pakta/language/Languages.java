package org.pakta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** All language packs, and which of them a text is written in. */
public final class Languages {
    /**
     * Share of function words below which a text counts as no language we have; news has .25 to
     * .50.
     */
    private static final double LEAST_SHARE = 0.14;

    /**
     * Different function words that a text must have: one in so many words, up to a bound. Of 1,158
     * raw articles none has fewer than eight; Hungarian's "a" alone is a fifth of its words.
     */
    private static final int LEAST_DIFFERENT = 6;

    private static final int WORDS_FOR_EACH = 8;

    /** Words looked at; more do not change the answer. */
    private static final int WORDS_LOOKED_AT = 2_000;

    private final Table lexicon;
    private final Table speech;
    private final Map<String, LanguagePack> packs = new TreeMap<>();
    private final Furniture furniture;
    private final Lookalikes lookalikes;

    public Languages(DataFolder data) {
        this.lexicon = data.table("languages/lexicon.tsv", List.of("id", "en"));
        this.speech = data.table("languages/speech.tsv", List.of("id", "en"));
        for (String name : data.files("languages", "/words.txt")) {
            String code = name.split("/", -1)[1];
            if (!code.startsWith("_")) {
                packs.put(code, new LanguagePack(code, data));
            }
        }
        List<FurnitureRule> rules = new ArrayList<>();
        packs.values().forEach(pack -> rules.addAll(pack.furniture()));
        Table others =
                data.table("languages/furniture.tsv", List.of("match", "text", "scope", "why"));
        others.rows().forEach(row -> rules.add(FurnitureRule.of(row)));
        this.furniture = new Furniture(rules);
        this.lookalikes =
                new Lookalikes(
                        data.table(
                                "languages/lookalikes.tsv", List.of("pack", "language", "word")));
    }

    /** Function words of every language, by its code. */
    public Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> words = new TreeMap<>();
        packs.forEach((code, pack) -> words.put(code, pack.functionWords()));
        return words;
    }

    /** What finds the days a text tells of, by code of its language. */
    public Map<String, DateReader> dates() {
        Map<String, DateReader> dates = new TreeMap<>();
        packs.forEach((code, pack) -> dates.put(code, new DateReader(pack)));
        return dates;
    }

    /** What is cut from words where wordings are compared, by code of their language. */
    public Map<String, Affixes> affixes() {
        Map<String, Affixes> affixes = new TreeMap<>();
        packs.forEach((code, pack) -> affixes.put(code, pack.affixes()));
        return affixes;
    }

    /** What cuts a text into sentences, by code of its language. */
    public Map<String, Function<String, List<Sentence>>> splitters() {
        Map<String, Function<String, List<Sentence>>> splitters = new TreeMap<>();
        packs.forEach((code, pack) -> splitters.put(code, pack::sentences));
        return splitters;
    }

    /** What tells by its headline that an article is a round-up, by code of its language. */
    public Map<String, Predicate<String>> roundups() {
        Map<String, Predicate<String>> roundups = new TreeMap<>();
        packs.forEach((code, pack) -> roundups.put(code, pack::opensRoundup));
        return roundups;
    }

    /** Words that reports of one happening share across languages. */
    public Table lexicon() {
        return lexicon;
    }

    /** Words that utterances share across languages, and with others of their meaning. */
    public Table speech() {
        return speech;
    }

    /** All packs, by code. */
    public List<LanguagePack> all() {
        return List.copyOf(packs.values());
    }

    public Optional<LanguagePack> pack(String code) {
        return Optional.ofNullable(packs.get(code));
    }

    /**
     * The first rule of any language that a line fits: an Indonesian page has English furniture
     * too.
     */
    public Optional<FurnitureRule> furniture(String line) {
        return furniture.of(line);
    }

    /** The pack of a text's language; empty when it has none or cannot be told. */
    public Optional<LanguagePack> of(String text) {
        return code(text).flatMap(this::pack);
    }

    /** Whether we tell this language: by a pack, or from one that looks like it. */
    public boolean known(String code) {
        return packs.containsKey(code) || lookalikes.tells(code);
    }

    /** The code of a text's language; one that only looks like a pack's has its own. */
    public Optional<String> code(String text) {
        return code(Words.of(text.substring(0, Math.min(text.length(), WORDS_LOOKED_AT * 8))));
    }

    /** The same where the words are cut already. */
    public Optional<String> code(List<Token> all) {
        List<Token> words = all.subList(0, Math.min(all.size(), WORDS_LOOKED_AT));
        return best(words).map(pack -> lookalikes.other(pack.code(), words).orElse(pack.code()));
    }

    private Optional<LanguagePack> best(List<Token> words) {
        LanguagePack best = null;
        double bestShare = LEAST_SHARE;
        for (LanguagePack pack : packs.values()) {
            double share = share(pack, words);
            if (share > bestShare && different(pack, words)) {
                best = pack;
                bestShare = share;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean different(LanguagePack pack, List<Token> words) {
        long known =
                words.stream()
                        .map(Token::folded)
                        .filter(pack.functionWords()::contains)
                        .distinct()
                        .count();
        return known >= Math.min(LEAST_DIFFERENT, words.size() / WORDS_FOR_EACH);
    }

    private static double share(LanguagePack pack, List<Token> words) {
        long known =
                words.stream().filter(word -> pack.functionWords().contains(word.folded())).count();
        return words.isEmpty() ? 0 : (double) known / words.size();
    }
}
