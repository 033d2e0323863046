package org.pakta.page;

import java.io.IOException;

/** A stream gives more than may be held or is worth reading. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what);
    }
}
