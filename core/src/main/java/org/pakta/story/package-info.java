/**
 * Many articles: who copied whom, the same happening told twice, the same words in other wordings.
 */
package org.pakta.story;
