package org.pakta.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.actor.MentionFinder;
import org.pakta.data.DataFolder;
import org.pakta.evidence.Span;
import org.pakta.language.Languages;
import org.pakta.pact.Clause.Strength;
import org.pakta.pact.Duty;
import org.pakta.pact.Side;
import org.pakta.pact.Trigger;
import org.pakta.text.Day;
import org.pakta.treaty.TreatyText.Matter;

class TreatyReaderTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final TreatyReader READER =
            new TreatyReader(new Languages(DATA), new MentionFinder(DATA));

    private static final String ENGLISH =
            """
            TREATY OF MUTUAL HELP BETWEEN
            THE REPUBLIC OF KENYA AND THE KINGDOM OF NORWAY

            The Republic of Kenya and the Kingdom of Norway, wishing to keep the peace, have agreed as follows:

            Article 1
            Peace

            Neither Party shall resort to force against the other, and each Party undertakes to refrain from
            the threat or use of force in its dealings with the other.

            Article 2
            1. If either Party is threatened in the northern seas, the Parties shall consult without delay.
            2. The Council set up by Article 6 shall consult its members on its own budget.

            Article 3

            Should one of the Parties be struck by an unprovoked armed attack by any State in the northern
            seas and so come into a state of war, the other Party shall, at its request, immediately give it
            military help and such other help as it deems necessary.

            Article 4

            Each Party declares that its present alliances are known, and undertakes not to enter into any alliance
            directed against the other.

            Article 5

            Norway shall give Kenya technical assistance in the building of harbours.

            Article 6

            The Parties will co-operate in fishing. Nothing in Article 3 obliges a Party to consult the Council.

            Article 7

            This Treaty replaces the Agreement on Harbours of 3 May 1971.

            Article 8

            This Treaty shall enter into force on the exchange of the instruments of ratification. It shall
            remain in force for ten years. Either Party may denounce
            this Treaty by giving six months' notice in writing.

            DONE at Bergen, the second day of June, one thousand nine hundred and ninety-four, in two copies.

            Article 1

            This protocol is another text.
            """;

    private static final String INDONESIAN =
            """
            PERJANJIAN PERSAHABATAN DAN PERTAHANAN ANTARA REPUBLIK INDONESIA DAN REPUBLIK KENYA

            Republik Indonesia dan Republik Kenya, selanjutnya disebut Para Pihak, berkeinginan menjaga perdamaian, telah menyepakati hal-hal berikut:

            Pasal 1

            Para Pihak akan menahan diri dari ancaman atau penggunaan kekerasan terhadap satu sama lain.

            Pasal 2
            Konsultasi

            (1) Apabila keamanan salah satu Pihak terancam, Para Pihak wajib segera berkonsultasi.
            (2) Para Pihak dapat membentuk sebuah komite untuk urusan sehari-hari.

            Pasal 3

            Apabila salah satu Pihak mengalami serangan bersenjata oleh negara mana pun dan karenanya berada dalam keadaan perang, Pihak lainnya wajib segera memberikan bantuan militer dengan segala sarana yang dimilikinya.

            Pasal 4

            Indonesia akan memberikan bantuan teknik kepada Kenya.

            Pasal 5

            Perjanjian ini menggantikan Persetujuan tentang Pelabuhan tanggal 3 Mei 1971.

            Pasal 6

            Perjanjian ini mulai berlaku pada tanggal pertukaran piagam ratifikasi. Perjanjian ini berlaku untuk jangka waktu 10 (sepuluh) tahun dan dengan sendirinya diperpanjang. Salah satu Pihak dapat mengakhiri Perjanjian ini dengan pemberitahuan tertulis enam bulan sebelumnya.

            Dibuat di Mombasa pada tanggal 2 Juni 1994 dalam rangkap dua.
            """;

    private static TreatyText read(String text) {
        Found found = READER.read("invented", text);
        assertThat(found).isInstanceOf(Found.Text.class);
        return ((Found.Text) found).text();
    }

    private static ReadClause clause(TreatyText treaty, Duty duty) {
        List<ReadClause> found =
                treaty.clauses().stream().filter(clause -> clause.duty() == duty).toList();
        assertThat(found).as(duty.code()).hasSize(1);
        return found.get(0);
    }

    private static TreatyText.Provision provision(TreatyText treaty, Matter matter) {
        List<TreatyText.Provision> found =
                treaty.provisions().stream().filter(one -> one.matter() == matter).toList();
        assertThat(found).as(matter.name()).hasSize(1);
        return found.get(0);
    }

    private static Optional<String> words(TreatyText treaty, Optional<Span> span) {
        return span.map(found -> found.in(treaty.text()));
    }

    @Test
    void an_english_treaty_has_its_parties_and_articles() {
        TreatyText treaty = read(ENGLISH);
        assertThat(treaty.parties())
                .extracting(TreatyText.Named::state)
                .containsExactly("KEN", "NOR");
        assertThat(treaty.articles()).hasSize(8);
        assertThat(words(treaty, treaty.articles().get(0).heading())).contains("Peace");
        assertThat(words(treaty, treaty.name()).orElseThrow()).contains("KINGDOM OF NORWAY");
    }

    @Test
    void each_duty_stands_under_its_article_with_its_words() {
        TreatyText treaty = read(ENGLISH);
        assertThat(treaty.clauses())
                .extracting(clause -> clause.quote().where() + " " + clause.duty().code())
                .containsExactly(
                        "article 1 not_attack",
                        "article 2 (1) consult",
                        "article 3 defend",
                        "article 4 exclusive",
                        "article 5 aid",
                        "article 6 cooperate");
        assertThat(treaty.clauses())
                .allSatisfy(
                        clause -> {
                            String quote = clause.quote().span().in(treaty.text());
                            assertThat(quote).contains(clause.response().says().in(treaty.text()));
                        });
    }

    @Test
    void help_after_an_attack_has_its_conditions_and_its_strength() {
        TreatyText treaty = read(ENGLISH);
        ReadClause clause = clause(treaty, Duty.DEFEND);
        ReadClause.Situation when = clause.when().orElseThrow();
        assertThat(when.event()).isEqualTo(Trigger.Event.ARMED_ATTACK);
        assertThat(when.needs())
                .containsExactlyInAnyOrder(
                        Trigger.Need.STATE_OF_WAR, Trigger.Need.UNPROVOKED, Trigger.Need.REQUEST);
        assertThat(when.attacker()).isEqualTo(Trigger.Attacker.STATE);
        assertThat(words(treaty, when.place())).contains("the northern seas");
        assertThat(clause.response().strength()).contains(Strength.AS_DEEMED_NECESSARY);
        assertThat(words(treaty, clause.response().deadline())).contains("immediately");
        assertThat(clause.owedBy()).isEqualTo(Side.ALL);
    }

    @Test
    void a_duty_of_one_party_is_not_the_other_ones() {
        ReadClause clause = clause(read(ENGLISH), Duty.AID);
        assertThat(clause.owedBy()).isEqualTo(new Side.Named(List.of("NOR")));
        assertThat(clause.owedTo()).isEqualTo(new Side.Named(List.of("KEN")));
        assertThat(clause.when()).isEmpty();
    }

    @Test
    void a_treaty_tells_of_its_own_life() {
        TreatyText treaty = read(ENGLISH);
        assertThat(provision(treaty, Matter.SIGNED).day()).isEqualTo(Day.parse("1994-06-02"));
        assertThat(provision(treaty, Matter.SIGNED).says()).contains("Bergen");
        assertThat(provision(treaty, Matter.DURATION).years()).contains(10);
        assertThat(provision(treaty, Matter.WITHDRAWAL).says()).contains("six months");
        assertThat(provision(treaty, Matter.REPLACES).says().orElseThrow())
                .contains("Agreement on Harbours");
        assertThat(provision(treaty, Matter.IN_FORCE).day()).isEmpty();
    }

    @Test
    void an_indonesian_treaty_is_read_alike() {
        TreatyText treaty = read(INDONESIAN);
        assertThat(treaty.language()).isEqualTo("id");
        assertThat(treaty.parties())
                .extracting(TreatyText.Named::state)
                .containsExactly("IDN", "KEN");
        assertThat(treaty.clauses())
                .extracting(clause -> clause.quote().where() + " " + clause.duty().code())
                .containsExactly(
                        "article 1 not_attack",
                        "article 2 (1) consult",
                        "article 3 defend",
                        "article 4 aid");
        ReadClause help = clause(treaty, Duty.DEFEND);
        assertThat(help.when().orElseThrow().needs()).containsExactly(Trigger.Need.STATE_OF_WAR);
        assertThat(help.response().strength()).contains(Strength.AUTOMATIC);
        assertThat(clause(treaty, Duty.AID).owedTo()).isEqualTo(new Side.Named(List.of("KEN")));
        assertThat(provision(treaty, Matter.SIGNED).day()).isEqualTo(Day.parse("1994-06-02"));
        assertThat(provision(treaty, Matter.DURATION).years()).contains(10);
        assertThat(provision(treaty, Matter.WITHDRAWAL).says()).contains("enam bulan");
    }

    @Test
    void articles_are_found_in_every_form_of_heading() {
        String duty = " The Parties shall consult together whenever either of them is threatened.";
        for (String heading :
                List.of(
                        "Article I.\n\n%s\n\nArticle II.\n\n%s",
                        "ARTICLE ONE\n%s\nARTICLE TWO\n%s",
                        "### Article 1: Talks\n\n%s\n\n### Article 2: More talks\n\n%s",
                        "Preamble to it. ARTICLE 1 %s ARTICLE 2 %s",
                        "ARTICLE 1-Talks %s ARTICLE 2-More %s",
                        "Art. 1 %s\nArt. 2 %s",
                        "1. %s\n2. %s")) {
            TreatyText treaty = read(heading.formatted(duty, duty));
            assertThat(treaty.clauses())
                    .as(heading)
                    .extracting(clause -> clause.quote().where())
                    .containsExactly("article 1", "article 2");
        }
    }

    @Test
    void a_reference_is_no_heading() {
        TreatyText treaty =
                read(
                        """
                        Article 1

                        The Parties shall consult under Article 2 of this Treaty and under
                        Article 51 of the Charter whenever either of them is threatened.

                        Article 2

                        The Parties shall consult in the manner that article 1, 3 and 4 tell of.
                        """);
        assertThat(treaty.articles()).hasSize(2);
    }

    @Test
    void the_mark_of_a_paragraph_is_no_heading_and_no_article() {
        for (String text :
                List.of(
                        """
                        Article 1
                        Paragraph 1
                        The Parties shall consult whenever either of them is threatened, in the manner of
                        Article 3 Paragraph 2 and of
                        Article 4 Point (b).
                        Article 2
                        Point of contact
                        Each Party shall name an office to the other.
                        """,
                        """
                        Pasal 1
                        Ayat (1)
                        Para Pihak wajib berkonsultasi apabila salah satu Pihak terancam, sesuai dengan
                        Pasal 3 Ayat (1) dan
                        Pasal 4 Butir b Perjanjian ini.
                        Pasal 2
                        Kantor Penghubung
                        Setiap Pihak wajib menunjuk sebuah kantor.
                        """)) {
            TreatyText treaty = read(text);
            assertThat(treaty.articles())
                    .extracting(TreatyText.Numbered::number)
                    .containsExactly(1, 2);
            assertThat(treaty.articles())
                    .extracting(article -> article.heading().isPresent())
                    .containsExactly(false, true);
            assertThat(treaty.clauses())
                    .extracting(clause -> clause.quote().where())
                    .containsExactly("article 1");
        }
    }

    @Test
    void help_without_an_attack_is_no_defence_and_a_council_is_no_party() {
        TreatyText treaty =
                read(
                        """
                        Article 1

                        The Parties shall give each other assistance in the building of harbours.

                        Article 2

                        If a Party is attacked, the Council shall give it assistance with its papers.
                        """);
        assertThat(treaty.clauses()).extracting(ReadClause::duty).doesNotContain(Duty.DEFEND);
    }

    @Test
    void a_text_that_is_no_treaty_is_not_read() {
        assertThat(READER.read("a", "The minister said on Monday that the talks had been good."))
                .isInstanceOf(Found.None.class);
        assertThat(READER.read("b", "")).isInstanceOf(Found.None.class);
        assertThat(READER.read("c", "Article ".repeat(50_000))).isInstanceOf(Found.None.class);
    }
}
