package org.pakta.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/**
 * Finds the short names that a text explains. Only what is named as a body, or speaks, has one
 * here: "Pemutusan Hubungan Kerja (PHK)" does not.
 */
final class ShortNameReader {
    private static final int LONGEST_NAME = 10;
    private static final int SHORTEST = 2;

    private final String text;
    private final LanguagePack language;
    private final Openings openings;
    private final Map<String, Span> longNames = new HashMap<>();
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> heads = new HashSet<>();

    ShortNameReader(String text, LanguagePack language, Openings openings) {
        this.text = text;
        this.language = language;
        this.openings = openings;
    }

    ShortNames read(List<Sentence> sentences) {
        sentences.forEach(sentence -> explain(sentence.tokens()));
        if (!longNames.isEmpty()) {
            sentences.forEach(sentence -> hear(sentence.tokens()));
            longNames.keySet().retainAll(speaking);
            longNames.keySet().removeAll(heads);
        }
        return new ShortNames(text, longNames);
    }

    private void explain(List<Token> words) {
        for (int at = 2; at < words.size(); at++) {
            Token word = words.get(at);
            boolean alone =
                    word.capital()
                            && word.text().length() >= SHORTEST
                            && gap(words, at).equals(" (")
                            && text.startsWith(")", word.to());
            if (alone && !longNames.containsKey(word.text())) {
                Optional<Integer> from = begin(words, at);
                if (from.isPresent()) {
                    Token last = words.get(at - 1);
                    longNames.put(word.text(), new Span(words.get(from.get()).from(), last.to()));
                    if (body(words, from.get(), at) || says(words, at + 1)) {
                        speaking.add(word.text());
                    }
                }
            }
        }
    }

    /** Where the words begin whose letters stand between brackets. */
    private Optional<Integer> begin(List<Token> words, int bracket) {
        Initials letters = new Initials(words.get(bracket).text());
        for (int from = bracket - 1; from >= 0 && bracket - from <= LONGEST_NAME; from--) {
            if (from < bracket - 1 && !gap(words, from + 1).equals(" ")) {
                return Optional.empty();
            }
            if (from < bracket - 1 && letters.of(words.subList(from, bracket))) {
                return ofBody(words, from, bracket) ? Optional.of(from) : Optional.empty();
            }
            if (!words.get(from).capital() && !small(words.get(from))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean small(Token word) {
        return language.isParticle(word.folded())
                || language.functionWords().contains(word.folded());
    }

    /**
     * "Bunga Citra Lestari (BCL)" is a person, "Menteri Koordinator (Menko)" a person's title: in
     * the name of a body some word is an ordinary one.
     */
    private boolean ofBody(List<Token> words, int from, int to) {
        boolean title =
                language.roles()
                        .at(words, from)
                        .filter(hit -> hit.meaning().equals("person"))
                        .isPresent();
        boolean ordinary = false;
        for (int at = from; at < to; at++) {
            ordinary |= ordinary(words, at);
        }
        return ordinary && !title && !given(words, from);
    }

    private boolean ordinary(List<Token> words, int at) {
        Token word = words.get(at);
        return small(word)
                || openings.plain(word.folded())
                || language.looksLikeOffice(word.folded())
                || language.roles().at(words, at).isPresent()
                || (!given(words, at) && !language.affiliations().allAt(words, at).isEmpty());
    }

    private boolean given(List<Token> words, int at) {
        return language.affiliations().allAt(words, at).stream()
                .anyMatch(hit -> hit.meaning().equals("given"));
    }

    private boolean body(List<Token> words, int from, int to) {
        return language.roles()
                        .at(words, from)
                        .filter(hit -> hit.meaning().equals("body"))
                        .isPresent()
                || language.isParticle(words.get(to - 1).folded(), "ends-body");
    }

    /** Things have short names too, but only bodies speak under them. */
    private void hear(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).text();
            if (longNames.containsKey(word)) {
                if (says(words, at + 1) || asked(words, at)) {
                    speaking.add(word);
                }
                if (head(words, at)) {
                    heads.add(word);
                }
            }
        }
    }

    /** "dari Dewas KPK", "PN Depok": what many bodies have, short for the first words of a name. */
    private boolean head(List<Token> words, int at) {
        boolean goesOn =
                at + 1 < words.size()
                        && gap(words, at + 1).equals(" ")
                        && words.get(at + 1).capital()
                        && language.roles().at(words, at + 1).isEmpty();
        boolean begins =
                at == 0
                        || !gap(words, at).equals(" ")
                        || small(words.get(at - 1))
                        || !language.cues().allAt(words, at - 1).isEmpty();
        return goesOn && begins;
    }

    private boolean says(List<Token> words, int at) {
        return at < words.size()
                && (gap(words, at).equals(" ") || gap(words, at).equals(") "))
                && language.cues().allAt(words, at).stream()
                        .anyMatch(
                                hit ->
                                        hit.meaning().frame() == Cue.Frame.SAY
                                                && hit.meaning().needs() == Cue.Needs.ANY);
    }

    /** "kata Formappi", "menurut Formappi". */
    private boolean asked(List<Token> words, int at) {
        return at > 0
                && gap(words, at).equals(" ")
                && language.cues().allAt(words, at - 1).stream()
                        .anyMatch(
                                hit ->
                                        hit.to() == at
                                                && (hit.meaning().frame() == Cue.Frame.AFTER
                                                        || hit.meaning().frame()
                                                                == Cue.Frame.ACCORDING));
    }

    private String gap(List<Token> words, int at) {
        return text.substring(words.get(at - 1).to(), words.get(at).from());
    }
}
