/**
 * Opens data sources as one shape of table.
 * A cell that is missing is missing: nothing here fills a hole.
 */
package org.homeostat.data;
