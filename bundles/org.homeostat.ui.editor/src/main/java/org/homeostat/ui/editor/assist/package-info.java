/**
 * What comes up at the cursor and under the mouse: proposals and hovers.
 */
package org.homeostat.ui.editor.assist;
