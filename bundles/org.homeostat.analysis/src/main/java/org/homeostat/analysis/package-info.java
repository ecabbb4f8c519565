/**
 * Questions asked of results: what differs between scenarios, by how much, where and when.
 * Every answer is a record of numbers first, and sentences and JSON made from these numbers.
 */
package org.homeostat.analysis;
