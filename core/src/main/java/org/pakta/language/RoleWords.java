package org.pakta.language;

import java.util.List;
import java.util.Optional;
import org.pakta.data.Table;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Phrases of one language by what they do: a table with the columns form, role and value. */
public final class RoleWords {
    /**
     * What a phrase does.
     *
     * @param role as the table's first line lists them
     * @param value what it stands for in that role; may be empty
     */
    public record Use(String role, String value) {}

    private final Phrases<Use> uses;
    private final LanguagePack language;

    public RoleWords(LanguagePack language, String file) {
        this.language = language;
        Phrases.Builder<Use> builder = new Phrases.Builder<>();
        for (Table.Row row : language.table(file, "form", "role", "value").rows()) {
            builder.add(row.cell("form"), new Use(row.cell("role"), row.cell("value")));
        }
        this.uses = builder.build();
    }

    public LanguagePack language() {
        return language;
    }

    /** The longest phrase of this role that begins at this word. */
    public Optional<Phrases.Hit<Use>> at(List<Token> words, int at, String role) {
        return uses.allAt(words, at).stream()
                .filter(hit -> hit.meaning().role().equals(role))
                .findFirst();
    }

    /** The first phrase of this role that begins between two words. */
    public Optional<Phrases.Hit<Use>> first(List<Token> words, int from, int to, String role) {
        for (int at = Math.max(0, from); at < Math.min(to, words.size()); at++) {
            Optional<Phrases.Hit<Use>> hit = at(words, at, role);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** The last phrase of this role that begins between two words. */
    public Optional<Phrases.Hit<Use>> last(List<Token> words, int from, int to, String role) {
        for (int at = Math.min(to, words.size()) - 1; at >= Math.max(0, from); at--) {
            Optional<Phrases.Hit<Use>> hit = at(words, at, role);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    public boolean is(List<Token> words, int at, String role) {
        return at >= 0 && at < words.size() && at(words, at, role).isPresent();
    }
}
