package org.pakta.story;

/**
 * Two things of a list and how close they are.
 *
 * @param a number of the first
 * @param b number of the second, greater than {@code a}
 * @param closeness in [0,1]
 */
record Link(int a, int b, double closeness) {}
