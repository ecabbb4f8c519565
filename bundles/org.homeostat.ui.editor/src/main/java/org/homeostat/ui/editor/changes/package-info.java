/**
 * Edits of the language made in the workbench: in the text that is open, or in several files at once. Each is one step of
 * undo, and none is made in a text that has changed since the edits were worked out.
 */
package org.homeostat.ui.editor.changes;
