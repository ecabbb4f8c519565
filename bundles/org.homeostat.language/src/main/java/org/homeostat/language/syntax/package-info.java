/**
 * What is told about text that is no model: in plain words, and the first mistake only, because those after it are
 * mostly its echo. The lexer stops what is nested too deeply before the parser sees it.
 */
package org.homeostat.language.syntax;
