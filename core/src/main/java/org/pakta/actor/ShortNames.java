package org.pakta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakta.actor.Mention.Kind;
import org.pakta.evidence.Span;
import org.pakta.text.Token;

/**
 * Short names of bodies that a text explains: "Lembaga Ilmu Pengetahuan Nusantara (LIPN)". They are
 * who the long name is.
 */
final class ShortNames {
    private static final String SHORT_FOR = "short for ";
    private static final String EXPLAINS = "the text explains it as ";

    private final String text;
    private final Map<String, Span> longNames;
    private final Map<Integer, Integer> ends = new HashMap<>();

    /** Of the long name by the short one, as written. */
    ShortNames(String text, Map<String, Span> longNames) {
        this.text = text;
        this.longNames = longNames;
        longNames.values().forEach(span -> ends.put(span.from(), span.to()));
    }

    /** Whether the word is one. */
    boolean known(Token word) {
        return longNames.containsKey(word.text());
    }

    /** One past the last word of a long name that begins with this one; else the index itself. */
    int end(List<Token> words, int at) {
        int end = ends.getOrDefault(words.get(at).from(), 0);
        int to = at;
        while (to < words.size() && words.get(to).to() <= end) {
            to++;
        }
        return to;
    }

    /** Gives short names the long one's name, and the actor it leads to. */
    List<Mention> named(List<Mention> mentions) {
        return longNames.isEmpty()
                ? mentions
                : mentions.stream().map(mention -> named(mention, mentions)).toList();
    }

    private Mention named(Mention mention, List<Mention> all) {
        if (mention.actor().isPresent() || mention.kind() != Kind.ORGANISATION) {
            return mention;
        }
        Span longName = longNames.get(mention.text());
        if (longName == null) {
            return ends.getOrDefault(mention.span().from(), 0) == mention.span().to()
                    ? told(mention, mention, mention.name(), EXPLAINS + shortOf(mention.span()))
                    : mention;
        }
        String name = longName.in(text);
        Mention explained =
                all.stream()
                        .filter(other -> other.span().equals(longName))
                        .findFirst()
                        .orElse(mention);
        return told(mention, explained, name, SHORT_FOR + name);
    }

    private String shortOf(Span longName) {
        return longNames.entrySet().stream()
                .filter(one -> one.getValue().equals(longName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Mention told(Mention mention, Mention explained, String name, String how) {
        return new Mention(
                mention.span(),
                mention.text(),
                explained.kind(),
                name,
                explained.actor(),
                explained.state().or(mention::state),
                mention.role(),
                how);
    }

    /** Whether a mention is one of these, or the name that explains it. */
    static boolean explained(Mention mention) {
        return mention.how().startsWith(SHORT_FOR) || mention.how().startsWith(EXPLAINS);
    }
}
