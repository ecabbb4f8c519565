/**
 * Quick fixes: for each code of a problem the ways to put it right. A repair says what to change and makes no promise that
 * nothing else is wrong; the tests apply every one of them and look.
 */
package org.homeostat.language.ide.fixes;
