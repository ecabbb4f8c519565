/**
 * What the language services answer, as plain values over the text of a file. Offsets count characters from 0; nothing
 * here knows the parser.
 */
package org.homeostat.language.ide.text;
