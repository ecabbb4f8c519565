/**
 * The product: application, window, perspective, menus, first start.
 * It wires the other parts and holds nothing else.
 */
package org.homeostat.ui.app;
