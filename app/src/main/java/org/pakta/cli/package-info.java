/** One file per command. What a command works with is handed in by {@code Main}. */
package org.pakta.cli;
