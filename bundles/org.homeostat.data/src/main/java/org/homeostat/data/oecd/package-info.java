/**
 * Exports of the OECD's former data warehouse, OECD.Stat: a column of codes and one of labels for each dimension.
 * Codes make the keys, as in SDMX; labels become names.
 */
package org.homeostat.data.oecd;
