/**
 * Answers to the questions that are played through rather than read off: games, coalitions, absorption, attribution, fits.
 * Each comes as sentences, tables, bars and figures, which the command line and the report show alike.
 */
package org.homeostat.analysis.played;
