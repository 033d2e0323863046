/** What other programs read: JSON lines and tables, as docs/formats.md describes them. */
package org.pakta.export;
