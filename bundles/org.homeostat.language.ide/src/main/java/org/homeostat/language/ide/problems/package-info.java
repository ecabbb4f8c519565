/**
 * The problems of a file at their places: syntax, names that mean nothing, and what the checks of the language find.
 * What is wrong is decided by the language; here it only becomes markers.
 */
package org.homeostat.language.ide.problems;
