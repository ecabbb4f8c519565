/**
 * Questions that need many runs: games, coalitions, absorption, attribution, fits. A scenario is compiled once, with what the
 * question changes as parameters of the compiled code, and run as often as the question asks.
 */
package org.homeostat.session.questions;
