/**
 * Which of some equations determines which of some unknowns, told by nothing but which unknowns each mentions. Where a
 * system cannot be solved whatever its numbers are, the parts that are to blame are found.
 */
package org.homeostat.ir.matching;
