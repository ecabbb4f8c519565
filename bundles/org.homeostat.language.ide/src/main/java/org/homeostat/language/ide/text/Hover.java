package org.homeostat.language.ide.text;

/**
 * What there is to know about the name under the mouse.
 *
 * @param region the name
 * @param text as plain text, in lines
 * @param html the same as simple HTML: {@code b, i, code, pre, p, br, hr} and entities
 */
public record Hover(Region region, String text, String html) {
}
