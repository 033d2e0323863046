/** Language packs: the only reader of {@code data/languages}. */
package org.pakta.language;
