package org.pakta.cli;

/** Whoever read our output has stopped reading ({@code | head}): nothing is wrong, and we end. */
final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
