package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;

/** Reads a person whose office stands between commas: "Rina Wulandari, direktur pabrik itu,". */
final class Apposition {
    /** Words between the commas; a longer part is a clause. */
    private static final int LONGEST = 16;

    private static final int LONGEST_NAME = 4;

    private static final Set<String> OFFICES = Set.of("person", "official", "spokesperson");

    private final Unit unit;
    private final LanguagePack language;
    private final List<Phrase> phrases;

    Apposition(Scene scene) {
        this.unit = scene.unit();
        this.language = scene.language();
        this.phrases = scene.phrases();
    }

    /** Who it is whose office ends with a comma before this word. */
    Optional<Phrase> before(int cue) {
        if (cue == 0 || !comma(cue)) {
            return Optional.empty();
        }
        for (int at = cue - 1; at > 0 && cue - at < LONGEST && !unit.quoted(at); at--) {
            if (comma(at) && office(at)) {
                return named(at);
            }
        }
        return Optional.empty();
    }

    /** Where the sentence goes on behind an office that begins here; here, when none does. */
    int behind(int at) {
        if (at >= unit.tokens().size() || !comma(at) || !office(at)) {
            return at;
        }
        int end = Clauses.nextComma(unit, at + 1);
        return end < unit.tokens().size() && end - at <= LONGEST ? end : at;
    }

    private boolean comma(int at) {
        return at > 0 && unit.gapBefore(at).strip().equals(",");
    }

    private boolean office(int at) {
        boolean article = language.isParticle(unit.tokens().get(at).folded(), "article");
        int noun = article ? at + 1 : at;
        return language.roles()
                .at(unit.tokens(), noun)
                .filter(role -> OFFICES.contains(role.meaning()))
                .isPresent();
    }

    /** Two to four capital words up to here that open the sentence, and no name of another kind. */
    private Optional<Phrase> named(int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_NAME && namely(from - 1) && joins(from, end)) {
            from--;
        }
        int start = from;
        List<Phrase> inside =
                phrases.stream()
                        .filter(phrase -> phrase.from() < end && phrase.to() > start)
                        .toList();
        if (!inside.isEmpty()) {
            return inside.size() == 1
                    ? inside.stream().filter(Apposition::person).findFirst()
                    : Optional.empty();
        }
        boolean opens =
                start == 0
                        || language.isParticle(
                                unit.tokens().get(start - 1).folded(), "conjunction");
        return opens && end - start > 1
                ? new BareNouns(unit, language).name(start, end)
                : Optional.empty();
    }

    private boolean joins(int from, int end) {
        return from == end || unit.gapBefore(from).isBlank();
    }

    private boolean namely(int at) {
        Token word = unit.tokens().get(at);
        return word.capital()
                && !unit.quoted(at)
                && !language.isParticle(word.folded())
                && !language.functionWords().contains(word.folded());
    }

    private static boolean person(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.NAME
                && phrase.mention()
                        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                        .isPresent();
    }
}
