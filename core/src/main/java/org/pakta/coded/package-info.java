/** What others have coded: alliances and wars, as tables and networks; knows nothing of news. */
package org.pakta.coded;
