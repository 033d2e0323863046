package org.pakta.obligation;

import java.util.Optional;
import org.pakta.pact.Source;

/**
 * What a reason rests on.
 *
 * @param source reference, and whether it was checked or is from memory
 * @param quote the text's own words; empty when none were at hand
 */
public record Citation(Source source, Optional<String> quote) {}
