package org.homeostat.language.ide.text;

/**
 * A stretch of text in one style. Blanks have none.
 *
 * @param region the stretch
 * @param style how it is drawn
 */
public record Token(Region region, TokenStyle style) {
}
