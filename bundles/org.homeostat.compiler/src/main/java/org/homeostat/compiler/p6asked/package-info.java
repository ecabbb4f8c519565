/**
 * The sixth pass: numbers that questions ask of the paths, as hidden slots of the scenario and arithmetic on what is read of
 * them. It comes last because it reads quantities as policies and treaties leave them.
 */
package org.homeostat.compiler.p6asked;
