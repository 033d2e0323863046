/** The data folder: what a linguist, lawyer or editor edits, read strictly, with file and line. */
package org.pakta.data;
