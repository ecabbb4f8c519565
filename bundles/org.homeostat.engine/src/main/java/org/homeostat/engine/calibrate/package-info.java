/**
 * Calibration: parameters whose values follow from what is to hold in the first period. Parameters, starts and initial
 * values become equations of one system, which is ordered and solved like any other.
 */
package org.homeostat.engine.calibrate;
