/**
 * The product: application, perspective, first start.
 * It wires the other parts and holds nothing else.
 */
package org.homeostat.ui.app;
