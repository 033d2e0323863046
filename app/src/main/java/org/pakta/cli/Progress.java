package org.pakta.cli;

/** How far long work has come: one line that rewrites itself, where somebody watches. */
final class Progress {
    private final Terminal terminal;
    private final boolean shown;
    private boolean written;

    Progress(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.shown = terminal.watched() && !quiet;
    }

    void at(String what) {
        if (shown) {
            terminal.err().print("\r\u001b[K" + what);
            terminal.err().flush();
            written = true;
        }
    }

    /** Takes the line away. */
    void end() {
        if (written) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
