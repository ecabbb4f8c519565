/**
 * What is wrong with a file beyond its syntax, one class of checks for each part of the language. One mistake gives one
 * message, at the exact place and with the names in it; what is unresolved or half typed is left to those who told already.
 */
package org.homeostat.language.validation;
