package org.homeostat.session;

/**
 * A figure that a model writes down itself, taken neither from data nor from other figures.
 *
 * @param economy the name of the economy that it is written for; empty where it holds for all, or for the world
 * @param economyLabel what readers see for the economy; empty where it holds for all, or for the world
 * @param name the name of the parameter
 * @param label what readers see
 * @param value the figure as it is written: {@code 27%}, {@code 5 [%/year]}
 * @param comment the comment before the parameter, in one line; empty for none
 */
public record Assumption(String economy, String economyLabel, String name, String label, String value,
        String comment) {
}
