/**
 * Tables of figures by series, country and period, opened from CSV files in whatever layout they come.
 * A figure that is missing, doubtful or not a number is an error that names its place, never a default.
 */
package org.homeostat.data;
