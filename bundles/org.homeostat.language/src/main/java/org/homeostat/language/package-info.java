/**
 * The grammar of Homeostat models and what the language means: names, units, problems.
 * It stands on Xtext, and knows neither workbench nor engine.
 */
package org.homeostat.language;
