/**
 * The chart view.
 */
package org.homeostat.ui.charts;
