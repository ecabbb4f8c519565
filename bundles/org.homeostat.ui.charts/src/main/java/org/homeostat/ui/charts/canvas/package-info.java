/**
 * Charts on the screen: drawn as an image in the background, moved and enlarged with the mouse, read with a cross hair.
 */
package org.homeostat.ui.charts.canvas;
