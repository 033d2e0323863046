/** What persons say of what was read: kept apart, laid over it, never fed back into it. */
package org.pakta.review;
