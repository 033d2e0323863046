package org.pakta.story;

/**
 * What words of a statement mean: what a translation of it has too.
 *
 * @param terms known actors, meanings, names and numbers
 * @param share of its content words they stand for, in [0,1]
 */
record Meant(Terms terms, double share) {}
