/**
 * The World Bank's files: bulk downloads with their companions, exports of its DataBank, the Pink Sheet and its API.
 * What stands above and below the figures becomes the table's provenance.
 */
package org.homeostat.data.worldbank;
