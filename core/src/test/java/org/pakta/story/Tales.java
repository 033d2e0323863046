package org.pakta.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.article.Article;
import org.pakta.article.Outlet;
import org.pakta.data.DataFolder;
import org.pakta.evidence.Span;
import org.pakta.figure.FigureReader;
import org.pakta.language.Languages;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Day;

/** Invented reports from invented countries. */
final class Tales {
    private static final Map<String, Set<String>> STOP_WORDS =
            Map.of(
                    "id",
                    Set.of(
                            "yang dan di ke dari untuk pada dengan dalam ini itu adalah juga tidak akan"
                                    .split(" ")),
                    "en",
                    Set.of(
                            "the a an of and to in for on with by at from as is was that"
                                    .split(" ")));

    private static final Languages LANGUAGES = new Languages(DataFolder.shipped());

    static final String PACT =
            """
            Presiden Sylvania Boris Karlov dan Perdana Menteri Freedonia Greta Lund menandatangani \
            perjanjian pertahanan di Port Amelia, Selasa (4/3/2031).

            Perjanjian dua belas pasal itu mewajibkan kedua negara saling membantu bila salah satu \
            diserang, dan menggantikan piagam lama tahun 1998.

            Lund menyebut naskah itu tonggak bagi kedua tetangga. Upacara berlangsung di Balai Kota \
            Port Amelia dan disaksikan ribuan warga yang membawa bendera.

            Parlemen Sylvania akan membahas pengesahannya bulan depan, sementara oposisi meminta \
            naskah lengkap dibuka kepada publik lebih dahulu.""";

    static final String PACT_RETOLD =
            """
            Sylvania dan Freedonia kini terikat perjanjian pertahanan setelah Boris Karlov dan \
            Greta Lund menandatangani naskahnya di Port Amelia.

            Kedua tetangga harus saling membantu bila diserang. Piagam tahun 1998 tidak berlaku lagi.

            Oposisi Sylvania menuntut naskah perjanjian dibuka sebelum parlemen membahas \
            pengesahannya. Ribuan warga memadati Balai Kota Port Amelia.""";

    static final String PACT_IN_ENGLISH =
            """
            Sylvania's President Boris Karlov and Freedonia's Prime Minister Greta Lund signed a \
            defence treaty in Port Amelia on Tuesday that obliges both countries to help each other \
            if attacked.

            The treaty replaces a charter of 1998. The opposition in Sylvania demanded that the text \
            be opened before parliament discusses it, while thousands filled Port Amelia.""";

    static final String FLOOD =
            """
            Banjir bandang merendam tiga desa di lembah Orvik, Freedonia, dan memaksa empat ratus \
            keluarga mengungsi ke gedung sekolah.

            Badan cuaca memperkirakan hujan lebat berlangsung sampai akhir pekan. Jalan menuju \
            lembah terputus karena jembatan kayu hanyut.""";

    static final String LOCAL =
            """


            Pedagang di pasar setempat mengatakan harga bunga naik dua kali lipat sejak pagi karena \
            banyaknya tamu yang datang.""";

    private Tales() {}

    static StoryGrouper grouper() {
        Map<String, String> lexicon =
                Map.of(
                        "perjanjian", "treaty",
                        "menandatangani", "signed",
                        "pertahanan", "defence",
                        "diserang", "attacked",
                        "membantu", "help",
                        "parlemen", "parliament",
                        "presiden", "president",
                        "oposisi", "opposition",
                        "piagam", "charter",
                        "ribuan", "thousands");
        return grouper(lexicon);
    }

    static List<Saying> sayings(List<Told> articles) {
        return grouper(Map.of()).group(articles).sayings();
    }

    private static StoryGrouper grouper(Map<String, String> lexicon) {
        return new StoryGrouper(
                STOP_WORDS,
                lexicon,
                Map.of(),
                LANGUAGES.affixes(),
                LANGUAGES.splitters(),
                LANGUAGES.roundups(),
                Meanings.of(List.of(LANGUAGES.speech(), LANGUAGES.lexicon()), LANGUAGES.affixes()),
                new FigureReader(LANGUAGES));
    }

    static Told told(String id, String outlet, String day, String headline, String text) {
        return told(id, outlet, day, headline, text, "id", List.of());
    }

    static Told told(
            String id,
            String outlet,
            String day,
            String headline,
            String text,
            String language,
            List<String> agencies) {
        Article article =
                new Article(
                        id,
                        id,
                        Optional.empty(),
                        Optional.of(new Outlet(outlet.toLowerCase(Locale.ROOT), outlet)),
                        Optional.of(language),
                        Day.parse(day),
                        headline.isEmpty() ? Optional.empty() : Optional.of(headline),
                        List.of(),
                        agencies,
                        text,
                        List.of(),
                        Map.of());
        return new Told(article, List.of(), List.of(), List.of());
    }

    /** The same article with these words of these speakers, as "speaker: words". */
    static Told saying(Told told, String... spoken) {
        List<Statement> statements = new ArrayList<>();
        for (String line : spoken) {
            statements.add(statement(told, statements.size(), Statement.Kind.DIRECT, line));
        }
        return new Told(told.article(), told.mentions(), statements, told.events());
    }

    /** The same article with these words as its own and those behind them as spoken. */
    static Told toldThenQuoted(Told told, String first, String then) {
        List<Statement> statements =
                List.of(
                        statement(told, 0, Statement.Kind.INDIRECT, first),
                        statement(told, 1, Statement.Kind.DIRECT, then));
        return new Told(told.article(), told.mentions(), statements, told.events());
    }

    private static Statement statement(Told told, int place, Statement.Kind kind, String line) {
        String[] parts = line.split(": ", 2);
        Span span = new Span(0, parts[1].length());
        Speaker speaker =
                new Speaker(
                        parts[0],
                        span,
                        parts[0],
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "told");
        return new Statement(
                told.article().id() + "-" + place,
                told.article().id(),
                kind,
                span,
                List.of(span),
                parts[1],
                Optional.of(speaker),
                Optional.empty(),
                List.of(),
                span);
    }
}
