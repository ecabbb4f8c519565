/**
 * The files of a project as they are read now. A keystroke changes one of them: it alone is parsed anew, and the names of
 * the others are looked up again only where somebody asks for them.
 */
package org.homeostat.language.ide.project;
