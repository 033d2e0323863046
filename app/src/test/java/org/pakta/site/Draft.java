package org.pakta.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.article.Byline;
import org.pakta.article.Dropped;
import org.pakta.article.Outlet;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Day;

/** An article of our own with what is read in it; spans are found by their words. */
final class Draft {
    private final Article article;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<ReportedPact> pacts = new ArrayList<>();

    Draft(String id, String outlet, String language, String day, String headline, String text) {
        article =
                new Article(
                        id,
                        id + ".html",
                        Optional.of("https://news.example/" + id),
                        Optional.of(
                                new Outlet(
                                        outlet.toLowerCase(Locale.ROOT).replace(" ", ""), outlet)),
                        Optional.of(language),
                        Day.parse(day),
                        Optional.of(headline),
                        List.of(new Byline("Rara Wulan", Byline.Role.AUTHOR)),
                        List.of(),
                        text,
                        List.of(
                                new Dropped("Baca juga: Harga cabai turun", "related link"),
                                new Dropped("Tinggalkan komentar", "comment form")),
                        Map.of(
                                "published", new ReadFrom(ReadFrom.Part.HTML, day + "T08:00"),
                                "outlet", new ReadFrom(ReadFrom.Part.ADDRESS, "news.example")));
    }

    Span span(String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("no '" + words + "' in " + article.id());
        }
        return new Span(at, at + words.length());
    }

    private Span after(String words, String cue) {
        int at = article.text().indexOf(cue, span(words).to());
        return at < 0 ? span(cue) : new Span(at, at + cue.length());
    }

    Draft mention(String words, Mention.Kind kind, String actor, String state) {
        int at = article.text().indexOf(words);
        while (at >= 0) {
            mentions.add(
                    new Mention(
                            new Span(at, at + words.length()),
                            words,
                            kind,
                            words,
                            Optional.of(actor).filter(a -> !a.isEmpty()),
                            Optional.of(state).filter(s -> !s.isEmpty()),
                            Optional.empty(),
                            "listed name"));
            at = article.text().indexOf(words, at + 1);
        }
        return this;
    }

    Draft said(
            String id, Statement.Kind kind, String words, String speaker, String cue, String in) {
        Optional<Speaker> who =
                speaker.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Speaker(
                                        speaker,
                                        span(speaker),
                                        speaker,
                                        List.of("person:x"),
                                        Optional.of("LUM"),
                                        Optional.of("Menteri Pertahanan"),
                                        "subject of the cue"));
        Optional<Statement.Cue> by =
                cue.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Statement.Cue(cue, after(words, cue)));
        Span span = span(words);
        statements.add(
                new Statement(
                        id,
                        article.id(),
                        kind,
                        span,
                        List.of(span),
                        words,
                        who,
                        by,
                        List.of(),
                        span(in)));
        return this;
    }

    Draft event(
            String id,
            EventType type,
            Event.Status status,
            List<String> actors,
            List<String> targets,
            String day,
            String evidence,
            String... by) {
        events.add(
                new Event(
                        id,
                        article.id(),
                        type,
                        status,
                        actors,
                        targets,
                        Day.parse(day),
                        List.of(span(evidence)),
                        List.of(by),
                        "menembaki"));
        return this;
    }

    Draft pact(
            String id,
            String known,
            String name,
            ReportedPact.Status status,
            String day,
            String evidence,
            ReportedPact.Clause... clauses) {
        pacts.add(
                new ReportedPact(
                        id,
                        article.id(),
                        Optional.of(known).filter(k -> !k.isEmpty()),
                        name,
                        List.of("LUM", "ORS"),
                        Optional.of(status),
                        Day.parse(day),
                        List.of(),
                        List.of(clauses),
                        List.of("1998"),
                        List.of(span(evidence))));
        return this;
    }

    ReportedPact.Clause clause(String duty, String trigger, String evidence) {
        return new ReportedPact.Clause(
                duty,
                List.of("LUM", "ORS"),
                Optional.of(trigger).filter(t -> !t.isEmpty()),
                Optional.empty(),
                List.of(),
                List.of(span(evidence)));
    }

    Reading reading() {
        return new Reading(article, mentions, statements, events, pacts, false);
    }
}
