/** Numbers that texts tell: how many, of what, and how sure the text is of it. */
package org.pakta.figure;
