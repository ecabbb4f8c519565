/**
 * Where a thing is named in a whole project, in the platform's Search view. The language finds the places; what is here
 * lists them by file and line and leads there.
 */
package org.homeostat.ui.editor.references;
