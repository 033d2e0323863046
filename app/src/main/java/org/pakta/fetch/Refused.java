package org.pakta.fetch;

import java.io.IOException;

/** An address that is not fetched, by a rule of ours or of the site. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * Refuses.
     *
     * @param code why an input is skipped for it
     */
    Refused(String code, String what) {
        super(what);
        this.code = code;
    }

    String code() {
        return code;
    }
}
