/**
 * Coalitions among players: in which of them something holds, who gains, and which of them nobody wants to leave or join.
 * What a coalition gives is asked of a function, be it an equilibrium or the run of a model.
 */
package org.homeostat.analysis.coalitions;
