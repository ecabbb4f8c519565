/** Step 3, first way: kernels that walk the expressions. This is the reference that the other way is held against. */
package org.homeostat.engine.p3interpret;
