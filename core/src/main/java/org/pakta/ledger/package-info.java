/** The bridge: what reports say about pacts becomes dated, sourced, disputable entries. */
package org.pakta.ledger;
