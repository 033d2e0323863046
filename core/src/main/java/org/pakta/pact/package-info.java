/** Pacts as data: parties with dated status, clauses with triggers, each with its reference. */
package org.pakta.pact;
