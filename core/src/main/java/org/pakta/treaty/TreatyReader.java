package org.pakta.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pakta.actor.Mention;
import org.pakta.actor.MentionFinder;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.language.RoleWords;
import org.pakta.page.Skipped;
import org.pakta.text.Token;
import org.pakta.text.Words;
import org.pakta.treaty.TreatyText.Numbered;
import org.pakta.treaty.TreatyText.Provision;

/** Reads the text of a treaty: its numbered articles, and what each promises. */
public final class TreatyReader {
    /** The closing words and the names under them; what comes behind is another text. */
    private static final int CLOSING = 2_000;

    private final Languages languages;
    private final MentionFinder names;
    private final Map<String, RoleWords> words = new ConcurrentHashMap<>();

    public TreatyReader(Languages languages, MentionFinder names) {
        this.languages = languages;
        this.names = names;
    }

    /** A treaty, or why the text is read as none. */
    public Found read(String id, String raw) {
        String text = Lineation.joined(raw);
        Optional<LanguagePack> language = languages.of(text);
        if (language.isEmpty()) {
            return none(id, "no_language_pack", "there is no language pack for this text");
        }
        RoleWords lexicon =
                words.computeIfAbsent(
                        language.get().code(), code -> new RoleWords(language.get(), "treaty.tsv"));
        List<Token> all = Words.of(text);
        Articles numbered = new Articles(text, all, lexicon);
        int first =
                numbered.find(text.length()).stream()
                        .mapToInt(a -> a.span().from())
                        .findFirst()
                        .orElse(0);
        int closing = closing(all, lexicon, first, text.length());
        List<Numbered> articles = numbered.find(closing);
        return articles.isEmpty()
                ? none(id, "no_articles", "the text has no numbered articles")
                : new Found.Text(read(id, text, lexicon, articles, closing));
    }

    private static Found none(String id, String why, String detail) {
        return new Found.None(new Skipped(id, why, detail));
    }

    /** Where the closing words begin behind the first article; else where the text ends. */
    private static int closing(List<Token> words, RoleWords lexicon, int first, int end) {
        int from = (int) words.stream().takeWhile(word -> word.from() < first).count();
        return lexicon.first(words, from, words.size(), "closing")
                .map(hit -> words.get(hit.from()).from())
                .orElse(end);
    }

    private TreatyText read(
            String id, String text, RoleWords lexicon, List<Numbered> articles, int closing) {
        LanguagePack language = lexicon.language();
        List<Mention> states =
                names.find(text, language.sentences(text), language).stream()
                        .filter(name -> name.kind() == Mention.Kind.STATE)
                        .filter(name -> name.state().isPresent())
                        .toList();
        Clauses clauses = new Clauses(text, lexicon, new Subjects(lexicon, states));
        Provisions provisions = new Provisions(text, lexicon);
        List<ReadClause> duties = new ArrayList<>();
        List<Provision> life = new ArrayList<>();
        for (Numbered article : articles) {
            List<Passage> passages = Passage.of(text, article, language);
            Map<String, ReadClause> once = new LinkedHashMap<>();
            passages.stream()
                    .flatMap(passage -> clauses.in(passage).stream())
                    .forEach(clause -> once.merge(key(clause), clause, TreatyReader::fuller));
            duties.addAll(once.values());
            passages.forEach(passage -> life.addAll(provisions.in(passage)));
        }
        Span end = new Span(closing, Math.min(text.length(), closing + CLOSING));
        List<Passage> last = Passage.of(text, end, "closing words", language);
        last.stream().flatMap(p -> provisions.signing(p).stream()).findFirst().ifPresent(life::add);
        Span above = new Span(0, articles.get(0).span().from());
        Heading heading = new Heading(text, lexicon, states);
        return new TreatyText(
                id,
                text,
                language.code(),
                heading.title(above),
                heading.parties(above, end),
                articles,
                duties,
                life);
    }

    /** An article tells each duty of the same parties once, as fully as it does. */
    private static String key(ReadClause clause) {
        return clause.duty() + " " + clause.owedBy();
    }

    private static ReadClause fuller(ReadClause first, ReadClause second) {
        return first.when().isEmpty() && second.when().isPresent() ? second : first;
    }
}
