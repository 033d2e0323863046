/** Where a thing was read: the noun that every other noun carries. Imports nothing. */
package org.pakta.evidence;
