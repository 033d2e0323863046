package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Makes a speaker of the words that tell of one, once it is known who is meant. */
final class SpeakerMaker {
    private final String text;
    private final LanguagePack language;

    SpeakerMaker(String text, LanguagePack language) {
        this.text = text;
        this.language = language;
    }

    /** Whom a mention names. */
    Speaker named(Phrase phrase, Mention mention, String how) {
        return new Speaker(
                mention.name(),
                phrase.span(),
                phrase.span().in(text),
                mention.actor().map(List::of).orElse(List.of()),
                mention.state(),
                mention.role(),
                how);
    }

    /** One who spoke before, told by other words. */
    Speaker again(Phrase phrase, Speaker before, String how) {
        return new Speaker(
                before.name(),
                phrase.span(),
                phrase.span().in(text),
                before.actors(),
                before.state(),
                before.role(),
                how);
    }

    /** States that speak together, the first named first. */
    Speaker both(Phrase phrase, Mention first, Mention second, List<String> actors) {
        String name = first.name() + " " + language.and() + " " + second.name();
        return new Speaker(
                name,
                phrase.span(),
                phrase.span().in(text),
                actors,
                Optional.empty(),
                Optional.empty(),
                "both: the last two states named");
    }

    /** Somebody unnamed goes by the words as written; a report by its maker. */
    Speaker described(Phrase phrase) {
        return new Speaker(
                bare(phrase, phrase.whole()),
                phrase.span(),
                phrase.span().in(text),
                List.of(),
                phrase.mention().flatMap(Mention::state),
                Optional.empty(),
                "unnamed: as written");
    }

    /** Without articles before the noun and "itu" behind it. */
    private String bare(Phrase phrase, Span span) {
        List<Token> words = Words.of(text, span);
        int from = phrase.noun().equals("report") ? maker(words) : 0;
        from = behindDeterminers(words, from);
        from = behindDeterminers(words, spokenFor(words, from));
        int to = words.size();
        while (to > from + 1 && language.isParticle(words.get(to - 1).folded(), "demonstrative")) {
            to--;
        }
        return text.substring(words.get(from).from(), words.get(to - 1).to());
    }

    private int behindDeterminers(List<Token> words, int from) {
        int at = from;
        while (at < words.size() - 1 && determines(words.get(at))) {
            at++;
        }
        return at;
    }

    /** "spokesman for the ministry of fisheries": where the body begins that no list knows. */
    private int spokenFor(List<Token> words, int from) {
        int joins =
                language.roles()
                        .at(words, from)
                        .filter(role -> role.meaning().equals("spokesperson"))
                        .map(Phrases.Hit::to)
                        .filter(to -> to + 1 < words.size())
                        .filter(to -> language.isParticle(words.get(to).folded(), "joins-name"))
                        .orElse(-1);
        int body = joins < 0 ? from : behindDeterminers(words, joins + 1);
        return language.roles()
                        .at(words, body)
                        .filter(role -> role.meaning().equals("body"))
                        .isPresent()
                ? body
                : from;
    }

    private boolean determines(Token word) {
        return language.isParticle(word.folded(), "group")
                || language.isParticle(word.folded(), "article");
    }

    /** Somebody unnamed whose title only one person bore that day. */
    Speaker titled(Phrase phrase, OfficeHolders.Held held) {
        Speaker unnamed = described(phrase);
        return new Speaker(
                unnamed.name(),
                unnamed.span(),
                unnamed.text(),
                List.of(held.person().id()),
                Optional.of(held.person().code()),
                Optional.of(bare(phrase, phrase.span())),
                held.why());
    }

    /** "Survei Civey", "laporan dari Bertelsmann Foundation": where the maker's name begins. */
    private int maker(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (language.isParticle(words.get(i).folded(), "preposition") && i + 1 < words.size()) {
                return i + 1;
            }
            if (words.get(i).capital()) {
                return i;
            }
        }
        return 0;
    }

    /** Several who speak as one: "Seoul dan Washington". */
    Speaker joint(List<Speaker> speakers) {
        Speaker first = speakers.get(0);
        StringBuilder name = new StringBuilder(written(first));
        for (int i = 1; i < speakers.size(); i++) {
            name.append(
                            i == speakers.size() - 1
                                    ? (speakers.size() > 2 ? ", " : " ") + language.and() + " "
                                    : ", ")
                    .append(written(speakers.get(i)));
        }
        List<String> actors = speakers.stream().flatMap(one -> actors(one).stream()).toList();
        Span span = new Span(first.span().from(), speakers.get(speakers.size() - 1).span().to());
        return new Speaker(
                name.toString(),
                span,
                span.in(text),
                actors,
                Optional.empty(),
                Optional.empty(),
                "joint speakers");
    }

    /** Persons by their full name, others as the text joins them; a government is its state. */
    private String written(Speaker speaker) {
        if (government(speaker)) {
            return speaker.name().substring(speaker.name().indexOf(' ') + 1);
        }
        return speaker.actors().stream().anyMatch(id -> id.startsWith("state:"))
                ? speaker.text()
                : speaker.name();
    }

    private List<String> actors(Speaker speaker) {
        return government(speaker)
                ? speaker.state().map(code -> List.of("state:" + code)).orElse(List.of())
                : speaker.actors();
    }

    /** "pemerintah Korea Selatan": the word for a government and a state's name. */
    private boolean government(Speaker speaker) {
        int space = speaker.name().indexOf(' ');
        return speaker.actors().isEmpty()
                && speaker.state().isPresent()
                && space > 0
                && language.isParticle(
                        Words.folded(speaker.name().substring(0, space)), "government");
    }
}
