/**
 * Help while typing: pairs of brackets, indentation, comments.
 */
package org.homeostat.ui.editor.typing;
