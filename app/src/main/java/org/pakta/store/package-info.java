/** The record as one SQLite file. */
package org.pakta.store;
