package org.pakta.event;

import java.util.List;
import java.util.Optional;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.text.Day;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/** The day a sentence gives to what it tells. */
final class Days {
    /** Characters between an event and its day; beyond it the day is another clause's. */
    private static final int FARTHEST = 160;

    /** The same for a bare month or year, which more often dates something else. */
    private static final int NEAR = 110;

    /** Sentences of an opening in which the day of the news is told. */
    private static final int OPENING = 3;

    /** Days after which news is history. */
    private static final int NEWS = 4;

    /** Words between "dilansir" and the day that belongs to it, the outlet's name. */
    private static final int RELAY = 6;

    /** Words of an agreement's name on one side of its year. */
    private static final int NAME = 8;

    private final String text;
    private final Optional<Day> published;
    private final DateReader reader;
    private final EventWords lexicon;

    Days(String text, Optional<Day> published, EventWords lexicon) {
        this.text = text;
        this.published = published;
        this.reader = new DateReader(lexicon.language());
        this.lexicon = lexicon;
    }

    /**
     * The day on which the article's news was told: the first full day of its opening that is not
     * older than a few days.
     */
    Optional<News> telling(List<Sentence> sentences) {
        return sentences.stream()
                .limit(OPENING)
                .flatMap(
                        one ->
                                reader.find(text, one.tokens(), published).stream()
                                        .filter(dated -> !relayed(one.tokens(), dated))
                                        .map(dated -> new News(dated.day(), one)))
                .filter(news -> news.day().full() && recent(news.day()))
                .findFirst();
    }

    /** A day, and the sentence that tells it. */
    record News(Day day, Sentence sentence) {}

    private boolean recent(Day day) {
        return published.stream()
                .filter(Day::full)
                .map(own -> own.first().toEpochDay() - day.first().toEpochDay())
                .anyMatch(age -> age >= 0 && age <= NEWS);
    }

    List<DatedSpan> in(Row row) {
        return reader.find(text, row.words(), published);
    }

    /** The nearest day to these characters; full ones first, days of reporting left out. */
    Optional<Day> of(
            Row row,
            List<DatedSpan> days,
            Phrases.Hit<Trigger> hit,
            Event.Status status,
            Claims.Claim claim) {
        int from = row.words().get(hit.from()).from();
        List<DatedSpan> possible =
                days.stream()
                        .filter(one -> possible(one.day(), status))
                        .filter(
                                one ->
                                        hit.meaning().type() == EventType.AGREE
                                                || !ofAgreement(row, one))
                        .toList();
        return of(row, possible, from, hit.meaning().speech(), claim);
    }

    /**
     * "bantuan berdasarkan Perjanjian Pertahanan Bersama 1951", "the 1951 Mutual Defense Treaty": a
     * year that belongs to an agreement's name dates nothing but the agreement.
     */
    private boolean ofAgreement(Row row, DatedSpan dated) {
        int year = 0;
        while (row.words().get(year).from() < dated.span().from()) {
            year++;
        }
        return dated.day().month() == 0 && (agreement(row, year, -1) || agreement(row, year, 1));
    }

    /** Whether nothing but words of a name leads from a year to "treaty". */
    private boolean agreement(Row row, int year, int step) {
        int at = year + step;
        while (Math.abs(at - year) <= NAME && row.gapBefore(Math.max(at, at - step)).equals(" ")) {
            if (row.is(at, "pact")) {
                return true;
            }
            boolean ofName = row.words().get(at).capital() || row.particle(at, "and");
            if (!ofName && lexicon.language().isParticle(row.folded(at))) {
                return false;
            }
            at += step;
        }
        return false;
    }

    /** What is done was not done after the news, and what is planned is not over. */
    private boolean possible(Day day, Event.Status status) {
        Optional<Day> own = published.filter(Day::full);
        return switch (status) {
            case DONE, DENIED -> own.filter(news -> day.first().isAfter(news.first())).isEmpty();
            case PLANNED -> own.filter(news -> day.last().isBefore(news.first())).isEmpty();
            case ALLEGED -> true;
        };
    }

    /** The same where an act begins at this character. */
    Optional<Day> of(Row row, List<DatedSpan> days, int from, boolean speech, Claims.Claim claim) {
        Optional<DatedSpan> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (DatedSpan dated : days) {
            boolean told = from < dated.span().from() && relayed(row.words(), dated);
            boolean own = claim.covers(dated.span().from()) && !told;
            if (!own
                    || aside(row, from, dated)
                    || (!speech && (reporting(row, from, dated) || another(row, from, dated)))) {
                continue;
            }
            int gap = Math.abs(dated.span().from() - from);
            if (gap > (dated.day().full() ? FARTHEST : NEAR)) {
                continue;
            }
            int away = gap + (dated.day().full() ? 0 : 10_000);
            if (away < least) {
                least = away;
                best = Optional.of(dated);
            }
        }
        return best.map(DatedSpan::day);
    }

    /** "dilansir AFP, Rabu (…)": the day on which another outlet told it. */
    private boolean relayed(List<Token> words, DatedSpan dated) {
        int day = 0;
        while (day < words.size() && words.get(day).from() < dated.span().from()) {
            day++;
        }
        return words.subList(Math.max(0, day - RELAY), day).stream()
                .anyMatch(word -> lexicon.is(word.folded(), "relaying"));
    }

    /**
     * "berunding dengan X setelah berperang sejak Februari": a month or year belongs to the deed
     * told nearest to it, and a day to the deed behind "setelah".
     */
    private boolean another(Row row, int from, DatedSpan dated) {
        int day = dated.span().from();
        return row.deeds().stream()
                .filter(deed -> deed != from)
                .anyMatch(
                        deed ->
                                dated.day().full()
                                        ? deed > from && deed < day && after(row, from, deed)
                                        : Math.abs(deed - day) < Math.abs(from - day));
    }

    private boolean after(Row row, int from, int deed) {
        return row.words().stream()
                .filter(word -> word.from() > from && word.to() < deed)
                .anyMatch(word -> lexicon.is(word.folded(), "after"));
    }

    /** "Meski gencatan senjata tercapai Senin, X menyerang": an opening clause's day is its own. */
    private boolean aside(Row row, int from, DatedSpan dated) {
        int comma = 1;
        while (comma < row.words().size() && !row.commaBefore(comma)) {
            comma++;
        }
        return row.is(0, "concession")
                && comma < row.words().size()
                && dated.span().from() < row.words().get(comma).from()
                && from >= row.words().get(comma).from();
    }

    /** Whether a word such as "dikutip" stands before the day and behind the event. */
    private boolean reporting(Row row, int from, DatedSpan dated) {
        for (Token word : row.words()) {
            boolean inside = word.from() >= from && word.to() <= dated.span().from();
            if (inside && lexicon.is(word.folded(), "reporting")) {
                return true;
            }
        }
        return false;
    }
}
