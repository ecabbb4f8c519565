/**
 * What all formats fill: figures under packed keys, in memory or beside it, and the names they are known by.
 * Formats write here through one builder, so that a look-up never knows what the file looked like.
 */
package org.homeostat.data.table;
