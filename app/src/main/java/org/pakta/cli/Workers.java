package org.pakta.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.pakta.data.BadData;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.record.Outcome;

/** Reads pages on every core; results come in the order of the pages. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;
    private final Function<Page, Outcome> reader;

    Workers(Function<Page, Outcome> reader) {
        this.reader = reader;
        this.threads =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        work -> {
                            Thread thread = new Thread(work, "reader");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    List<Outcome> read(List<Page> pages) {
        List<Future<Outcome>> pending =
                pages.stream().map(page -> threads.submit(() -> one(page))).toList();
        return pending.stream().map(Workers::result).toList();
    }

    /** One page that breaks the reader must not stop a run: it is told of like any other. */
    private Outcome one(Page page) {
        try {
            return reader.apply(page);
        } catch (BadData ours) {
            throw ours;
        } catch (RuntimeException | StackOverflowError broken) {
            String what = broken.getClass().getSimpleName() + ": " + broken.getMessage();
            String line = what.lines().findFirst().orElse("");
            return new Outcome.Passed(
                    new Skipped(page.id(), "failed", "reading it failed: " + line));
        }
    }

    private static Outcome result(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause();
            if (cause instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
