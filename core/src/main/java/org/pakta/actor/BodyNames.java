package org.pakta.actor;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention.Kind;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads names of bodies and places that their first word tells: "Kementerian …", "Lapangan …". */
final class BodyNames {
    /** "Universitas Satya Wacana": a name of no more words than this is all the body's. */
    private static final int LONGEST_STRANGE_NAME = 3;

    private static final int WORDS_OF_A_PERSON = 2;

    private final NameRow row;
    private final LanguagePack language;
    private final Affiliations affiliations;

    BodyNames(NameRow row, LanguagePack language, Affiliations affiliations) {
        this.row = row;
        this.language = language;
        this.affiliations = affiliations;
    }

    /**
     * "Kementerian Luar Negeri Korea Utara", "kantor berita Tasnim": a noun for bodies and their
     * name. One past it; the index itself when there is none.
     */
    int body(int at, List<Spotted> into) {
        return body(at, row.size(), false, into);
    }

    /** The same behind a title, where a person's name may follow and begins at most here. */
    int bodyOfTitle(int at, int limit, List<Spotted> into) {
        return body(at, limit, true, into);
    }

    private int body(int at, int limit, boolean titled, List<Spotted> into) {
        int explained = row.explained(at);
        Optional<Phrases.Hit<String>> noun = noun(at);
        if (explained > at && explained <= limit) {
            into.add(named(at, explained, noun.isPresent() ? state(at, explained) : none()));
            return explained;
        }
        int to = noun.map(hit -> end(at, hit, limit, titled)).orElse(at);
        if (to == at) {
            return at;
        }
        boolean media = media(noun.get());
        int from = media && !allCapital(at, nameOfMedia(noun.get())) ? nameOfMedia(noun.get()) : at;
        if (from >= to) {
            return at; // "media Rusia": a state's media, no name of its own
        }
        int last = media && to - from > 1 && row.isState(to - 1) ? to - 1 : to;
        into.add(named(from, last, media ? none() : state(at, to)));
        return to;
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    /** The first state that the name tells. */
    private Optional<String> state(int from, int to) {
        Optional<String> state = none();
        for (int at = from; at < to && state.isEmpty(); at++) {
            state = row.stateAt(at);
        }
        return state;
    }

    private Spotted named(int from, int to, Optional<String> acting) {
        return new Spotted(
                new Span(row.word(from).from(), row.word(to - 1).to()),
                Optional.empty(),
                Optional.of(Kind.ORGANISATION),
                none(),
                acting);
    }

    private Optional<Phrases.Hit<String>> noun(int at) {
        return language.roles()
                .at(row.words(), at)
                .filter(hit -> hit.meaning().equals("body") || media(hit));
    }

    private static boolean media(Phrases.Hit<String> noun) {
        return noun.meaning().equals("media");
    }

    /**
     * First word of the name behind "kantor berita negara Rusia": states and small words left out.
     */
    private int nameOfMedia(Phrases.Hit<String> noun) {
        int from = noun.to();
        while (from < row.size() && (!row.word(from).capital() || row.isState(from))) {
            from = row.listed(from).map(Phrases.Hit::to).orElse(from + 1);
        }
        return from;
    }

    private boolean allCapital(int from, int to) {
        return row.words().subList(from, to).stream().allMatch(Token::capital);
    }

    private int end(int at, Phrases.Hit<String> noun, int limit, boolean titled) {
        boolean media = media(noun);
        int to = noun.to();
        boolean state = false;
        while (!state && to < limit && goesOn(to)) {
            // A state ends the name of its body: what follows is a person's name. Media go on:
            // "media Korea Utara KCNA".
            state = !media && row.isState(to);
            int next = row.listed(to).map(Phrases.Hit::to).orElse(affiliations.skip(to));
            if (next == to && titled && !media && limit == row.size()) {
                int own = strangers(noun, to);
                if (own == to) {
                    break;
                }
                next = own;
            }
            to = Math.max(next, to + 1);
        }
        boolean named = to > noun.to() && (media || row.word(at).capital());
        return named || (titled && row.word(at).capital() && to == noun.to()) ? to : at;
    }

    private boolean goesOn(int at) {
        boolean capital =
                row.adjacent(at)
                        && row.word(at).capital()
                        && !row.calendarWord(at)
                        && row.role(at).isEmpty();
        return capital
                || (row.adjacent(at) && !row.word(at).capital() && affiliations.skip(at) > at);
    }

    /** Words no list knows: the body's own name behind "Universitas", else the person's. */
    private int strangers(Phrases.Hit<String> noun, int at) {
        int end = row.endOfName(at);
        if (end - at == 1) {
            return end;
        }
        if (!affiliations.namedBefore(noun.to()) || at > noun.to()) {
            return at;
        }
        for (int name = at + 1; name < end - 1; name++) {
            if (affiliations.given(name)) {
                return name; // "Bank Victoria Ahmad Fajar"
            }
        }
        return end - at <= LONGEST_STRANGE_NAME ? end : end - WORDS_OF_A_PERSON;
    }

    /** "Lapangan Kim Il Sung": a noun for places and its name, whoever the name is. */
    int place(int at) {
        Optional<Phrases.Hit<String>> noun =
                language.roles().at(row.words(), at).filter(hit -> hit.meaning().equals("place"));
        if (noun.isEmpty() || !row.word(at).capital() || row.listed(at).isPresent()) {
            return at;
        }
        int to = noun.get().to();
        while (to < row.size()
                && row.adjacent(to)
                && row.word(to).capital()
                && !row.calendarWord(to)) {
            to = row.listed(to).map(Phrases.Hit::to).orElse(to + 1);
        }
        return to > noun.get().to() ? to : at;
    }
}
