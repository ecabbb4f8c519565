/**
 * Random numbers that depend on nothing but their place: seed, stream, draw and period. Any of them can be computed at
 * any time on any thread, and two scenarios of one draw meet the same luck.
 */
package org.homeostat.engine.random;
