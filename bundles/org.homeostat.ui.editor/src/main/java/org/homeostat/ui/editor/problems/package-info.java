/**
 * Problems of saved files: markers, which the Problems view lists whether or not an editor is open.
 */
package org.homeostat.ui.editor.problems;
