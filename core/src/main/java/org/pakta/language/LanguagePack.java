package org.pakta.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** The words and rules of one language, read from {@code data/languages/CODE}. */
public final class LanguagePack {
    private static final int SHORTEST_PREFIXED_VERB = 5;

    private static final int SHORTEST_OFFICE = 8;
    private final String code;
    private final DataFolder data;
    private final Forms forms;
    private final Set<String> functionWords;
    private final SentenceSplitter splitter;
    private final CalendarWords calendar;
    private final List<FurnitureRule> furniture;
    private final Map<String, String> credits;
    private final Set<String> freeCredits;
    private final Map<String, String> pronouns;
    private final Phrases<String> pronounPhrases;
    private final Map<String, Set<String>> particles;
    private final Map<String, List<String>> particlesByKind;
    private final boolean articles;
    private final String and;
    private final Phrases<Cue> cues;
    private final Phrases<Cue> tellingNouns;
    private final Phrases<String> relays;
    private final Phrases<String> roles;
    private final Map<String, String> titles;
    private final Phrases<String> affiliations;
    private final Phrases<String> complaints;
    private final Affixes affixes;
    private final Phrases<String> roundups;
    private final Phrases<String> notInOffice;
    private final Phrases<String> unlistedRoles;

    LanguagePack(String code, DataFolder data) {
        this.code = code;
        this.data = data;
        this.forms = new Forms(data.table(file("verbs.tsv"), List.of("verb", "forms")));
        this.functionWords = wordsOf(data.lines(file("words.txt")));
        this.splitter = new SentenceSplitter(Set.copyOf(data.lines(file("abbreviations.txt"))));
        this.calendar = new CalendarWords(table("calendar.tsv", "word", "kind", "value"));
        this.furniture =
                table("furniture.tsv", "match", "text", "scope", "why").rows().stream()
                        .map(FurnitureRule::of)
                        .toList();
        Table labels = table("credits.tsv", "label", "role", "mark");
        this.credits = map(labels, "label", "role");
        this.freeCredits =
                labels.rows().stream()
                        .filter(row -> row.cell("mark").equals("free"))
                        .map(row -> row.cell("label"))
                        .collect(Collectors.toUnmodifiableSet());
        Table referring = table("pronouns.tsv", "form", "kind");
        this.pronouns = map(referring, "form", "kind");
        this.pronounPhrases = phrases(referring);
        this.particles = kinds(table("particles.tsv", "form", "kind"));
        this.particlesByKind =
                particles.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(
                                row -> row.getValue().stream().map(k -> Map.entry(k, row.getKey())))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        this.articles = !particles("article").isEmpty();
        this.and = particles("and").stream().findFirst().orElse("&");
        Table told = table("cues.tsv", "form", "frame", "needs");
        this.cues = cues(told, frame -> frame != Cue.Frame.NOUN);
        this.tellingNouns = cues(told, frame -> frame == Cue.Frame.NOUN);
        this.relays = phrases(table("relays.tsv", "form", "kind"));
        this.roles = phrases(table("roles.tsv", "form", "kind"));
        this.titles = map(table("titles.tsv", "short", "full"), "short", "full");
        this.affiliations = phrases(table("affiliations.tsv", "form", "kind"));
        this.complaints = phrases(table("complaints.tsv", "form", "kind"));
        this.affixes = new Affixes(table("affixes.tsv", "form", "kind", "before", "becomes"));
        this.roundups = lines("roundups.txt");
        this.notInOffice = lines("not-in-office.txt");
        this.unlistedRoles = lines("unlisted-roles.txt");
    }

    private Phrases<String> lines(String name) {
        Phrases.Builder<String> found = new Phrases.Builder<>();
        data.lines(file(name)).forEach(words -> found.add(words, words));
        return found.build();
    }

    /** A table of this language; rooms with rules of their own read theirs through here. */
    public Table table(String name, String... columns) {
        Table table = data.table(file(name), Arrays.asList(columns));
        return columns[0].equals("form") ? forms.written(table) : table;
    }

    private String file(String name) {
        return "languages/" + code + "/" + name;
    }

    private static Set<String> wordsOf(List<String> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.addAll(Arrays.asList(line.split(" +"))));
        return words;
    }

    private static Map<String, String> map(Table table, String key, String value) {
        Map<String, String> map = new HashMap<>();
        table.rows().forEach(row -> map.put(row.cell(key), row.cell(value)));
        return map;
    }

    private static Map<String, Set<String>> kinds(Table table) {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (Table.Row row : table.rows()) {
            kinds.computeIfAbsent(row.cell("form"), form -> new HashSet<>()).add(row.cell("kind"));
        }
        return kinds;
    }

    private static Phrases<Cue> cues(Table table, Predicate<Cue.Frame> wanted) {
        Phrases.Builder<Cue> cues = new Phrases.Builder<>();
        for (Table.Row row : table.rows()) {
            Cue.Frame frame = Cue.Frame.valueOf(row.cell("frame").toUpperCase(Locale.ROOT));
            Cue.Needs needs = Cue.Needs.valueOf(row.cell("needs").toUpperCase(Locale.ROOT));
            if (wanted.test(frame)) {
                cues.add(row.cell("form"), new Cue(frame, needs));
            }
        }
        return cues.build();
    }

    /** Phrases of a table with the columns form and kind. */
    public static Phrases<String> phrases(Table table) {
        Phrases.Builder<String> phrases = new Phrases.Builder<>();
        table.rows().forEach(row -> phrases.add(row.cell("form"), row.cell("kind")));
        return phrases.build();
    }

    public String code() {
        return code;
    }

    /** Words that carry no topic: they tell the language and are left out of comparisons. */
    public Set<String> functionWords() {
        return functionWords;
    }

    /** Whether a headline opens as those of lists of reports do, numbers before it left out. */
    public boolean opensRoundup(String headline) {
        List<Token> words = Words.of(headline);
        int first = 0;
        while (first < words.size() && words.get(first).number()) {
            first++;
        }
        return first < words.size() && roundups.at(words, first).isPresent();
    }

    public List<Sentence> sentences(String text) {
        return splitter.split(text);
    }

    /** Whether these words hold "today". */
    public boolean saysToday(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean today =
                    calendar.relative()
                            .at(words, at)
                            .filter(
                                    hit ->
                                            hit.meaning().unit().equals("day")
                                                    && hit.meaning().steps() == 0)
                            .isPresent();
            if (today) {
                return true;
            }
        }
        return false;
    }

    public CalendarWords calendar() {
        return calendar;
    }

    List<FurnitureRule> furniture() {
        return furniture;
    }

    /** Role credited by a label such as "Penulis", folded: author, editor, photographer, agency. */
    public Map<String, String> credits() {
        return credits;
    }

    /** Labels, folded, that credit a name beside them without a mark between. */
    public Set<String> freeCredits() {
        return freeCredits;
    }

    /** Kind of a pronoun, folded: person, plural, pair. */
    public Map<String, String> pronouns() {
        return pronouns;
    }

    /** The same to be looked up in a row of words; some are several words. */
    public Phrases<String> pronounPhrases() {
        return pronounPhrases;
    }

    /** Whether a word is a particle of this kind: preposition, conjunction, that, adverb, … */
    public boolean isParticle(String folded, String kind) {
        return particles.getOrDefault(folded, Set.of()).contains(kind);
    }

    /** Whether a word is a particle of any kind. */
    public boolean isParticle(String folded) {
        return particles.containsKey(folded);
    }

    /** Whether a lower-case word looks like a passive verb by its prefix. */
    public boolean looksPassive(String folded) {
        return folded.length() > SHORTEST_PREFIXED_VERB
                && isParticle(folded.substring(0, 2), "passive-prefix");
    }

    /**
     * Whether a part between commas may begin with this word: "in a call with X", "didampingi X".
     */
    public boolean opensInsertion(Token word) {
        String folded = word.folded();
        return !word.capital()
                && (isParticle(folded, "preposition")
                        || isParticle(folded, "time")
                        || isParticle(folded, "inserts")
                        || looksPassive(folded));
    }

    /** Words beside a title that say its bearer does not hold the office now: "mantan". */
    public Phrases<String> notInOffice() {
        return notInOffice;
    }

    /** Words that bring somebody before an authority: verb, leads, to (whom), of (the charge). */
    public Phrases<String> complaints() {
        return complaints;
    }

    /** Titles that nobody in the list of people bears: "petani", "kapolsek". */
    public Phrases<String> unlistedRoles() {
        return unlistedRoles;
    }

    /** A title, folded, its first word in full: "Menkeu" is "menteri keuangan". */
    public String fullTitle(String written) {
        String folded = Words.folded(written);
        int end = folded.indexOf(' ');
        String first = end < 0 ? folded : folded.substring(0, end);
        String rest = end < 0 ? "" : folded.substring(end);
        return titles.getOrDefault(first, first) + rest;
    }

    /** Whether a word is built as nouns for offices and tasks are: "Pengembangan", "Keuangan". */
    public boolean looksLikeOffice(String folded) {
        return folded.length() >= SHORTEST_OFFICE
                && isParticle(folded.substring(0, 2), "office-prefix")
                && isParticle(folded.substring(folded.length() - 2), "office-suffix");
    }

    /** Whether a word ends as adverbs do ("-ly"), in languages that have such an ending. */
    public boolean endsAsAdverb(String folded) {
        return folded.length() > SHORTEST_PREFIXED_VERB
                && isParticle(folded.substring(folded.length() - 2), "adverb-suffix");
    }

    /** Whether a word ends as participles do ("-ing"), in languages that have such an ending. */
    public boolean endsAsParticiple(String folded) {
        return folded.length() > 3
                && isParticle(folded.substring(folded.length() - 3), "participle-suffix");
    }

    /** Whether a word says whose it is by its ending: "pihaknya" is the last speaker's. */
    public boolean refersToLast(String folded) {
        return folded.length() > SHORTEST_PREFIXED_VERB
                && isParticle(folded.substring(folded.length() - 3), "last-suffix");
    }

    /** Whether noun phrases of this language open with articles. */
    public boolean hasArticles() {
        return articles;
    }

    /** The word that joins two names: "dan", "and". */
    public String and() {
        return and;
    }

    /** All particles of a kind, by letter. */
    public List<String> particles(String kind) {
        return particlesByKind.getOrDefault(kind, List.of());
    }

    /** Whether a lower-case word looks like a verb by its prefix, in languages that have such. */
    public boolean looksLikeVerb(String folded) {
        return folded.length() > SHORTEST_PREFIXED_VERB
                && !isParticle(folded, "preposition")
                && (isParticle(folded.substring(0, 2), "verb-prefix")
                        || isParticle(folded.substring(0, 3), "verb-prefix"));
    }

    /** Reporting words but nouns. */
    public Phrases<Cue> cues() {
        return cues;
    }

    /** Nouns that tell somebody's words: "claim", "kekhawatiran". */
    public Phrases<Cue> tellingNouns() {
        return tellingNouns;
    }

    /** Phrases that name who passed words on: from, to, reported. */
    public Phrases<String> relays() {
        return relays;
    }

    /**
     * Titles and nouns for those who speak: person, spokesperson, official, body, report, media.
     */
    public Phrases<String> roles() {
        return roles;
    }

    /** What is cut from words where wordings are compared. */
    public Affixes affixes() {
        return affixes;
    }

    /** Words that tell a title's office from the name behind it: part, named, given. */
    public Phrases<String> affiliations() {
        return affiliations;
    }
}
