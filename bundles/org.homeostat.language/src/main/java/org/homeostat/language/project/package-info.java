/**
 * The files of a project that belong together: those of one package see each other, and an import brings in those of
 * another. Everything here works on texts, wherever they come from: a folder, an editor, a test.
 */
package org.homeostat.language.project;
