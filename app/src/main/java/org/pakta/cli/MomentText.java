package org.pakta.cli;

import java.util.Map;
import org.pakta.pact.Moment;
import org.pakta.pact.Moment.What;
import org.pakta.pact.Pact;

/** Something in the life of a pact, on one line. */
final class MomentText {
    private static final Map<What, String> INDONESIAN =
            Map.ofEntries(
                    Map.entry(What.SIGNED, "ditandatangani"),
                    Map.entry(What.RATIFIED, "diratifikasi"),
                    Map.entry(What.APPLIED_PROVISIONALLY, "diterapkan sementara"),
                    Map.entry(What.PROVISIONAL_APPLICATION_ENDED, "penerapan sementara berakhir"),
                    Map.entry(What.IN_FORCE, "berlaku"),
                    Map.entry(What.SUCCEEDED, "menggantikan negara sebelumnya"),
                    Map.entry(What.WORDING_BEGAN, "rumusan ini mulai berlaku"),
                    Map.entry(What.WORDING_ENDED, "rumusan ini tidak berlaku lagi"),
                    Map.entry(What.SUSPENDED, "ditangguhkan"),
                    Map.entry(What.SUSPENSION_ENDED, "penangguhan berakhir"),
                    Map.entry(What.RESERVATION_WITHDRAWN, "reservasi ditarik"),
                    Map.entry(What.TERM_OVER, "jangka waktu habis"),
                    Map.entry(What.REPLACED_IN_PART, "sebagian digantikan"),
                    Map.entry(What.REPLACED, "digantikan"),
                    Map.entry(What.WITHDREW, "keluar"),
                    Map.entry(What.EXPIRED, "kedaluwarsa"),
                    Map.entry(What.ENDED, "berakhir"),
                    Map.entry(What.DISSOLVED, "negara itu tiada lagi"));

    private final boolean indonesian;

    MomentText(String language) {
        this.indonesian = language.equals("id");
    }

    /** With the pact it belongs to. */
    String line(Pact pact, Moment moment) {
        String name = indonesian ? pact.names().indonesian() : pact.names().en();
        return "%s  %s (%s)".formatted(line(moment), name, pact.id());
    }

    String line(Moment moment) {
        return "%s  %s%s%s"
                .formatted(
                        day(moment),
                        moment.state().map(state -> state + " ").orElse(""),
                        what(moment.what()),
                        moment.words().map(words -> ": " + Shown.line(words)).orElse(""));
    }

    private String what(What what) {
        return indonesian
                ? INDONESIAN.getOrDefault(what, what.code())
                : what == What.DISSOLVED ? "ceased to exist" : what.code().replace('_', ' ');
    }

    private String day(Moment moment) {
        if (!moment.when().open()) {
            return moment.when().day().toString();
        }
        String not = indonesian ? "tidak sebelum " : "not before ";
        String by = indonesian ? ", paling lambat " : ", by ";
        return not + moment.when().day() + moment.when().by().map(late -> by + late).orElse("");
    }
}
