/**
 * The language's layout on request: for the whole file, as one step of undo. A text whose syntax is wrong is left alone.
 */
package org.homeostat.ui.editor.formatting;
