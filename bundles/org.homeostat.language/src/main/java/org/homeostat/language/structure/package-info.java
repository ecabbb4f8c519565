/**
 * What a parsed file says once inheritance, sets and scenario extension are followed. Everything here tolerates
 * cycles and unresolved names, because the editor asks while a file is half typed.
 */
package org.homeostat.language.structure;
