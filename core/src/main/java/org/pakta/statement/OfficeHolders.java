package org.pakta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.actor.Offices;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Says by the lists who bore a title on the day of the article: "Presiden AS", "Sekjen PBB". */
final class OfficeHolders {
    /** Letters looked at before and behind a title. */
    private static final int NEAR = 48;

    private static final int LONGEST_ARTICLE = 5;

    /** Words of the longest phrase before a title that says it is no more borne. */
    private static final int LONGEST_WORDS = 3;

    private final String text;
    private final MentionRow mentions;
    private final LanguagePack language;
    private final Offices offices;
    private final Optional<Day> day;

    OfficeHolders(
            String text,
            MentionRow mentions,
            LanguagePack language,
            Offices offices,
            Optional<Day> day) {
        this.text = text;
        this.mentions = mentions;
        this.language = language;
        this.offices = offices;
        this.day = day;
    }

    /**
     * A person in office.
     *
     * @param person who
     * @param title the office, folded and in full
     * @param day the article's
     */
    record Held(Offices.Holder person, String title, Day day) {
        /**
         * Whether a bearer's title names this office: "menteri pertahanan" is no other minister.
         */
        boolean called(Optional<String> role) {
            return role.filter(one -> (one + " ").startsWith(title + " ")).isPresent();
        }

        boolean by(List<String> actors) {
            return actors.contains(person.id());
        }

        String why() {
            return "title: " + person.name() + " held it on " + day + ", by the list";
        }
    }

    /** The one in office; empty when the title, its state or the article's day does not tell. */
    Optional<Held> of(Phrase phrase) {
        return day.flatMap(when -> title(phrase).flatMap(title -> of(title, when)));
    }

    private Optional<Held> of(Title title, Day when) {
        return title.words().stream()
                .flatMap(
                        words ->
                                offices.holder(words, title.code(), when).stream()
                                        .map(person -> new Held(person, words, when)))
                .findFirst();
    }

    /**
     * A title as written.
     *
     * @param words what it may be called in full: with the name beside it and without
     * @param code state or body named beside it
     */
    private record Title(List<String> words, Optional<String> code) {}

    private Optional<Title> title(Phrase phrase) {
        Span title = bare(phrase.span());
        Optional<Mention> beside =
                phrase.mention()
                        .filter(name -> title.contains(name.span()))
                        .or(() -> before(title));
        boolean again = title.to() < phrase.span().to();
        boolean bare = beside.isEmpty() && language.hasArticles() && !article(title);
        Span whole = beside.map(name -> around(title, name.span())).orElse(title);
        if ((again && beside.isEmpty()) || bare || elsewhen(whole)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(whole.in(text), title.in(text)));
        beside.filter(OfficeHolders::itself).ifPresent(name -> words.add(without(title, name)));
        return Optional.of(
                new Title(
                        words.stream().map(language::fullTitle).distinct().toList(),
                        beside.flatMap(Mention::state)));
    }

    /** Without "the" before it and "itu" behind it. */
    private Span bare(Span phrase) {
        List<Token> words = Words.of(text, phrase);
        int from = 0;
        int to = words.size();
        while (from < to - 1 && is(words.get(from), "article")) {
            from++;
        }
        while (to > from + 1 && is(words.get(to - 1), "demonstrative")) {
            to--;
        }
        return new Span(words.get(from).from(), words.get(to - 1).to());
    }

    /** "the Israeli prime minister", "Russia's foreign minister". */
    private Optional<Mention> before(Span title) {
        return mentions.last(title.from(), any -> true)
                .filter(name -> name.span().to() < title.from())
                .filter(name -> joined(text.substring(name.span().to(), title.from())));
    }

    private boolean joined(String between) {
        return between.isBlank()
                || (between.endsWith(" ")
                        && language.isParticle(Words.fold(between.strip()), "genitive"));
    }

    /** "the pope", not "Laras Pope". */
    private boolean article(Span title) {
        int from = Math.max(0, title.from() - LONGEST_ARTICLE);
        List<Token> before = Words.of(text.substring(from, title.from()));
        return !before.isEmpty() && is(before.get(before.size() - 1), "article");
    }

    private boolean is(Token word, String kind) {
        return language.isParticle(word.folded(), kind);
    }

    private static Span around(Span one, Span other) {
        return new Span(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
    }

    /** A state, or a body that acts for itself: what is left is an office of its own. */
    private static boolean itself(Mention name) {
        return name.state()
                .filter(code -> name.actor().filter(id -> id.endsWith(":" + code)).isPresent())
                .isPresent();
    }

    private String without(Span title, Mention name) {
        return title.contains(name.span())
                ? unjoined(text.substring(title.from(), name.span().from()))
                        + text.substring(name.span().to(), title.to())
                : title.in(text);
    }

    /** "president" for "president of the ". */
    private String unjoined(String title) {
        List<Token> words = Words.of(title);
        int to = words.size();
        while (to > 1
                && (is(words.get(to - 1), "article") || is(words.get(to - 1), "joins-name"))) {
            to--;
        }
        return to == 0 ? title : title.substring(0, words.get(to - 1).to());
    }

    /** "mantan Presiden AS", "the president at the time", "Presiden AS pada 2003". */
    private boolean elsewhen(Span title) {
        int from = Math.max(0, title.from() - NEAR);
        List<Token> before = Words.of(text.substring(from, title.from()));
        boolean told = false;
        for (int at = Math.max(0, before.size() - LONGEST_WORDS); at < before.size(); at++) {
            told |=
                    language.notInOffice().allAt(before, at).stream()
                            .anyMatch(hit -> hit.to() == before.size());
        }
        int to = Math.min(text.length(), title.to() + NEAR);
        List<Token> behind = Words.of(text.substring(title.to(), to));
        boolean ends = told || behind.isEmpty() || behind.get(0).from() > 1;
        return told
                || (!ends && (language.notInOffice().at(behind, 0).isPresent() || year(behind)));
    }

    private boolean year(List<Token> behind) {
        int at = is(behind.get(0), "preposition") ? 1 : 0;
        return at < behind.size() && behind.get(at).number() && behind.get(at).text().length() == 4;
    }
}
