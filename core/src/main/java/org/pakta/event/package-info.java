/**
 * Statements and sentences become events: who did what to whom, told as done, planned, alleged or
 * denied.
 */
package org.pakta.event;
