/** Who said what, directly or indirectly, and who passed it on. */
package org.pakta.statement;
