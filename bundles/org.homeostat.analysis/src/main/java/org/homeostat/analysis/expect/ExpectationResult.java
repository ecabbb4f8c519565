package org.homeostat.analysis.expect;

/**
 * An expectation and what was found.
 *
 * @param text the expectation as the model writes it
 * @param label what a reader sees for it; empty without one
 * @param file the file it stands in, as the user named it
 * @param line its line, from 1
 * @param column its column, from 1
 * @param about name of the scenario or of the question about a rest point
 * @param period the period looked at; empty where there is none
 * @param condition whether it is a condition, without figures
 * @param found what was found, in the unit; 1 or 0 for a condition; not a number where nothing was found
 * @param expected what was expected, in the unit; 1 for a condition
 * @param difference found less expected
 * @param unit the unit; empty without one and for a condition
 * @param passed whether it holds
 * @param message what was found, as a sentence without its full stop
 */
public record ExpectationResult(String text, String label, String file, int line, int column, String about,
        String period, boolean condition, double found, double expected, double difference, String unit, boolean passed,
        String message) {

    /**
     * What a reader sees for the expectation.
     *
     * @return its label, else its text
     */
    public String title() {
        return label.isEmpty() ? text : label;
    }
}
