/**
 * The editor of .econ files, on the services of language.ide and the platform's text editor.
 * What needs no window belongs into language.ide.
 */
package org.homeostat.ui.editor;
