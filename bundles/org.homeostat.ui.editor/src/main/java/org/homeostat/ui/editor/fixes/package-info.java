/**
 * Ways to put a problem right, wherever it is shown: at the cursor, in the hover, in the Problems view. The language knows
 * the ways and the edits; what is here offers and makes them.
 */
package org.homeostat.ui.editor.fixes;
