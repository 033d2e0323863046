package org.pakta.coded;

import java.util.Optional;

/**
 * A pact as a published list has it. The same one may stand in several files of a list, told
 * differently.
 *
 * @param list the data set: manytrade, manyenviron
 * @param id in that data set
 * @param title may be empty
 * @param signed first signature
 * @param inForce as a whole
 * @param ended as a whole
 * @param file it was read from
 * @param line in that file
 */
public record ListedPact(
        String list,
        String id,
        String title,
        Optional<Bounds> signed,
        Optional<Bounds> inForce,
        Optional<Bounds> ended,
        String file,
        int line) {}
