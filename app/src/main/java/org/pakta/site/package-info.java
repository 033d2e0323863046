/**
 * The report: a folder of plain pages in which every field leads to the sentence it was read from.
 */
package org.pakta.site;
