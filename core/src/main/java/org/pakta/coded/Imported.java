package org.pakta.coded;

/** A data set of others as a record keeps it; each import replaces the one before. */
public sealed interface Imported permits Alliances, Wars, StateSystem, PactLists {
    /** How many lines of the file are kept. */
    int lines();

    /** Its name: the word after {@code pakta import}. */
    String source();
}
