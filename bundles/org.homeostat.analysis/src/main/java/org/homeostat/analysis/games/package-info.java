/**
 * Games over levers that can take any value within bounds: equilibria, leadership, cooperation and repeated play.
 * Payoffs are a function of the levers and nothing else, so that this package knows neither models nor engines.
 */
package org.homeostat.analysis.games;
