package org.pakta.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pakta.article.Article;
import org.pakta.event.Cast;
import org.pakta.event.Event;
import org.pakta.event.Party;
import org.pakta.evidence.Span;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.language.RoleWords;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.ledger.ReportedPact.Step;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads what one sentence tells of one agreement. */
final class PactSentence {
    /** Words from a bare name to the place that tells which it is. */
    private static final int MET = 6;

    /** Words between a body and "formed": "Quad, which was formed in 2007". */
    private static final int FOUNDED = 4;

    /** Words of a sentence among which its subject stands. */
    private static final int SUBJECT = 8;

    /** What "both" must promise to be a duty of the agreement told of before. */
    private static final Set<String> BINDING =
            Set.of("defend", "not_attack", "neutral", "consult", "exclusive");

    private static final Pattern PARAGRAPH = Pattern.compile("\n+");

    private final Article article;
    private final PactParties parties;
    private final PactStatus status;
    private final RoleWords lexicon;
    private final PactNames names;
    private final PactDays days;
    private final Duties duties;

    PactSentence(Article article, List<Event> events, List<Cast> casts, RoleWords lexicon) {
        this.article = article;
        this.parties = new PactParties(article.text(), events, casts, lexicon);
        this.status = new PactStatus(lexicon);
        this.lexicon = lexicon;
        this.names = new PactNames(article.text(), lexicon);
        this.days = new PactDays(article, lexicon);
        this.duties = new Duties(article.text(), lexicon, names);
    }

    /** Empty when nobody can be said to be party to it. */
    Optional<Told> read(Cast cast, Phrases.Hit<RoleWords.Use> name, List<Told> before) {
        int end = names.end(cast, name.to());
        if (cast.at(name.from()).isPresent()) {
            return Optional.empty(); // a body's name: "Pakta Pertahanan Atlantik Utara"
        }
        List<Token> words = cast.sentence().tokens();
        if (status.absent(words, names.begin(cast, name.from())) || renamed(cast, end)) {
            return Optional.empty();
        }
        String family = family(name, before, cast, end);
        Set<String> own = parties.own(cast, name, end);
        boolean named = own.size() > 1 || (isCharter(family) && !own.isEmpty());
        Optional<PactStatus.Reached> told =
                status.of(words, name)
                        .filter(
                                reached ->
                                        !names.dated(words, name, end)
                                                || reached.status().agreed());
        List<String> all =
                named ? sorted(own) : meantBefore(cast, name, end, partiesBefore(family, before));
        if (elsewhere(cast, name, end, own)) {
            return Optional.empty();
        }
        if (all.isEmpty()) {
            boolean content = told.isPresent() || duty(words);
            all = sorted(parties.assumed(cast, name.meaning().value(), content));
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(told(cast, name, end, new Heading(family, named, all, told)));
    }

    /** "The older agreement, the Treaty of Friendship": the name behind the comma tells which. */
    private boolean renamed(Cast cast, int end) {
        List<Token> words = cast.sentence().tokens();
        if (end >= words.size() || !article.text().startsWith(",", words.get(end - 1).to())) {
            return false;
        }
        boolean determined = lexicon.language().isParticle(words.get(end).folded(), "article");
        int first = determined ? end + 1 : end;
        return lexicon.first(words, first, first + MET, "name")
                .filter(next -> names.begin(cast, next.from()) == first)
                .filter(next -> words.get(first).capital())
                .isPresent();
    }

    /**
     * "Pasal itu mewajibkan …", "an attack on one is an attack on both": a sentence that tells of
     * the agreement spoken of last without its name.
     */
    Optional<Told> goesOn(Cast cast, List<Told> before) {
        if (before.isEmpty() || !before.get(before.size() - 1).family().equals("pact")) {
            return Optional.empty();
        }
        Told last = before.get(before.size() - 1);
        List<Token> words = cast.sentence().tokens();
        boolean ofIt = lexicon.first(words, 0, words.size(), "article").isPresent();
        List<ReportedPact.Clause> told =
                ofIt
                        ? duties.in(cast, last.parties(), last.family(), 0, 0, 0)
                        : promised(cast, last);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(last.with(told, cast.sentence().span()));
    }

    /** "Both countries also undertake not to attack one another": right behind the agreement. */
    private List<ReportedPact.Clause> promised(Cast cast, Told last) {
        List<Token> words = cast.sentence().tokens();
        boolean theirs =
                last.parties().containsAll(cast.codes())
                        && lexicon.first(words, 0, SUBJECT, "bound-by-it").isPresent()
                        && lexicon.first(words, 0, words.size(), "promises").isPresent()
                        && near(last.evidence(), cast.sentence().span());
        return theirs
                ? duties.in(cast, last.parties(), last.family(), 0, 0, 0).stream()
                        .filter(clause -> BINDING.contains(clause.duty()))
                        .toList()
                : duties.asOne(cast, last.parties()).stream().toList();
    }

    /** In one paragraph, or in the next. */
    private boolean near(Span before, Span sentence) {
        int from = Math.min(before.to(), sentence.from());
        String between = article.text().substring(from, sentence.from());
        return PARAGRAPH.splitAsStream(between).count() <= 2;
    }

    /**
     * "Perjanjian Pertahanan Bersama" beside two other states is not the pact of those spoken of
     * before.
     */
    private static List<String> meantBefore(
            Cast cast, Phrases.Hit<RoleWords.Use> name, int end, List<String> before) {
        boolean called =
                end - name.from() > 1 && cast.sentence().tokens().get(name.from()).capital();
        boolean others = cast.codes().size() > 1 && Collections.disjoint(cast.codes(), before);
        return called && others ? List.of() : before;
    }

    /**
     * "kesepakatan yang tercapai di Anchorage": a bare name that says which it means, by a place
     * and not by its parties, is not the one spoken of before.
     */
    private boolean elsewhere(
            Cast cast, Phrases.Hit<RoleWords.Use> name, int end, Set<String> own) {
        List<Token> words = cast.sentence().tokens();
        boolean bare = name.meaning().value().equals("pact") && end - name.from() == 1;
        Optional<Phrases.Hit<RoleWords.Use>> met = lexicon.first(words, end, end + MET, "met-at");
        return bare
                && own.isEmpty()
                && lexicon.is(words, end, "stop")
                && met.filter(hit -> hit.to() < words.size() && words.get(hit.to()).capital())
                        .isPresent();
    }

    /** A text of one body, whose members are its parties: "charter", "charter-sea". */
    static boolean isCharter(String family) {
        return family.startsWith("charter");
    }

    /** What is known of it before its content is read. */
    private record Heading(
            String family,
            boolean named,
            List<String> parties,
            Optional<PactStatus.Reached> status) {}

    private Told told(Cast cast, Phrases.Hit<RoleWords.Use> name, int end, Heading heading) {
        List<Token> words = cast.sentence().tokens();
        int begin = names.begin(cast, name.from());
        return new Told(
                heading.family(),
                names.title(cast, name, end),
                heading.named(),
                heading.parties(),
                heading.status().map(PactStatus.Reached::status),
                heading.status().flatMap(reached -> days.of(words, name, begin, end, reached)),
                steps(cast, name),
                PactNames.datedName(words, end)
                        ? List.of()
                        : duties.in(
                                cast, heading.parties(), heading.family(), begin, name.from(), end),
                replaced(words, name),
                status.denied(words, name),
                cast.sentence().span());
    }

    private List<Step> steps(Cast cast, Phrases.Hit<RoleWords.Use> name) {
        List<Token> words = cast.sentence().tokens();
        return status.all(words, name)
                .flatMap(
                        reached ->
                                days.ownOf(words, name, reached).stream()
                                        .map(
                                                day ->
                                                        new Step(
                                                                reached.status(),
                                                                day,
                                                                cast.sentence().span())))
                .toList();
    }

    /**
     * What a sentence tells of a pact that is known as a body: "the AUKUS deal". What a body agrees
     * is no status of its own, so that only its founding counts where no word for a pact is near.
     */
    Told ofBody(Cast cast, Party party, List<String> members, boolean calledPact) {
        List<Token> words = cast.sentence().tokens();
        Phrases.Hit<RoleWords.Use> name =
                new Phrases.Hit<>(party.from(), party.to(), new RoleWords.Use("name", "body"));
        boolean founded =
                lexicon.first(words, party.to(), party.to() + FOUNDED, "founded").isPresent();
        Optional<PactStatus.Reached> told =
                founded
                        ? Optional.of(new PactStatus.Reached(Status.IN_FORCE, party.to()))
                        : calledPact ? status.of(words, name) : Optional.empty();
        Span title = new Span(words.get(party.from()).from(), words.get(party.to() - 1).to());
        return new Told(
                "body " + party.codes().get(0),
                title.in(article.text()),
                true,
                members,
                told.map(PactStatus.Reached::status),
                told.flatMap(
                        reached ->
                                founded
                                        ? days.behind(words, party.to())
                                        : days.of(words, name, name.from(), name.to(), reached)),
                List.of(),
                calledPact
                        ? duties.in(cast, members, "body", party.from(), party.from(), party.to())
                        : List.of(),
                List.of(),
                false,
                cast.sentence().span());
    }

    private boolean duty(List<Token> words) {
        return lexicon.first(words, 0, words.size(), "duty").isPresent();
    }

    /** A bare "kesepakatan" is the one spoken of just before, of whatever family. */
    private String family(Phrases.Hit<RoleWords.Use> name, List<Told> before, Cast cast, int end) {
        String own = name.meaning().value();
        boolean bare = own.equals("pact") && end - name.from() == 1 && !before.isEmpty();
        if (!bare || !parties.own(cast, name, end).isEmpty()) {
            return own;
        }
        return before.get(before.size() - 1).family();
    }

    private static List<String> sorted(Set<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }

    /** The last pact of this family; a bare word may also point to one of another. */
    private static List<String> partiesBefore(String family, List<Told> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).family().equals(family)) {
                return before.get(i).parties();
            }
        }
        return List.of();
    }

    /** Noun and year of each agreement that stands behind "menggantikan". */
    private List<String> replaced(List<Token> words, Phrases.Hit<RoleWords.Use> name) {
        Optional<Phrases.Hit<RoleWords.Use>> cue =
                lexicon.first(words, name.from() - PactStatus.NEAR, words.size(), "replaces");
        if (cue.isEmpty() || cue.get().from() < name.from()) {
            return List.of();
        }
        List<Token> behind = words.subList(cue.get().to(), words.size());
        String noun =
                lexicon.first(words, cue.get().to(), words.size(), "name")
                        .map(hit -> words.get(hit.from()).text())
                        .orElse(words.get(name.from()).text());
        return new DateReader(lexicon.language())
                .find(article.text(), behind, Optional.empty()).stream()
                        .map(DatedSpan::day)
                        .map(day -> noun + " " + day.year())
                        .distinct()
                        .toList();
    }
}
