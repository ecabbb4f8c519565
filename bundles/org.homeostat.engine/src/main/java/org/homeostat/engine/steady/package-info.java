/**
 * Rest points: values that a model keeps once it has them, found as roots of its equations and never by a long run.
 * What the model conserves for ever is found first and held at its start, and each root comes with its eigenvalues.
 */
package org.homeostat.engine.steady;
