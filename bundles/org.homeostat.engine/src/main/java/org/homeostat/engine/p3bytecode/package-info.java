/**
 * Step 3, second way: kernels as Java bytecode, made with ASM. The virtual machine never compiles a method of more
 * than 8,000 bytes, so {@link org.homeostat.engine.p3bytecode.Outline} moves parts of long expressions into methods of
 * their own and {@link org.homeostat.engine.p3bytecode.KernelClass} spreads the assignments over many.
 */
package org.homeostat.engine.p3bytecode;
