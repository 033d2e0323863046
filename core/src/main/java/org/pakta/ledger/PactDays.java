package org.pakta.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pakta.article.Article;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.language.RoleWords;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Day;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** The day on which a sentence says that an agreement came so far. */
final class PactDays {
    /** Words from a status to its day: "diteken oleh keduanya di Bali pada 1976". */
    private static final int DATED = 12;

    /** Words from a year to the name it is part of: "the 1991 security and trade pact". */
    private static final int YEAR = 3;

    private final Article article;
    private final RoleWords lexicon;
    private final DateReader reader;

    PactDays(Article article, RoleWords lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.reader = new DateReader(lexicon.language());
    }

    /**
     * The day right behind the status ("diteken di Bali pada 1976"), else the nearest full one.
     * What has come so far did not do so after the news.
     *
     * @param begin first word of the agreement's whole name
     * @param end one past it
     */
    Optional<Day> of(
            List<Token> words,
            Phrases.Hit<RoleWords.Use> name,
            int begin,
            int end,
            PactStatus.Reached reached) {
        boolean begun = reached.status().compareTo(Status.IN_FORCE) <= 0;
        Predicate<Day> possible = day -> possible(reached.status(), day);
        return dayBehind(words, name, reached.word())
                .filter(day -> begun || !yearOfName(words, begin, end, day))
                .filter(possible)
                .or(() -> nearestDay(words, reached.word()).filter(possible))
                .or(() -> opening(words).filter(possible));
    }

    /** The day told right behind a status, of what has come so far. */
    Optional<Day> ownOf(
            List<Token> words, Phrases.Hit<RoleWords.Use> name, PactStatus.Reached reached) {
        return reached.status().agreed()
                ? dayBehind(words, name, reached.word())
                        .filter(day -> possible(reached.status(), day))
                : Optional.empty();
    }

    /** "perjanjian militer 2018", "nonagresi 1991", "tahun 1960": it was agreed then. */
    private boolean yearOfName(List<Token> words, int begin, int end, Day day) {
        int of = lexicon.first(words, end, end + 1, "of-year").map(Phrases.Hit::to).orElse(end);
        int last = lexicon.first(words, end, end + 1, "duty").map(Phrases.Hit::to).orElse(of);
        return day.month() == 0
                && words
                        .subList(Math.max(0, begin - YEAR), Math.min(words.size(), last + 1))
                        .stream()
                        .anyMatch(word -> word.text().equals("" + day.year()));
    }

    /** It may come into force later; all else that is told as come so far is before the news. */
    private boolean possible(Status status, Day day) {
        return status == Status.IN_FORCE
                || article.today()
                        .filter(Day::full)
                        .filter(news -> day.first().isAfter(news.first()))
                        .isEmpty();
    }

    /** "Pada 1982 keduanya meneken protokol". */
    private Optional<Day> opening(List<Token> words) {
        return in(words).stream()
                .findFirst()
                .filter(
                        dated ->
                                dated.span().from()
                                        <= words.get(Math.min(1, words.size() - 1)).from())
                .map(DatedSpan::day);
    }

    private Optional<Day> dayBehind(
            List<Token> words, Phrases.Hit<RoleWords.Use> name, int status) {
        int from = words.get(status).from();
        int to = words.get(Math.min(words.size(), status + DATED) - 1).to();
        return in(words).stream()
                .filter(dated -> from <= dated.span().from() && dated.span().from() < to)
                .findFirst()
                .filter(dated -> !toldOfAnother(words, status, dated))
                .filter(dated -> dated.day().full() || !ofAnother(words, name, status, dated))
                .map(DatedSpan::day);
    }

    /**
     * "diteken, menggantikan perjanjian 1961", "diperpanjang hingga 2027": the year of an agreement
     * beside it, or of its end.
     */
    private boolean ofAnother(
            List<Token> words, Phrases.Hit<RoleWords.Use> own, int status, DatedSpan dated) {
        int at = word(words, dated);
        int behind = own.from() > status ? own.to() : status + 1;
        return lexicon.first(words, own.to(), status, "name").isPresent()
                || lexicon.first(words, behind, at + PactNames.LONGEST_NAME, "name").isPresent()
                || lexicon.is(words, at - 1, "until")
                || lexicon.first(words, Math.min(own.to(), status + 1), at, "replaces").isPresent();
    }

    /** "menegaskan kembali perjanjian yang diteken Maret": the day of another status. */
    private boolean toldOfAnother(List<Token> words, int status, DatedSpan dated) {
        int behind = lexicon.at(words, status, "status").map(Phrases.Hit::to).orElse(status + 1);
        return lexicon.first(words, behind, word(words, dated), "status").isPresent();
    }

    private static int word(List<Token> words, DatedSpan dated) {
        int at = 0;
        while (words.get(at).from() < dated.span().from()) {
            at++;
        }
        return at;
    }

    private Optional<Day> nearestDay(List<Token> words, int status) {
        int middle = words.get(status).from();
        return in(words).stream()
                .filter(dated -> dated.day().full())
                .min(
                        (a, b) ->
                                Integer.compare(
                                        Math.abs(a.span().from() - middle),
                                        Math.abs(b.span().from() - middle)))
                .map(DatedSpan::day);
    }

    /** The first day, month or year told behind a word. */
    Optional<Day> behind(List<Token> words, int from) {
        List<Token> behind = words.subList(Math.min(from, words.size()), words.size());
        return in(behind).stream().map(DatedSpan::day).findFirst();
    }

    private List<DatedSpan> in(List<Token> words) {
        return reader.find(article.text(), words, article.today());
    }
}
