/** Treaties' own texts, read article by article: what they say, never what is law. */
package org.pakta.treaty;
