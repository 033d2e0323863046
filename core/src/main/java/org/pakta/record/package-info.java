/** What is kept, and the interface that a store implements. */
package org.pakta.record;
