/**
 * Who can act: names in a text become mentions, and mentions the state, body, group or person
 * meant.
 */
package org.pakta.actor;
