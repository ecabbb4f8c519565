/**
 * Running models: what to run, the run in the background, and its end.
 */
package org.homeostat.ui.simulation;
