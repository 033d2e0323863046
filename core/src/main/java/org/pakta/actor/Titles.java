package org.pakta.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pakta.actor.Mention.Kind;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/**
 * Reads a title, then perhaps the state, body or place, then perhaps the name: "Presiden Rusia
 * Vladimir Putin", "Kepala Dinas Kesehatan Provinsi Banten Ati Pramudji Hastuti".
 */
final class Titles {
    /** Between a state and who speaks for it: "'s", "'s military", " army". */
    private static final Pattern OWNED = Pattern.compile("(['’]s?)?( \\p{Ll}+){0,2} ");

    /** Steps over states, bodies and small words before a name nobody gives in short. */
    private static final int MOST_STEPS = 6;

    private static final String SPEAKS = "spokesperson";

    private final String text;
    private final NameRow row;
    private final LanguagePack language;
    private final Affiliations affiliations;
    private final NameStart starts;
    private final BodyNames bodies;
    private final Spotter.Taker taker;

    Titles(
            String text,
            NameRow row,
            LanguagePack language,
            Affiliations affiliations,
            Set<String> shortForms,
            BodyNames bodies,
            Spotter.Taker taker) {
        this.text = text;
        this.row = row;
        this.language = language;
        this.affiliations = affiliations;
        this.starts = new NameStart(row, language, affiliations, shortForms);
        this.bodies = bodies;
        this.taker = taker;
    }

    /** One past the title, or past the name it leads to. */
    int read(Phrases.Hit<String> role, List<Spotted> into) {
        return new Reading(role, into).read();
    }

    /** One title on its way to a name. */
    private final class Reading {
        private final Phrases.Hit<String> role;
        private final List<Spotted> into;
        private final int name;
        private Optional<String> acting;
        private int at;
        private int roleEnd;
        private int steps;

        Reading(Phrases.Hit<String> role, List<Spotted> into) {
            this.role = role;
            this.into = into;
            this.at = role.to();
            this.roleEnd = role.to();
            this.acting = spokenFor();
            this.name = starts.behind(role.to()).orElse(-1);
        }

        /** "Egypt's military spokesman": where owners precede nouns, the state before the title. */
        private Optional<String> spokenFor() {
            if (!language.hasArticles() || into.isEmpty() || !role.meaning().equals(SPEAKS)) {
                return Optional.empty();
            }
            Spotted last = into.get(into.size() - 1);
            int from = last.span().to();
            int to = row.word(role.from()).from();
            return last.known()
                    .flatMap(Actors.Name::actor)
                    .filter(owner -> owner.kind() == Kind.STATE)
                    .filter(owner -> from < to && OWNED.matcher(text.substring(from, to)).matches())
                    .flatMap(Actor::code);
        }

        int read() {
            while (at < row.size() && steps < MOST_STEPS && !row.inserted(at)) {
                Optional<Phrases.Hit<Actors.Name>> hit = row.listed(at);
                if (at == name || person(hit)) {
                    return take(hit.filter(any -> person(hit)));
                }
                if (office(hit)) {
                    continue;
                }
                if (at > name && opensName()) {
                    if (company() || explained()) {
                        continue;
                    }
                    return take(Optional.empty());
                }
                if (at > name && !small()) {
                    break;
                }
                roleEnd = at < name && row.word(at).capital() ? at + 1 : roleEnd;
                steps += at < name ? 0 : 1;
                at++;
            }
            return Math.max(role.from() + 1, at);
        }

        private boolean person(Optional<Phrases.Hit<Actors.Name>> hit) {
            return hit.flatMap(found -> found.meaning().actor())
                    .filter(actor -> actor.kind() == Kind.PERSON)
                    .isPresent();
        }

        /** Goes over a body, a listed name, another title or words of an office. */
        private boolean office(Optional<Phrases.Hit<Actors.Name>> hit) {
            int to = hit.map(this::listed).orElseGet(this::body);
            if (to == at && !nameAfterAll()) {
                to = row.role(at).map(Phrases.Hit::to).orElse(at);
            }
            steps += to > at ? 1 : 0;
            to = to == at ? affiliations.skip(at) : to;
            boolean any = to > at;
            roleEnd = (any && row.word(to - 1).capital()) || to > at + 1 ? to : roleEnd;
            at = to;
            return any;
        }

        /** "Menteri Raja Hamid": a title that is a first name too, behind another title. */
        private boolean nameAfterAll() {
            return row.word(at).capital()
                    && affiliations.given(at)
                    && at + 1 < row.size()
                    && row.adjacent(at + 1)
                    && row.startsName(at + 1);
        }

        private int listed(Phrases.Hit<Actors.Name> hit) {
            Actors.Name name = hit.meaning();
            taker.take(
                    hit.from(),
                    hit.to(),
                    Optional.of(name),
                    Optional.empty(),
                    Optional.empty(),
                    into);
            acting = acting.or(() -> name.actor().flatMap(Actor::code));
            return hit.to();
        }

        private int body() {
            int to = bodies.bodyOfTitle(at, at < name ? name : row.size(), into);
            acting = to > at ? acting.or(into.get(into.size() - 1)::acting) : acting;
            return to;
        }

        /** "Covid-19 Command Center (MCCC) Agus": a bracket's letters explain a body. */
        private boolean explained() {
            int to = row.endOfName(at);
            int behind = affiliations.skip(to);
            boolean explained =
                    behind > to
                            && row.gapBefore(to).endsWith("(")
                            && behind < row.size()
                            && row.near(behind)
                            && !row.gapBefore(behind).contains(",")
                            && row.word(behind).capital();
            boolean apposed = place(to);
            at = explained || apposed ? to : at;
            roleEnd = explained || apposed ? to : roleEnd;
            return explained || apposed;
        }

        /** "Analis Samudra Sekuritas Ratna": a row of capitals that begins with a body. */
        private boolean company() {
            int run = row.endOfName(at);
            int end = affiliations.company(at, run);
            boolean counted =
                    run < row.size() && row.gapBefore(run).equals(" ") && row.word(run).number();
            boolean national = run < row.size() && row.adjacent(run) && row.isState(run);
            end = counted ? run + 1 : national ? run : end;
            roleEnd = Math.max(roleEnd, end);
            boolean any = end > at && end < row.size() && row.near(end);
            at = any ? end : at;
            return any;
        }

        /** "peneliti senior Centropolis, Suryono Herlambang": where the bearer works. */
        private boolean place(int to) {
            boolean workplace =
                    to - at == 1
                            && (!row.word(role.from()).capital() || affiliations.namedBefore(at));
            return workplace
                    && to < row.size()
                    && row.gapBefore(to).equals(", ")
                    && row.startsName(to)
                    && row.role(to).isEmpty()
                    && (affiliations.skip(to) > to || row.endOfName(to) - to > 1);
        }

        private boolean opensName() {
            return row.startsName(at) && row.near(at) && !row.afterPreposition(at);
        }

        private int take(Optional<Phrases.Hit<Actors.Name>> hit) {
            int to = hit.map(Phrases.Hit::to).orElseGet(() -> row.endOfName(at));
            if (hit.isEmpty() && pointsBack(to)) {
                return to;
            }
            int from = hit.isPresent() || at == name ? at : starts.within(at, to);
            roleEnd = from > at ? from : roleEnd;
            Optional<String> title = Optional.of(title());
            taker.take(from, to, hit.map(Phrases.Hit::meaning), title, acting, into);
            return to;
        }

        /** "Pemain film Air Terjun itu": what it is, and of what, of somebody told before. */
        private boolean pointsBack(int to) {
            return to < row.size()
                    && row.adjacent(to)
                    && language.isParticle(row.word(to).folded(), "demonstrative");
        }

        private String title() {
            String title = text.substring(row.word(role.from()).from(), row.word(roleEnd - 1).to());
            int bracket = title.indexOf('(');
            return bracket > 0 && title.indexOf(')') < 0
                    ? title.substring(0, bracket).strip()
                    : title;
        }

        private boolean small() {
            return (row.linking(at) || modifier()) && at + 1 < row.size();
        }

        /** "anggota oposisi Chuluun": one plain word between title and name. */
        private boolean modifier() {
            Token word = row.word(at);
            boolean plain =
                    !word.capital()
                            && !word.number()
                            && !language.isParticle(word.folded())
                            && language.cues().at(row.words(), at).isEmpty()
                            && !language.looksLikeVerb(word.folded());
            return plain
                    && at == role.to()
                    && row.adjacent(at)
                    && at + 1 < row.size()
                    && row.adjacent(at + 1)
                    && row.startsName(at + 1);
        }
    }
}
