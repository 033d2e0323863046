/** Pacts and a question give answers: who owes what, under which clause. Knows nothing of news. */
package org.pakta.obligation;
