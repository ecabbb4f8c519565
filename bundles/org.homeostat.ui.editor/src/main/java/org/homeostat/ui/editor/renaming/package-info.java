/**
 * Another name for a thing, in all files of a project: a dialog, a preview of every file, one step of undo. What to
 * change and whether it may be done is the language's business.
 */
package org.homeostat.ui.editor.renaming;
