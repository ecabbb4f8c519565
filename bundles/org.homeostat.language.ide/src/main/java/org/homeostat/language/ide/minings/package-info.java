/**
 * What follows from a text and is worth seeing in it: values in base units, what a scenario inherits, who is bound by a
 * treaty. Nothing here runs a model; values that a run or a calibration found come from whoever asks.
 */
package org.homeostat.language.ide.minings;
