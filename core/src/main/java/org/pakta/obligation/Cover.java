package org.pakta.obligation;

import java.util.List;
import org.pakta.pact.Span;

/**
 * When one state is bound to defend another, should its case arise.
 *
 * @param obliged who owes it
 * @param covered to whom
 * @param pact its id
 * @param spans in order of time, at least one
 */
public record Cover(String obliged, String covered, String pact, List<Span> spans) {
    public Cover {
        spans = List.copyOf(spans);
    }
}
