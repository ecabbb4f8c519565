/**
 * SDMX, the statistical offices' exchange format: CSV 1.0 and 2.0, and data messages of SDMX-ML 2.1 in all their kinds.
 * Dimensions are read in the order of the file; what is no dimension is an attribute of the series or the figure.
 */
package org.homeostat.data.sdmx;
