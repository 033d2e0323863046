/** Characters before any language: words, sentences, folded forms, days, content-derived ids. */
package org.pakta.text;
