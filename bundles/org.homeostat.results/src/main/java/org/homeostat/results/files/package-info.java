/**
 * Files that are whole or not there: what is written becomes visible in one step, when it is complete and on disk.
 * Nothing that somebody else has put in place is ever replaced.
 */
package org.homeostat.results.files;
