package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;

/** An article's mentions in text order, looked up by place without going through all of them. */
final class MentionRow {
    /**
     * Mentions looked at around a phrase: a pronoun goes back a few sentences, never chapters, and
     * a text of any length stays linear to read.
     */
    private static final int REACH = 200;

    private final List<Mention> mentions;

    MentionRow(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** Those that lie inside this stretch. */
    List<Mention> within(Span stretch) {
        int to = firstFrom(stretch.to());
        int from = firstFrom(stretch.from());
        return mentions.subList(from, to).stream()
                .filter(mention -> stretch.contains(mention.span()))
                .toList();
    }

    /** The nearest that end before this character, in text order. */
    List<Mention> before(int offset) {
        int to = firstFrom(offset);
        return mentions.subList(Math.max(0, to - REACH), to).stream()
                .filter(mention -> mention.span().to() <= offset)
                .toList();
    }

    /** The nearest of this sort that ends before this character. */
    Optional<Mention> last(int offset, Predicate<Mention> fits) {
        return before(offset).stream().filter(fits).reduce((first, second) -> second);
    }

    /** The nearest around this character, in text order. */
    List<Mention> around(int offset) {
        int at = firstFrom(offset);
        return mentions.subList(Math.max(0, at - REACH), Math.min(mentions.size(), at + REACH));
    }

    /** Index of the first mention that begins at or after this character. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
