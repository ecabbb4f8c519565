/**
 * Charts as definitions made from results.
 * One definition is drawn on screen, as SVG and as PNG.
 */
package org.homeostat.charts;
