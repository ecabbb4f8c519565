/**
 * Runs as tables of scenario, economy, variable and period, with what is needed to repeat them.
 * Questions over results are asked here, without knowing what made them.
 */
package org.homeostat.results;
