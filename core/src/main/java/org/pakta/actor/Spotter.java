package org.pakta.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pakta.actor.Mention.Kind;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Walks over one sentence and spots what may be names. */
final class Spotter {
    /** "HM Prasetyo", "KH Ahmad": two letters may be a person's. */
    private static final int SHORTEST_ACRONYM = 3;

    private final String text;
    private final NameRow row;
    private final LanguagePack language;
    private final BodyNames bodies;
    private final Titles titles;
    private final Affiliations affiliations;

    Spotter(
            String text,
            NameRow row,
            LanguagePack language,
            Affiliations affiliations,
            Set<String> shortForms) {
        this.text = text;
        this.row = row;
        this.language = language;
        this.affiliations = affiliations;
        this.bodies = new BodyNames(row, language, affiliations);
        this.titles = new Titles(text, row, language, affiliations, shortForms, bodies, this::add);
    }

    /** Takes what was found: words from and to, list entry, title, state or body of the title. */
    interface Taker {
        void take(
                int from,
                int to,
                Optional<Actors.Name> known,
                Optional<String> role,
                Optional<String> acting,
                List<Spotted> into);
    }

    void spot(List<Spotted> into) {
        int at = 0;
        while (at < row.size()) {
            at = next(at, into);
        }
    }

    private int next(int at, List<Spotted> into) {
        int place = bodies.place(at);
        if (place > at) {
            into.add(place(at, place));
            return place;
        }
        Optional<Phrases.Hit<String>> role = row.role(at);
        if (role.isPresent()) {
            return apposed(at) ? role.get().to() : titles.read(role.get(), into);
        }
        Optional<Phrases.Hit<Actors.Name>> hit = row.listed(at);
        int body = body(at, hit, into);
        if (body > at) {
            return body;
        }
        if (hit.isPresent()) {
            plain(at, hit.get().to(), Optional.of(hit.get().meaning()), into);
            return hit.get().to();
        }
        if (!row.startsName(at)) {
            return at + 1;
        }
        int to = row.endOfName(at);
        plain(behindAcronym(at, to), to, Optional.empty(), into);
        return to;
    }

    /** A body's name, unless a list knows all of it: "Kementerian Pertahanan", "… dan Keamanan". */
    private int body(int at, Optional<Phrases.Hit<Actors.Name>> hit, List<Spotted> into) {
        if (hit.filter(found -> !found.meaning().home()).isPresent()) {
            return at;
        }
        List<Spotted> named = new ArrayList<>();
        int to = bodies.body(at, named);
        boolean longer = to > hit.map(Phrases.Hit::to).orElse(at);
        into.addAll(longer ? named : List.of());
        return longer ? to : at;
    }

    /** "Kosmetik BPOM Ratna Dewi": what stands before letters is an office, no name. */
    private int behindAcronym(int from, int to) {
        for (int at = to - 2; at > from; at--) {
            if (row.word(at).text().length() > 2 && Affiliations.acronym(row.word(at))) {
                return to - at - 1 > 1 ? at + 1 : from;
            }
        }
        return from;
    }

    /** "Ratna Wiraguna, ekonom di Bank Samudra, menilai": the name stands before the title. */
    private boolean apposed(int at) {
        int end = at;
        while (end < row.size() && (end == at || !row.gapBefore(end).contains(","))) {
            end++;
        }
        return at > 1
                && !row.word(at).capital()
                && row.gapBefore(at).equals(", ")
                && row.startsName(at - 1)
                && row.adjacent(at - 1)
                && row.word(at - 2).capital()
                && row.plainlyUnknown(at - 1)
                && end < row.size();
    }

    /** "Lapangan Kim Il Sung", and of which state where that is listed: "Provinsi Paktika". */
    private Spotted place(int from, int to) {
        Optional<Actors.Name> town =
                IntStream.range(from + 1, to)
                        .mapToObj(row::listed)
                        .flatMap(Optional::stream)
                        .filter(hit -> hit.to() == to)
                        .map(Phrases.Hit::meaning)
                        .filter(name -> name.town() || name.seat())
                        .findFirst();
        return new Spotted(
                new Span(row.word(from).from(), row.word(to - 1).to()),
                town,
                Optional.of(Kind.PLACE),
                Optional.empty(),
                Optional.empty());
    }

    private void plain(int from, int to, Optional<Actors.Name> known, List<Spotted> into) {
        add(from, to, known, Optional.empty(), Optional.empty(), into);
    }

    private void add(
            int from,
            int to,
            Optional<Actors.Name> listed,
            Optional<String> role,
            Optional<String> acting,
            List<Spotted> into) {
        Optional<Actors.Name> known = listed.or(() -> row.sounding(from, to));
        boolean guard = known.filter(name -> name.actor().isEmpty()).isPresent();
        if (guard) {
            return;
        }
        Span span = new Span(row.word(from).from(), row.word(to - 1).to());
        boolean afterPlaceWord = from > 0 && placeWord(row.word(from - 1).folded());
        boolean town = known.filter(Actors.Name::town).isPresent();
        boolean seat = known.filter(Actors.Name::seat).isPresent();
        Optional<Kind> told = known.flatMap(Actors.Name::actor).map(Actor::kind);
        Optional<Kind> kind =
                town || (seat && afterPlaceWord)
                        ? Optional.of(Kind.PLACE)
                        : told.or(() -> guessed(span, from, to, role, afterPlaceWord));
        // "spokesperson for the Kenwari Commission": the title is not the body's.
        boolean body = known.isEmpty() && kind.equals(Optional.of(Kind.ORGANISATION));
        into.add(new Spotted(span, known, kind, body ? Optional.empty() : role, acting));
    }

    private Optional<Kind> guessed(
            Span span, int from, int to, Optional<String> role, boolean afterPlaceWord) {
        if (endsAsBody(from, to)) {
            return Optional.of(Kind.ORGANISATION);
        }
        if (role.isEmpty() && opensAsBody(from, to)) {
            return Optional.of(Kind.ORGANISATION);
        }
        boolean place = afterPlaceWord || row.place(from).filter(end -> end == to).isPresent();
        if (role.isPresent() || followedByRole(from, to, place) || followedByAge(to)) {
            return Optional.of(Kind.PERSON);
        }
        if (acronym(span.in(text))) {
            return Optional.of(Kind.ORGANISATION);
        }
        return afterPlaceWord ? Optional.of(Kind.PLACE) : Optional.empty();
    }

    /**
     * "Samudra News Agency", though not "Senate" before "Majority Leader": what it is comes last.
     */
    private boolean endsAsBody(int from, int to) {
        boolean goesOn =
                to < row.size()
                        && row.adjacent(to)
                        && language.roles().at(row.words(), to).isPresent();
        boolean ends =
                language.isParticle(row.word(to - 1).folded(), "ends-body")
                        || affiliations.company(from, to) == to;
        return to - from > 1 && !goesOn && ends;
    }

    /** "MNC Sekuritas", "BBC Radio Four": letters open it, and words follow. */
    private boolean opensAsBody(int from, int to) {
        return to - from > 1
                && !language.hasArticles()
                && row.word(from).text().length() >= SHORTEST_ACRONYM
                && Affiliations.acronym(row.word(from))
                && row.words().stream().anyMatch(word -> !word.capital());
    }

    private static boolean acronym(String written) {
        return written.length() >= 2 && written.chars().allMatch(Character::isUpperCase);
    }

    private boolean placeWord(String folded) {
        return language.isParticle(folded, "place");
    }

    /** "Ratna Wiraguna, dosen hubungan internasional", "Syafrin Liputo, Kepala Dinas …". */
    private boolean followedByRole(int from, int to, boolean place) {
        if (to >= row.size() || !row.gapBefore(to).equals(", ")) {
            return false;
        }
        int at = language.isParticle(row.word(to).folded(), "article") ? to + 1 : to;
        if (at >= row.size()) {
            return false;
        }
        boolean noun = language.roles().at(row.words(), at).isPresent();
        boolean title =
                row.role(at).isPresent() && to - from > 1 && !place && row.plainlyUnknown(from);
        return row.word(at).capital() ? title : noun;
    }

    /** "Sarjono (49)". */
    private boolean followedByAge(int to) {
        if (to >= row.size() || !row.gapBefore(to).equals(" (")) {
            return false;
        }
        Token word = row.word(to);
        boolean closed = to + 1 < row.size() && row.gapBefore(to + 1).startsWith(")");
        return closed && word.number() && word.text().length() <= 2;
    }
}
