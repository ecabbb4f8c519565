/**
 * The forms of the language one by one, from the text to the flat model and to numbers.
 * Every run goes through both engines, and they must agree to the bit.
 */
package org.homeostat.session.language;
