/**
 * What a scenario changes, in words.
 * Lists and reports show it next to the scenario's name.
 */
package org.homeostat.compiler.wording;
