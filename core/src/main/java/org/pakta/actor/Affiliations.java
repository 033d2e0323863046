package org.pakta.actor;

import java.util.Optional;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads over the office, body and place between a title and the name of its bearer. */
final class Affiliations {
    /** "(Badan Penanggulangan Bencana Daerah)": words of what a bracket explains. */
    private static final int LONGEST_BRACKET = 8;

    private final NameRow row;
    private final LanguagePack language;
    private final Actors actors;

    Affiliations(NameRow row, LanguagePack language, Actors actors) {
        this.row = row;
        this.language = language;
        this.actors = actors;
    }

    /** One past the affiliation's words that begin here; the index itself when there are none. */
    int skip(int at) {
        if (at >= row.size() || !row.near(at)) {
            return at;
        }
        int bracket = bracket(at);
        if (bracket > at || given(at)) {
            return bracket;
        }
        int explained = row.explained(at);
        if (explained > at) {
            return explained;
        }
        if (!row.word(at).capital()) {
            return joins(at) || numbered(at) ? at + 1 : at;
        }
        Optional<Phrases.Hit<String>> hit = phrase(at);
        int place = place(at);
        if (hit.isPresent() && hit.get().to() >= place) {
            return named(hit.get()) ? nameOf(hit.get().to()) : hit.get().to();
        }
        return place > at ? place : acronym(row.word(at)) || office(at) ? at + 1 : at;
    }

    /** Whether a word may open the name of a person. */
    boolean given(int at) {
        return language.affiliations().allAt(row.words(), at).stream()
                .anyMatch(hit -> hit.meaning().equals("given"));
    }

    /**
     * One past the last word that ends the name of a company; the first index when there is none.
     */
    int company(int from, int to) {
        int end = from;
        for (int at = from + 1; at < to; at++) {
            boolean ends =
                    language.affiliations().allAt(row.words(), at).stream()
                            .anyMatch(hit -> hit.meaning().equals("company"));
            end = ends ? at + 1 : end;
        }
        return end;
    }

    /** Whether the language has words of this sort at all. */
    boolean known(int at) {
        return skip(at) > at;
    }

    /** Whether the next word is the name of what stands before: "Desa", "PT", "Bupati". */
    boolean namedBefore(int at) {
        return at > 0
                && language.affiliations().allAt(row.words(), at - 1).stream()
                        .anyMatch(hit -> hit.to() == at && named(hit));
    }

    static boolean acronym(Token word) {
        String text = word.text();
        return text.length() >= 2
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    /** "Pengembangan", "Ketenagakerjaan": a word of an office by its form. */
    boolean office(int at) {
        return row.word(at).capital() && language.looksLikeOffice(row.word(at).folded());
    }

    private Optional<Phrases.Hit<String>> phrase(int at) {
        return language.affiliations().at(row.words(), at);
    }

    private static boolean named(Phrases.Hit<String> hit) {
        return hit.meaning().equals("named");
    }

    /** "Desa Mernek": the place, or one word that more words follow. */
    private int nameOf(int at) {
        int place = at < row.size() && row.adjacent(at) ? place(at) : at;
        if (place > at || at + 1 >= row.size()) {
            return Math.max(at, place);
        }
        boolean more = row.adjacent(at + 1) && row.word(at + 1).capital();
        boolean name = row.adjacent(at) && row.word(at).capital() && !given(at) && !word(at);
        return more && name ? at + 1 : at;
    }

    private boolean word(int at) {
        return phrase(at).isPresent() || row.role(at).isPresent();
    }

    /** "Banten", but not the "Bima" of "Wali Kota Bogor Bima Arya". */
    private int place(int at) {
        int to = actors.places().at(row.words(), at).map(Phrases.Hit::to).orElse(at);
        boolean behindPlace = to > at && at > 0 && row.adjacent(at) && endsPlace(at);
        boolean lastOfName = to == row.size() || !capitalBehind(to) || !capitalBehind(to + 1);
        return behindPlace && lastOfName && capitalBehind(to) ? at : to;
    }

    private boolean endsPlace(int at) {
        for (int from = Math.max(0, at - 3); from < at; from++) {
            boolean ends =
                    actors.places().allAt(row.words(), from).stream()
                            .anyMatch(hit -> hit.to() == at);
            if (ends) {
                return true;
            }
        }
        return false;
    }

    private boolean capitalBehind(int at) {
        return at < row.size() && row.adjacent(at) && row.word(at).capital();
    }

    /** "Hukum dan Hak Asasi Manusia", "Institute for Essential Services". */
    private boolean joins(int at) {
        String word = row.word(at).folded();
        boolean small = language.isParticle(word, "and") || language.isParticle(word, "joins");
        return small && at + 1 < row.size() && row.word(at + 1).capital() && known(at + 1);
    }

    /** "Daop 1 Eva", "SMKN 1 Cangkringan". */
    private boolean numbered(int at) {
        return row.word(at).number()
                && row.word(at).text().length() <= 2
                && row.adjacent(at)
                && row.word(at - 1).capital()
                && at + 1 < row.size()
                && row.adjacent(at + 1)
                && row.word(at + 1).capital();
    }

    private int bracket(int at) {
        if (at == 0 || !row.gapBefore(at).endsWith("(") || row.word(at).number()) {
            return at;
        }
        int limit = Math.min(row.size(), at + LONGEST_BRACKET);
        for (int to = at + 1; to < limit; to++) {
            if (row.gapBefore(to).contains(")")) {
                return to;
            }
        }
        return at;
    }
}
