/**
 * How a text is drawn and folded. The lexer alone styles a text at once; what names mean is laid over that when the
 * file is read.
 */
package org.homeostat.language.ide.styling;
