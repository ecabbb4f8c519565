/**
 * A run explained to somebody who was not there: one HTML page that carries all it needs, and the folder it goes into.
 * Whatever comes from a model is text here, never markup.
 */
package org.homeostat.report;
