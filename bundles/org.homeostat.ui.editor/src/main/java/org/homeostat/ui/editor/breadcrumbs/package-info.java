/**
 * The line above the text that says where the cursor is: the file, the declaration, the part of it. A click on a step
 * goes there.
 */
package org.homeostat.ui.editor.breadcrumbs;
