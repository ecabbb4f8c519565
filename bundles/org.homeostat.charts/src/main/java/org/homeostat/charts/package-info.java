/**
 * Charts of results: defined once as data, drawn the same on a screen, as SVG and as PNG.
 * Nothing here opens a window; drawings are deterministic for the fonts of a machine.
 */
package org.homeostat.charts;
