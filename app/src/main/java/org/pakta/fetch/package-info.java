/** Pages fetched from the web, one at a time and with care for whoever serves them. */
package org.pakta.fetch;
