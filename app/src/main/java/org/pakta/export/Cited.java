package org.pakta.export;

import org.pakta.pact.Source;

/** Where a value of a pact comes from, as JSON. */
final class Cited {
    private Cited() {}

    /** With the reference, and against what it was checked or that it was not. */
    static Fields source(Fields fields, Source source) {
        fields.with("source", source.reference());
        source.checked()
                .ifPresentOrElse(
                        checked ->
                                fields.with(
                                        "checked",
                                        Fields.none()
                                                .with("on", checked.on().toString())
                                                .with("against", checked.against())),
                        () -> fields.with("from_memory", true));
        return fields;
    }
}
