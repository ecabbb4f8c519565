/**
 * Rest points: where a scenario would stay if it were there, and what becomes of deviations.
 * The numbers are the engine's; the words are made here.
 */
package org.homeostat.analysis.rest;
