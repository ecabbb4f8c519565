/**
 * The look of a file: blanks and indentation, never its words, its comments or where its lines end. The rules speak of
 * tokens and of the grammar around them, so that a new construct is laid out without a rule of its own.
 */
package org.homeostat.language.formatting;
