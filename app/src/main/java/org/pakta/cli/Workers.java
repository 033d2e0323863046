package org.pakta.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.data.BadData;
import org.pakta.page.Input;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.record.Given;
import org.pakta.record.Outcome;
import org.pakta.record.Reader;
import org.pakta.record.Reading;

/** Reads pages on every core; results come in the order of the pages. */
final class Workers implements AutoCloseable {
    /**
     * Work a page may take, in time of the processor, so that a busy machine does not decide. Pages
     * take some milliseconds; what is within the bounds of a page and still takes this long was
     * made to.
     */
    private static final Duration MOST_WORK = Duration.ofSeconds(60);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ThreadPoolExecutor threads;
    private final Function<Page, Outcome> reader;
    private final Function<Article, Reading> whole;
    private final long most;

    Workers(Engine engine) {
        this(engine.reader(), engine.whole(), MOST_WORK);
    }

    Workers(Function<Page, Outcome> reader, Function<Article, Reading> whole, Duration most) {
        this.reader = reader;
        this.whole = whole;
        this.most = most.toNanos();
        this.threads =
                (ThreadPoolExecutor)
                        Executors.newFixedThreadPool(
                                Runtime.getRuntime().availableProcessors(), Workers::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }

    List<Outcome> read(List<Page> pages) {
        return start(pages).get();
    }

    /** Begins with these pages; who asks for the outcomes waits for them. */
    Supplier<List<Outcome>> start(List<Page> pages) {
        List<Task> tasks =
                pages.stream().map(page -> new Task(page.id(), () -> reader.apply(page))).toList();
        tasks.forEach(threads::execute);
        return () -> tasks.stream().map(this::result).toList();
    }

    /** Pages with what became of them, and inputs that are none, in their order. */
    List<Given> given(List<Input> inputs) {
        Iterator<Outcome> outcomes =
                read(inputs.stream().flatMap(Workers::page).toList()).iterator();
        List<Given> given = new ArrayList<>();
        for (Input input : inputs) {
            given.add(
                    input instanceof Input.PageIn in
                            ? new Given.Read(in.page(), outcomes.next())
                            : new Given.NoPage(((Input.SkippedIn) input).skipped()));
        }
        return given;
    }

    private static Stream<Page> page(Input input) {
        return input instanceof Input.PageIn in ? Stream.of(in.page()) : Stream.empty();
    }

    /** Reads an article that was put together from several pages. */
    Outcome whole(Article article) {
        Task task = new Task(article.input(), () -> new Outcome.Done(whole.apply(article)));
        threads.execute(task);
        return result(task);
    }

    /** What reads a record's pages again. */
    Reader reader() {
        return new Reader(this::read, this::whole);
    }

    /** One page to read; knows how much work it has taken. */
    private final class Task extends FutureTask<Outcome> {
        private final String id;
        private volatile long thread;
        private volatile long begun;

        Task(String id, Supplier<Outcome> work) {
            super(() -> one(id, work));
            this.id = id;
        }

        @Override
        public void run() {
            begun = THREADS.getCurrentThreadCpuTime();
            thread = Thread.currentThread().getId();
            try {
                super.run();
            } finally {
                thread = 0;
            }
        }

        boolean tooSlow() {
            long on = thread;
            return on != 0 && THREADS.getThreadCpuTime(on) - begun > most;
        }
    }

    /** One page that breaks the reader must not stop a run: it is told of like any other. */
    private static Outcome one(String id, Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (BadData ours) {
            throw ours;
        } catch (OutOfMemoryError full) {
            return passed(id, "too_large", "reading it takes more memory than there is");
        } catch (RuntimeException | StackOverflowError broken) {
            String what = broken.getClass().getSimpleName() + ": " + broken.getMessage();
            String line = what.lines().findFirst().orElse("");
            return passed(id, "failed", "reading it failed: " + line);
        }
    }

    private static Outcome passed(String id, String why, String detail) {
        return new Outcome.Passed(new Skipped(id, why, detail));
    }

    private Outcome result(Task task) {
        while (true) {
            try {
                return task.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                if (task.tooSlow()) {
                    return leave(task.id);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped", stopped);
            } catch (ExecutionException broken) {
                if (broken.getCause() instanceof RuntimeException ours) {
                    throw ours;
                }
                throw new IllegalStateException(broken.getCause());
            }
        }
    }

    /** Java cannot stop a thread: the page is left to it, and another thread takes its place. */
    private Outcome leave(String id) {
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
        String work = TimeUnit.NANOSECONDS.toSeconds(most) + " s of work";
        return passed(id, "too_slow", "reading it takes more than " + work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
