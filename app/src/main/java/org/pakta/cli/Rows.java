package org.pakta.cli;

/** A long table on its way out, row by row. */
interface Rows {
    Rows cell(int number);

    /** Nothing where it is empty. */
    Rows cell(String cell);

    /** The row is whole. */
    void next();

    /** The table is whole. */
    void end();
}
