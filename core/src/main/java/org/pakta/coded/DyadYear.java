package org.pakta.coded;

/**
 * What one state owed another in a year.
 *
 * @param a the state that owes: alpha-3 or a Correlates of War number
 * @param b the state it owes
 * @param year in which they had a pact
 */
public record DyadYear(String a, String b, int year, Owed owed) {}
