package org.pakta.obligation;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pakta.data.DataFolder;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;

/** Time of one question, by how many pacts there are; copies have ids of their own. */
final class LawBench {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final int WARM = 300;

    private LawBench() {}

    /** Arguments: how often each pact is there, separated by commas. */
    public static void main(String... arguments) {
        List<Pact> pacts = PactFiles.read(DataFolder.shipped());
        for (String times : arguments[0].split(",", -1)) {
            Obligations law = new Obligations(copies(pacts, Integer.parseInt(times)));
            ask(law, "PRK", "KOR", times, Integer.parseInt(times));
            ask(law, "USA", "PRK", times, Integer.parseInt(times));
        }
    }

    private static void ask(Obligations law, String attacked, String by, String times, int n) {
        Question question = Question.of(attacked, List.of(by), DAY);
        int rounds = Math.max(3, WARM / n);
        for (int i = 0; i < rounds; i++) {
            law.after(question);
        }
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            law.after(question);
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        System.out.printf(
                Locale.ROOT,
                "%s times the pacts, %s attacked: %.2f ms of the processor a question%n",
                times,
                attacked,
                took / 1e6 / rounds);
    }

    private static List<Pact> copies(List<Pact> pacts, int times) {
        List<Pact> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (Pact pact : pacts) {
                all.add(
                        new Pact(
                                pact.id() + "-" + i,
                                pact.names(),
                                pact.kind(),
                                pact.basis(),
                                pact.signed(),
                                pact.place(),
                                pact.inForce(),
                                pact.until(),
                                pact.duration(),
                                pact.parties(),
                                pact.relations(),
                                pact.clauses()));
            }
        }
        return all;
    }
}
