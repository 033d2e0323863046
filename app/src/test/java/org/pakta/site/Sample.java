package org.pakta.site;

import static org.pakta.event.Event.Status.ALLEGED;
import static org.pakta.event.Event.Status.DENIED;
import static org.pakta.event.Event.Status.DONE;
import static org.pakta.event.Event.Status.PLANNED;
import static org.pakta.statement.Statement.Kind.DIRECT;
import static org.pakta.statement.Statement.Kind.INDIRECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention.Kind;
import org.pakta.event.EventType;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.pact.Basis;
import org.pakta.pact.Clause;
import org.pakta.pact.Dated;
import org.pakta.pact.Duty;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Side;
import org.pakta.pact.Source;
import org.pakta.pact.Trigger;
import org.pakta.page.Skipped;
import org.pakta.record.Contents;
import org.pakta.record.Counts;
import org.pakta.record.Reading;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.text.Day;

/** A record of invented news on invented states, with one of everything a report has to show. */
final class Sample {
    private static final List<String> TAR = List.of("TAR");
    private static final List<String> LUM = List.of("LUM");

    private Sample() {}

    static Contents contents() {
        List<Reading> readings = List.of(kabar(), nusa(), warta(), post(), signing(), relayed());
        return new Contents(readings, stories(), sayings(), skipped(), new Counts(6, 1, 3));
    }

    static Reading kabar() {
        String text =
                """
                LUMEN - Pasukan Tarvania menembaki kota perbatasan Selmar pada Senin malam, kata Menteri Pertahanan Lumeria Dama Respati.

                "Tembakan itu melanggar kesepakatan gencatan senjata yang kita tandatangani bersama," kata Dama Respati di ibu kota, Selasa (4/3/2025).

                Ia menambahkan bahwa sedikitnya tiga rumah warga rusak. Lumeria akan membawa perkara ini ke Dewan Keamanan.

                Pemerintah Tarvania membantah tuduhan tersebut. "Tidak ada satu peluru pun dari pihak kami," ujar juru bicara Orlo Vint.""";
        return new Draft(
                        "a1b2c3d4e5f60001",
                        "Kabar Pagi",
                        "id",
                        "2025-03-04",
                        "Lumeria Tuduh Tarvania Tembaki Kota Perbatasan Selmar",
                        text)
                .mention("Tarvania", Kind.STATE, "state:TAR", "TAR")
                .mention("Lumeria", Kind.STATE, "state:LUM", "LUM")
                .mention("Dama Respati", Kind.PERSON, "person:dama-respati", "LUM")
                .mention("Orlo Vint", Kind.PERSON, "person:orlo-vint", "TAR")
                .mention("Dewan Keamanan", Kind.ORGANISATION, "body:UNSC", "")
                .mention("Selmar", Kind.PLACE, "", "LUM")
                .said(
                        "s1a",
                        INDIRECT,
                        "Pasukan Tarvania menembaki kota perbatasan Selmar pada Senin malam",
                        "Dama Respati",
                        "kata",
                        "LUMEN - Pasukan")
                .said(
                        "s1b",
                        DIRECT,
                        "Tembakan itu melanggar kesepakatan gencatan senjata yang kita tandatangani bersama",
                        "Dama Respati",
                        "kata",
                        "Tembakan itu")
                .said(
                        "s1c",
                        DIRECT,
                        "Tidak ada satu peluru pun dari pihak kami",
                        "Orlo Vint",
                        "ujar",
                        "Tidak ada")
                .event(
                        "e1a",
                        EventType.ASSAULT,
                        ALLEGED,
                        TAR,
                        LUM,
                        "2025-03-03",
                        "Pasukan Tarvania menembaki kota perbatasan Selmar pada Senin malam, kata Menteri Pertahanan Lumeria Dama Respati.",
                        "s1a")
                .event(
                        "e1b",
                        EventType.ASSAULT,
                        DENIED,
                        TAR,
                        LUM,
                        "",
                        "Pemerintah Tarvania membantah tuduhan tersebut.",
                        "s1c")
                .event(
                        "e1c",
                        EventType.REQUEST,
                        PLANNED,
                        LUM,
                        List.of("UNSC"),
                        "",
                        "Lumeria akan membawa perkara ini ke Dewan Keamanan.")
                .reading();
    }

    static Reading nusa() {
        String text =
                """
                Menteri Pertahanan Dama Respati menuduh militer Tarvania menyerang Selmar, kota di perbatasan Lumeria.

                "Tembakan itu jelas melanggar gencatan senjata yang kita tandatangani bersama," ujar Dama Respati kepada wartawan.

                Warga mendengar tembakan artileri Tarvania ke Selmar pada 3 Maret 2025 malam. "Kami lari ke gudang," kata Mirel Sando, guru di kota itu.""";
        return new Draft(
                        "a1b2c3d4e5f60002",
                        "Harian Nusa",
                        "id",
                        "2025-03-04",
                        "Selmar Diserang, Warga Berlarian ke Gudang",
                        text)
                .mention("Tarvania", Kind.STATE, "state:TAR", "TAR")
                .mention("Lumeria", Kind.STATE, "state:LUM", "LUM")
                .mention("Dama Respati", Kind.PERSON, "person:dama-respati", "LUM")
                .said(
                        "s2a",
                        DIRECT,
                        "Tembakan itu jelas melanggar gencatan senjata yang kita tandatangani bersama",
                        "Dama Respati",
                        "ujar",
                        "Tembakan itu")
                .said("s2b", DIRECT, "Kami lari ke gudang", "Mirel Sando", "kata", "Kami lari")
                .event(
                        "e2a",
                        EventType.ASSAULT,
                        DONE,
                        TAR,
                        LUM,
                        "2025-03-03",
                        "Warga mendengar tembakan artileri Tarvania ke Selmar pada 3 Maret 2025 malam.")
                .event(
                        "e2b",
                        EventType.ACCUSE,
                        DONE,
                        LUM,
                        TAR,
                        "2025-03",
                        "Menteri Pertahanan Dama Respati menuduh militer Tarvania menyerang Selmar, kota di perbatasan Lumeria.")
                .reading();
    }

    static Reading warta() {
        String text =
                """
                Pasukan Tarvania menembaki kota perbatasan Selmar pada Senin malam, kata Menteri Pertahanan Lumeria Dama Respati.

                "Tembakan itu melanggar kesepakatan gencatan senjata yang kita tandatangani bersama," kata Dama Respati.

                "Kami menunggu jawaban," kata Dama Respati.""";
        return new Draft(
                        "a1b2c3d4e5f60003",
                        "Warta Kota",
                        "id",
                        "2025-03-05",
                        "Tarvania Dituduh Tembaki Selmar",
                        text)
                .said(
                        "s3b",
                        DIRECT,
                        "Tembakan itu melanggar kesepakatan gencatan senjata yang kita tandatangani bersama",
                        "Dama Respati",
                        "kata",
                        "Tembakan itu")
                .said(
                        "s3c",
                        DIRECT,
                        "Kami menunggu jawaban",
                        "Dama Respati",
                        "kata",
                        "Kami menunggu")
                .event(
                        "e3a",
                        EventType.ASSAULT,
                        ALLEGED,
                        TAR,
                        LUM,
                        "2025-03-03",
                        "Pasukan Tarvania menembaki kota perbatasan Selmar pada Senin malam, kata Menteri Pertahanan Lumeria Dama Respati.")
                .reading();
    }

    static Reading post() {
        String text =
                """
                Lumeria said on Tuesday that Tarvanian gunners had shelled the border town of Selmar overnight.

                "The firing violates the ceasefire that we signed together," Defence Minister Dama Respati said.

                Tarvania rejected the charge. "Not one bullet came from our side," spokesman Orlo Vint said.""";
        return new Draft(
                        "a1b2c3d4e5f60004",
                        "The Island Post",
                        "en",
                        "2025-03-04",
                        "Lumeria says Tarvania shelled border town; Tarvania denies it",
                        text)
                .mention("Tarvania", Kind.STATE, "state:TAR", "TAR")
                .mention("Lumeria", Kind.STATE, "state:LUM", "LUM")
                .said(
                        "s4a",
                        DIRECT,
                        "The firing violates the ceasefire that we signed together",
                        "Dama Respati",
                        "said",
                        "The firing")
                .said(
                        "s4b",
                        DIRECT,
                        "Not one bullet came from our side",
                        "Orlo Vint",
                        "said",
                        "Not one")
                .event(
                        "e4a",
                        EventType.ASSAULT,
                        ALLEGED,
                        TAR,
                        LUM,
                        "2025-03-03",
                        "Lumeria said on Tuesday that Tarvanian gunners had shelled the border town of Selmar overnight.")
                .event(
                        "e4b",
                        EventType.ASSAULT,
                        DENIED,
                        TAR,
                        LUM,
                        "",
                        "Tarvania rejected the charge.",
                        "s4b")
                .reading();
    }

    static Reading signing() {
        String text =
                """
                Lumeria dan Orsenna menandatangani Perjanjian Bantuan Timbal Balik di Lumen, Sabtu (8/3/2025).

                Jika salah satu pihak diserang, pihak lain wajib memberi bantuan militer dengan segera. Perjanjian itu menggantikan kesepakatan tahun 1998.

                "Kami tidak lagi sendirian," kata Presiden Lumeria Sena Adipura.""";
        Draft draft =
                new Draft(
                        "a1b2c3d4e5f60005",
                        "Kabar Pagi",
                        "id",
                        "2025-03-08",
                        "Lumeria dan Orsenna Teken Perjanjian Bantuan Timbal Balik",
                        text);
        return draft.mention("Lumeria", Kind.STATE, "state:LUM", "LUM")
                .mention("Orsenna", Kind.STATE, "state:ORS", "ORS")
                .said(
                        "s5a",
                        DIRECT,
                        "Kami tidak lagi sendirian",
                        "Sena Adipura",
                        "kata",
                        "Kami tidak")
                .event(
                        "e5a",
                        EventType.AGREE,
                        DONE,
                        List.of("LUM", "ORS"),
                        List.of(),
                        "2025-03-08",
                        "Lumeria dan Orsenna menandatangani Perjanjian Bantuan Timbal Balik di Lumen, Sabtu (8/3/2025).")
                .pact(
                        "p5",
                        "lumeria-orsenna-2025",
                        "Perjanjian Bantuan Timbal Balik",
                        Status.SIGNED,
                        "2025-03-08",
                        "Lumeria dan Orsenna menandatangani Perjanjian Bantuan Timbal Balik di Lumen, Sabtu (8/3/2025).",
                        draft.clause(
                                "defend",
                                "salah satu pihak diserang",
                                "Jika salah satu pihak diserang, pihak lain wajib memberi bantuan militer dengan segera."))
                .reading();
    }

    static Reading relayed() {
        String text =
                """
                Lumeria and Orsenna signed a mutual aid treaty on Friday, pledging to consult when either is threatened.

                "We are no longer alone," President Sena Adipura said.""";
        Draft draft =
                new Draft(
                        "a1b2c3d4e5f60006",
                        "The Island Post",
                        "en",
                        "2025-03-09",
                        "Lumeria, Orsenna sign mutual aid treaty",
                        text);
        return draft.mention("Lumeria", Kind.STATE, "state:LUM", "LUM")
                .mention("Orsenna", Kind.STATE, "state:ORS", "ORS")
                .said("s6a", DIRECT, "We are no longer alone", "Sena Adipura", "said", "We are")
                .event(
                        "e6a",
                        EventType.AGREE,
                        DONE,
                        List.of("LUM", "ORS"),
                        List.of(),
                        "2025-03",
                        "Lumeria and Orsenna signed a mutual aid treaty on Friday")
                .pact(
                        "p6",
                        "lumeria-orsenna-2025",
                        "mutual aid treaty",
                        Status.SIGNED,
                        "2025-03-07",
                        "Lumeria and Orsenna signed a mutual aid treaty on Friday",
                        draft.clause(
                                "consult",
                                "either is threatened",
                                "pledging to consult when either is threatened"))
                .pact("p6b", "", "grain corridor deal", Status.NEGOTIATING, "", "no longer alone")
                .reading();
    }

    static List<Story> stories() {
        Story shelling =
                new Story(
                        "5701000000000001",
                        "Lumeria Tuduh Tarvania Tembaki Kota Perbatasan Selmar",
                        Day.parse("2025-03-04"),
                        Day.parse("2025-03-05"),
                        List.of(
                                "a1b2c3d4e5f60001",
                                "a1b2c3d4e5f60002",
                                "a1b2c3d4e5f60003",
                                "a1b2c3d4e5f60004"),
                        List.of(
                                new Story.Origin(
                                        "a1b2c3d4e5f60001",
                                        List.of("a1b2c3d4e5f60003"),
                                        List.of(),
                                        "92% of its words stand in the same order, a day later"),
                                new Story.Origin("a1b2c3d4e5f60002", List.of(), List.of(), ""),
                                new Story.Origin("a1b2c3d4e5f60004", List.of(), List.of(), "")),
                        "5a6a000000000001",
                        List.of("a1b2c3d4e5f60006"),
                        List.of(
                                new Story.Reason("a1b2c3d4e5f60001", "nearest the middle", ""),
                                new Story.Reason(
                                        "a1b2c3d4e5f60002",
                                        "shares Tarvania, Selmar, 3 March and one saying",
                                        ""),
                                new Story.Reason(
                                        "a1b2c3d4e5f60003", "a reprint of a1b2c3d4e5f60001", "")));
        Story pact =
                new Story(
                        "5701000000000002",
                        "Lumeria dan Orsenna Teken Perjanjian Bantuan Timbal Balik",
                        Day.parse("2025-03-08"),
                        Day.parse("2025-03-09"),
                        List.of("a1b2c3d4e5f60005", "a1b2c3d4e5f60006"),
                        List.of(
                                new Story.Origin("a1b2c3d4e5f60005", List.of(), List.of(), ""),
                                new Story.Origin(
                                        "Samudra News Agency",
                                        List.of("a1b2c3d4e5f60006"),
                                        List.of(),
                                        "credited in the text")),
                        "5a6a000000000001",
                        List.of(),
                        List.of(
                                new Story.Reason("a1b2c3d4e5f60005", "nearest the middle", ""),
                                new Story.Reason("a1b2c3d4e5f60006", "same signing", "")));
        return List.of(shelling, pact);
    }

    static List<Saying> sayings() {
        return List.of(
                saying(
                        "5a01",
                        "Dama Respati",
                        "a1b2c3d4e5f60001 s1b",
                        "a1b2c3d4e5f60002 s2a",
                        "a1b2c3d4e5f60003 s3b",
                        "a1b2c3d4e5f60004 s4a"),
                saying("5a02", "Orlo Vint", "a1b2c3d4e5f60001 s1c", "a1b2c3d4e5f60004 s4b"),
                saying("5a03", "Sena Adipura", "a1b2c3d4e5f60005 s5a", "a1b2c3d4e5f60006 s6a"));
    }

    private static Saying saying(String id, String speaker, String... variants) {
        List<Saying.Variant> all =
                List.of(variants).stream()
                        .map(each -> List.of(each.split(" ", -1)))
                        .map(each -> new Saying.Variant(each.get(0), each.get(1)))
                        .toList();
        return new Saying(id, speaker, all, "");
    }

    static List<Skipped> skipped() {
        return List.of(
                new Skipped("kosong.html", "empty", "The file has no bytes."),
                new Skipped("foto.jpg", "not_text", "The bytes are an image."),
                new Skipped("menu.html", "no_body", "Only menus and links were found."));
    }

    static List<Pact> treaties() {
        Source memory = new Source("Treaty on Mutual Aid, Lumen 2025, article 4", Optional.empty());
        Source checked =
                new Source(
                        "Treaty on Mutual Aid, Lumen 2025",
                        Optional.of(
                                new Source.Checked(LocalDate.of(2025, 4, 1), "the official text")));
        Dated signed = new Dated(new Day(2025, 3, 8), Optional.empty(), checked);
        Dated inForce = new Dated(new Day(2025, 6, 1), Optional.of("by exchange of notes"), memory);
        Clause defend =
                new Clause(
                        "article-4",
                        "article 4",
                        Duty.DEFEND,
                        Side.ALL,
                        Side.ALL,
                        new Trigger(
                                Trigger.Event.ARMED_ATTACK,
                                "an armed attack on a party",
                                Optional.empty(),
                                List.of(),
                                Map.of(),
                                Trigger.Adversary.ANYBODY,
                                Optional.empty()),
                        Optional.empty(),
                        new Clause.Wording("Each party shall at once give military help.", false),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        memory);
        Pact now =
                pact(
                        "lumeria-orsenna-2025",
                        new Pact.Names(
                                "Treaty on Mutual Aid between Lumeria and Orsenna",
                                "Mutual Aid Treaty",
                                "Perjanjian Bantuan Timbal Balik",
                                List.of()),
                        signed,
                        inForce,
                        Pact.RelationKind.REPLACES,
                        "lumeria-orsenna-1998",
                        List.of(defend));
        Pact before =
                pact(
                        "lumeria-orsenna-1998",
                        new Pact.Names(
                                "Understanding on Friendship",
                                "Friendship Understanding",
                                "Kesepahaman Persahabatan",
                                List.of()),
                        signed,
                        inForce,
                        Pact.RelationKind.REPLACED_BY,
                        "lumeria-orsenna-2025",
                        List.of());
        return List.of(now, before);
    }

    private static Pact pact(
            String id,
            Pact.Names names,
            Dated signed,
            Dated inForce,
            Pact.RelationKind tie,
            String other,
            List<Clause> clauses) {
        return new Pact(
                id,
                names,
                Pact.Kind.TREATY,
                Basis.TREATY,
                Optional.of(signed),
                Optional.of("Lumen"),
                Optional.of(inForce),
                Optional.empty(),
                Optional.empty(),
                List.of(party("LUM", signed, inForce), party("ORS", signed, inForce)),
                List.of(new Pact.Relation(tie, other, Optional.empty(), Optional.empty())),
                clauses);
    }

    private static Party party(String state, Dated signed, Dated inForce) {
        return Party.plain(state, Optional.of(signed), Optional.of(inForce), signed.source());
    }
}
