/** A page becomes an article: body told from furniture, outlet, day, byline, agencies. */
package org.pakta.article;
