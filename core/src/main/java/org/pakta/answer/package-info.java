/** What the treaties answer, beside what reports tell; a reported pact never changes "owes". */
package org.pakta.answer;
