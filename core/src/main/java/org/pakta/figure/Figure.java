package org.pakta.figure;

import org.pakta.evidence.Span;

/**
 * A number that an article tells, and of what.
 *
 * @param article id of the article
 * @param what what is counted or measured: {@code dead}, {@code injured}, {@code percent}, …
 * @param of whom or what exactly, where the text narrows it ({@code children}); else empty
 * @param toll whether it counts what the happening did to people, so that one story has one such
 *     number; else it means something only beside its own sentence
 * @param amount how many
 * @param past whether its sentence tells of a time long before the article
 * @param span the number with what is counted
 * @param sentence the sentence it stands in
 */
public record Figure(
        String article,
        String what,
        String of,
        boolean toll,
        Amount amount,
        boolean past,
        Span span,
        Span sentence) {}
