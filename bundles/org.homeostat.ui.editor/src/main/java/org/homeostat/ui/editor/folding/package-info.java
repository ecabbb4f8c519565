/**
 * Declarations and long comments that can be folded away.
 */
package org.homeostat.ui.editor.folding;
