/**
 * The editor of models: the platform's text editor over the editor services of the language. Each package below adds
 * one ability; {@link org.homeostat.ui.editor.EditedModel} is what they meet at.
 */
package org.homeostat.ui.editor;
