package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds the person who leads a sentence: whom the next one means by "he" or "katanya". */
final class LeadFinder {
    private static final int LONGEST_SENTENCE = 2_000;

    private static final int LONGEST_VERB = 30;

    private final String text;
    private final MentionRow mentions;
    private final LanguagePack language;

    LeadFinder(String text, MentionRow mentions, LanguagePack language) {
        this.text = text;
        this.mentions = mentions;
        this.language = language;
    }

    /** The last person who leads a sentence before this phrase, and since this speaker spoke. */
    Optional<Mention> before(Phrase phrase, Optional<Speaker> spoke) {
        int since = spoke.map(speaker -> speaker.span().to()).orElse(-1);
        int sentence = startOfSentence(phrase.span().from());
        return mentions.before(phrase.span().from()).stream()
                .filter(
                        mention ->
                                mention.kind() == Mention.Kind.PERSON
                                        && mention.span().from() >= since
                                        && mention.span().to() < sentence)
                .filter(mention -> opensSentence(mention) || acts(mention) || agent(mention))
                .reduce((first, second) -> second);
    }

    /** "Menjawab hal itu, Ketua X Laras menyampaikan …": the first person, right before a verb. */
    private boolean acts(Mention mention) {
        int start = startOfSentence(mention.span().from());
        String lead = text.substring(start, mention.span().from());
        boolean alone =
                lead.indexOf('“') < 0
                        && lead.indexOf('"') < 0
                        && mentions.within(new Span(start, mention.span().from())).stream()
                                .noneMatch(other -> other.kind() == Mention.Kind.PERSON);
        int to = Math.min(text.length(), mention.span().to() + LONGEST_VERB);
        List<Token> behind = Words.of(text.substring(mention.span().to(), to));
        List<Token> before = Words.of(lead);
        boolean governed =
                mention.role().filter(lead::contains).isEmpty()
                        && !before.isEmpty()
                        && language.isParticle(
                                before.get(before.size() - 1).folded(), "preposition");
        return alone
                && !governed
                && !behind.isEmpty()
                && text.startsWith(" ", mention.span().to())
                && language.looksLikeVerb(behind.get(0).folded())
                && !language.looksPassive(behind.get(0).folded());
    }

    /**
     * "Hal senada disampaikan Ketua X Laras Widodo": named behind a passive that tells who spoke.
     */
    private boolean agent(Mention mention) {
        String lead = text.substring(startOfSentence(mention.span().from()), mention.span().from());
        String title = mention.role().filter(role -> lead.strip().endsWith(role)).orElse("");
        List<Token> words =
                Words.of(lead.strip().substring(0, lead.strip().length() - title.length()));
        int last = words.size() - 1;
        int at = last > 0 && language.isParticle(words.get(last).folded(), "by") ? last - 1 : last;
        return at >= 0
                && language.cues().allAt(words, at).stream()
                        .anyMatch(hit -> hit.meaning().needs() == Cue.Needs.SPEAKER);
    }

    private int startOfSentence(int at) {
        int from = at;
        while (from > 0
                && at - from < LONGEST_SENTENCE
                && !(text.charAt(from - 1) == '\n'
                        || (Character.isWhitespace(text.charAt(from - 1))
                                && from > 1
                                && ".?!”\"".indexOf(text.charAt(from - 2)) >= 0))) {
            from--;
        }
        return from;
    }

    /** Whether the name is among the first words of its sentence, titles counted as one. */
    private boolean opensSentence(Mention mention) {
        int start = startOfSentence(mention.span().from());
        String lead = text.substring(start, mention.span().from());
        String title = mention.role().filter(lead::contains).orElse("");
        List<Token> words = Words.of(title.isEmpty() ? lead : lead.replace(title, " "));
        return words.size() <= 2
                && lead.indexOf('“') < 0
                && lead.indexOf('"') < 0
                && words.stream()
                        .noneMatch(word -> language.isParticle(word.folded(), "preposition"));
    }
}
