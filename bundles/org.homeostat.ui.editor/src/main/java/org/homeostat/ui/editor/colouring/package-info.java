/**
 * Colours: from the lexer at every key, from the meaning of the names a moment later.
 */
package org.homeostat.ui.editor.colouring;
