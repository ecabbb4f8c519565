/**
 * What there is to know about a name or a word of the language, as a page of plain text and of simple HTML. Proposals
 * show the same page beside their list.
 */
package org.homeostat.language.ide.hover;
