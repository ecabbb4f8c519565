/**
 * Shows a chart of the core on screen.
 * The definition of the chart stays in the core.
 */
package org.homeostat.ui.charts;
