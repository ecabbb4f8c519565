/**
 * Tests that need a real workbench.
 * What needs no window is tested beside its code.
 */
package org.homeostat.ui.tests;
