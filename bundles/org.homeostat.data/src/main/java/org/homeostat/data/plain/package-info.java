/**
 * Tables that anybody writes: tidy ones with a row for each figure, and wide ones in three directions.
 * Their columns are known by the names that economists give them.
 */
package org.homeostat.data.plain;
