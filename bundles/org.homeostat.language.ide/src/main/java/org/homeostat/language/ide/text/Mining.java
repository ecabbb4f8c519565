package org.homeostat.language.ide.text;

/**
 * Something that follows from the text and is shown in it, without being a part of it.
 *
 * @param offset the end of what it is about
 * @param text what to show
 */
public record Mining(int offset, String text) {
}
