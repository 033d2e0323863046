package org.pakta.record;

import java.nio.file.Path;

/** Opens records. */
public interface Records {
    /** Opens one that is there, to read it. */
    Record open(Path file);

    /** Opens one to add to it; makes it when it is not there. */
    Keeper keep(Path file);
}
