package org.pakta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention.Kind;

/**
 * Puts names that were told and names that a tagger found into one list without overlaps. What a
 * list or a title tells stands; the tagger says better where unlisted names begin and end.
 */
final class Uniting {
    /** What stands in no person's name. */
    private static final Set<Integer> BREAKS = Set.of((int) ',', (int) '(', (int) ')', (int) ';');

    private final List<Mention> told;
    private final Set<Mention> gone = new HashSet<>();
    private final Set<Mention> met = new HashSet<>();
    private final List<Mention> added = new ArrayList<>();

    private Uniting(List<Mention> told) {
        this.told = told;
    }

    /** Both lists must be in text order and each without overlaps. */
    static List<Mention> of(List<Mention> told, List<Mention> found) {
        Uniting uniting = new Uniting(told);
        int first = 0;
        for (Mention name : found) {
            while (first < told.size() && told.get(first).span().to() <= name.span().from()) {
                first++;
            }
            uniting.take(name, first);
        }
        List<Mention> all = new ArrayList<>(uniting.added);
        told.stream().filter(uniting::stays).forEach(all::add);
        all.sort(Comparator.comparingInt(one -> one.span().from()));
        return all;
    }

    private void take(Mention name, int first) {
        List<Mention> touched = new ArrayList<>();
        for (int at = first; at < told.size(); at++) {
            if (told.get(at).span().from() >= name.span().to()) {
                break;
            }
            touched.add(told.get(at));
        }
        met.addAll(touched);
        boolean one = people(touched) < 2;
        if (one && touched.stream().allMatch(told -> yields(told, name))) {
            gone.addAll(touched);
            added.add(filled(name, touched));
        }
    }

    /** "Laras Widodo Rangga Seta" are two whom the text names apart. */
    private static long people(List<Mention> touched) {
        return touched.stream()
                .filter(one -> one.kind() == Kind.PERSON)
                .flatMap(one -> one.actor().stream())
                .distinct()
                .count();
    }

    private boolean stays(Mention one) {
        return !gone.contains(one) && (met.contains(one) || !bareAcronym(one));
    }

    /** Capitals that were only taken for a body because they are capitals: "BBM", "SPM". */
    private static boolean bareAcronym(Mention one) {
        boolean bare = one.actor().isEmpty() && one.state().isEmpty() && one.role().isEmpty();
        return bare
                && !ShortNames.explained(one)
                && one.kind() == Kind.ORGANISATION
                && one.text().chars().allMatch(Character::isUpperCase);
    }

    private static boolean yields(Mention one, Mention name) {
        boolean inside =
                name.span().from() <= one.span().from() && one.span().to() <= name.span().to();
        boolean longer = inside && one.span().length() < name.span().length();
        if (ShortNames.explained(one)) {
            return false;
        }
        if (one.how().equals("listed name")) {
            boolean state = one.kind() == Kind.STATE && name.kind() == Kind.PERSON;
            return longer && (name.kind() == Kind.ORGANISATION || state);
        }
        if (one.actor().isPresent() && one.kind() != Kind.PERSON) {
            return longer; // a seat inside a longer name: "Jakarta Pusat"
        }
        boolean titled = one.kind() == Kind.PERSON && one.role().isPresent();
        boolean sameEnd = one.span().to() == name.span().to() && !longer;
        boolean several =
                name.kind() == Kind.PERSON && name.text().chars().anyMatch(BREAKS::contains);
        boolean person = one.kind() == Kind.PERSON && one.actor().isPresent();
        if (person && several) {
            return false; // "Laras Widodo, Rangga Seta"
        }
        return titled ? name.kind() == Kind.PERSON && (sameEnd || longer) : true;
    }

    /** What the tagger cannot know is kept: who is meant, for whom, with which title. */
    private static Mention filled(Mention name, List<Mention> touched) {
        Optional<String> state = touched.stream().flatMap(one -> one.state().stream()).findFirst();
        Optional<Mention> person =
                touched.stream()
                        .filter(one -> one.kind() == Kind.PERSON && name.kind() == Kind.PERSON)
                        .findFirst();
        return new Mention(
                name.span(),
                name.text(),
                name.kind(),
                name.text(),
                person.flatMap(Mention::actor),
                name.kind() == Kind.PLACE ? Optional.empty() : state,
                person.flatMap(Mention::role),
                name.how());
    }
}
