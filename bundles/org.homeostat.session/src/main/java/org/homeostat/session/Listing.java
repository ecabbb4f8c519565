package org.homeostat.session;

import java.util.List;

/**
 * What a file offers, for lists and forms. Economies and levers are those of the worlds of its scenarios, and those
 * that it declares itself; policies and treaties those that it declares or applies.
 *
 * @param economies countries
 * @param levers parameters that governments can set, one for each economy that has it
 * @param policies policies
 * @param treaties treaties
 * @param scenarios scenarios declared in the file, in its order
 * @param questions questions asked in the file, in its order
 * @param measures measures declared in the file, in its order
 * @param expectations what the file expects of itself, in its order
 * @param functions functions and lookup tables declared in the file, in its order
 * @param calibrated the values that were found for calibrated parameters, economy by economy
 */
public record Listing(List<Entry> economies, List<Lever> levers, List<Entry> policies, List<Entry> treaties,
        List<ScenarioEntry> scenarios, List<QuestionEntry> questions, List<MeasureEntry> measures,
        List<ExpectationEntry> expectations, List<Entry> functions, List<CalibratedValue> calibrated) {

    /** Nothing. */
    public static final Listing EMPTY = new Listing(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());

    /**
     * Something with a name.
     *
     * @param name its name
     * @param label what readers see; the name if it has no label
     */
    public record Entry(String name, String label) {
    }

    /**
     * A parameter that a government can set.
     *
     * @param economy the name of the economy; empty for the world
     * @param economyLabel what readers see for the economy; empty for the world
     * @param name the name of the parameter
     * @param label what readers see
     * @param unit the unit that it is shown in; empty for none
     * @param value its value as it is written: {@code 27%}; empty if it has none
     * @param lower the lower bound as it is written
     * @param upper the upper bound as it is written
     */
    public record Lever(String economy, String economyLabel, String name, String label, String unit, String value,
            String lower, String upper) {
    }

    /**
     * A scenario.
     *
     * @param name its name
     * @param label what readers see; the name if it has no label
     * @param world the name of its world; empty if it has none
     * @param first its first period; empty if it cannot be told
     * @param last its last period; empty if it cannot be told
     * @param interventions what it changes, in words:
     *        {@code Chile: profit tax to 35% in equal steps 2026–2028 (policy FreeEducation)}
     */
    public record ScenarioEntry(String name, String label, String world, String first, String last,
            List<String> interventions) {
    }

    /**
     * A measure.
     *
     * @param name its name
     * @param label what readers see; the name if it has no label
     * @param unit the unit that it is shown in; empty for none
     * @param formula what it computes, as it is written, with its periods
     */
    public record MeasureEntry(String name, String label, String unit, String formula) {
    }

    /**
     * An expectation.
     *
     * @param text it as it is written, without the keyword
     * @param label what readers see; empty if it has no label
     * @param about the name of the scenario or question that it is about; empty if it is not known
     */
    public record ExpectationEntry(String text, String label, String about) {
    }

    /**
     * A question.
     *
     * @param name its name
     * @param label what readers see; the name if it has no label
     * @param kind its keyword: {@code compare}
     * @param scenarios the names of the scenarios that it is about
     * @param economies the names of the economies that it is about; the empty name is the world
     * @param variables the names of the variables that it is about
     */
    public record QuestionEntry(String name, String label, String kind, List<String> scenarios, List<String> economies,
            List<String> variables) {
    }
}
