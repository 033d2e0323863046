package org.pakta.data;

/**
 * Something wrong in one of our own data files.
 *
 * @param file its name below the data folder
 * @param line first line is 1; 0 when the file as a whole is meant
 * @param what what is wrong, and what would mend it
 */
public record Problem(String file, int line, String what) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what;
    }
}
