/**
 * Lowers the parsed model to the flat model in named passes.
 * Whatever the language has in variety ends here.
 */
package org.homeostat.compiler;
