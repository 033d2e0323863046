package org.pakta.ledger;

import java.util.List;
import java.util.Optional;
import org.pakta.data.Table;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** The words of one language that pacts are read by: {@code pacts.tsv}. */
final class PactWords {
    /**
     * What a word does.
     *
     * @param role name, status, duty, trigger, replaces, between, back, part, stop
     * @param value family of a name, status, duty; else empty
     */
    record Use(String role, String value) {}

    private final Phrases<Use> uses;
    private final LanguagePack language;

    PactWords(LanguagePack language) {
        this.language = language;
        Phrases.Builder<Use> builder = new Phrases.Builder<>();
        for (Table.Row row : language.table("pacts.tsv", "form", "role", "value").rows()) {
            builder.add(row.cell("form"), new Use(row.cell("role"), row.cell("value")));
        }
        this.uses = builder.build();
    }

    LanguagePack language() {
        return language;
    }

    /** The longest phrase of this role that begins at this word. */
    Optional<Phrases.Hit<Use>> at(List<Token> words, int at, String role) {
        return uses.allAt(words, at).stream()
                .filter(hit -> hit.meaning().role().equals(role))
                .findFirst();
    }

    /** The first phrase of this role between two words. */
    Optional<Phrases.Hit<Use>> first(List<Token> words, int from, int to, String role) {
        for (int at = Math.max(0, from); at < Math.min(to, words.size()); at++) {
            Optional<Phrases.Hit<Use>> hit = at(words, at, role);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    boolean is(List<Token> words, int at, String role) {
        return at >= 0 && at < words.size() && at(words, at, role).isPresent();
    }
}
