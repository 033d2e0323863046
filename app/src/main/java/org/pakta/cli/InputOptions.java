package org.pakta.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.page.Input;
import org.pakta.page.Page;
import org.pakta.page.PageReader;
import picocli.CommandLine.Option;

/** How inputs are taken, for every command that reads pages. */
final class InputOptions {
    static final String KINDS =
            "Files, folders or globs of .html, .txt, .jsonl, feeds (.rss, .atom, .xml), .warc (each"
                    + " also .gz); http(s) addresses with --fetch; - is JSON lines on standard input.";

    static final String INPUTS = "As pakta read takes them.";

    @Option(
            names = "--fetch",
            description =
                    "Fetches inputs that are addresses, one a second from a host, if its robots.txt"
                            + " allows. Of an article cut over several pages the pages behind the"
                            + " one named come too, 20 at most.")
    private boolean fetch;

    @Option(
            names = "--allow-private",
            description = "Fetches from this machine and its own network too.")
    private boolean allowPrivate;

    @Option(
            names = "--strict",
            description =
                    "Answers 1 when an input was skipped for any reason but no_body, no_page,"
                            + " page_of or unsupported; everything is read all the same.")
    private boolean strict;

    /** Complains of inputs that cannot be meant, before anything is made or opened. */
    void check(List<String> inputs) {
        inputs.stream()
                .filter(PageReader::address)
                .filter(input -> !fetch)
                .findFirst()
                .ifPresent(InputOptions::refuse);
        if (inputs.stream().noneMatch(PageReader::there)) {
            throw new UserError("there is no file or folder " + String.join(", ", inputs));
        }
    }

    private static void refuse(String address) {
        throw new UserError(
                address + " is an address: --fetch fetches it, or save the page and name the file");
    }

    /** What reads the inputs; {@code next} tells where the article of a fetched page goes on. */
    PageReader reader(Doors doors, Terminal terminal, Function<Page, Optional<String>> next) {
        Function<String, Iterator<Input>> addresses = doors.fetch().from(allowPrivate, next);
        return new PageReader(terminal.in(), addresses);
    }

    /** What the command answers. */
    int code(Tally tally, Terminal terminal) {
        if (!strict || tally.bad() == 0) {
            return 0;
        }
        terminal.err().println("pakta: --strict: bad inputs: " + tally.bad());
        return 1;
    }
}
