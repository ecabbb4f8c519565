/**
 * What is wrong with a file beyond its syntax, one class of checks for each part of the language. One mistake gives one
 * message, at the exact place and with the names in it; what is unresolved or half typed was told about before.
 */
package org.homeostat.language.validation;
