package org.homeostat.analysis;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.analysis.measure.MeasureRow;
import org.homeostat.results.NumberText;

/** Answers in words that need no training: what is higher, by how much, when. */
public final class Wording {

    private static final double UNSEEN_PERCENT = 0.005;

    private Wording() {
    }

    /**
     * What a reader calls a variable of an economy, to stand inside a sentence.
     *
     * @param one the variable
     * @return {@code Chile's wage share}, {@code the copper price}
     */
    public static String name(VariableComparison one) {
        String label = one.label().isEmpty() ? one.variable() : one.label();
        boolean word = label.length() > 1 && Character.isUpperCase(label.charAt(0))
                && Character.isLowerCase(label.charAt(1));
        String inside = word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
        if (one.economy().isEmpty()) {
            return "the " + (inside.startsWith("the ") ? inside.substring(4) : inside);
        }
        String owner = one.economyLabel().isEmpty() ? one.economy() : one.economyLabel();
        return owner + (owner.endsWith("s") ? "' " : "'s ") + inside;
    }

    /**
     * What a reader calls a scenario, to stand inside a sentence.
     *
     * @param path the scenario's path
     * @return its label, in quotation marks where it is more than a word
     */
    public static String name(ScenarioPath path) {
        String label = path.label().isEmpty() ? path.scenario() : path.label();
        return label.indexOf(' ') < 0 ? label : "\u201c" + label + "\u201d";
    }

    /**
     * A difference as words: {@code 2.1 points above}, {@code 3.0% below}, {@code level with}.
     *
     * @param one the variable
     * @param difference one of its differences
     * @return the size in percentage points where the unit is percent, as it is where there is no unit, and else in
     *         percent of the other value
     */
    public static String size(VariableComparison one, Difference difference) {
        if (isNothing(one, difference)) {
            return "level with";
        }
        double size = Math.abs(difference.last());
        String text;
        if (NumberText.isPercent(one.unit())) {
            text = NumberText.fixed(size, size < 1 ? 2 : 1) + " points";
        } else if (one.unit().isEmpty() || one.unit().equals("1") || Double.isNaN(difference.lastPercent())
                || Math.abs(difference.lastPercent()) > 1000) {
            int decimals = NumberText.decimals(one.against().last(), difference.last());
            text = NumberText.fixed(size, decimals) + NumberText.unitBehind(one.unit());
        } else {
            double percent = Math.abs(difference.lastPercent());
            text = NumberText.fixed(percent, percent < 1 ? 2 : 1) + "%";
        }
        return text + (difference.last() > 0 ? " above" : " below");
    }

    /**
     * A difference for a table: {@code +2.10 points}, {@code -3.02%}, {@code +0.0213}.
     *
     * @param unit the unit of both values
     * @param value the value
     * @param against the value it is held against
     * @return the difference in percentage points where the unit is percent, in percent of the other value where that
     *         is not zero and there is a unit, else in the unit; an equals sign where a reader would see none
     */
    public static String signed(String unit, double value, double against) {
        double difference = value - against;
        double percent = against == 0 ? Double.NaN : 100 * difference / Math.abs(against);
        if (isNothing(unit, difference, percent)) {
            return "=";
        }
        if (NumberText.isPercent(unit)) {
            return NumberText.signed(difference, 2) + " points";
        }
        boolean absolute = unit.isEmpty() || unit.equals("1") || Double.isNaN(percent) || Math.abs(percent) > 1000;
        return absolute ? NumberText.signed(difference, NumberText.decimals(value, against))
                : NumberText.signed(percent, 2) + "%";
    }

    static String signed(VariableComparison one, Difference difference) {
        double against = one.against().last();
        return signed(one.unit(), against + difference.last(), against);
    }

    /**
     * Whether a reader would see no difference in the last period.
     *
     * @param one the variable
     * @param difference one of its differences
     * @return whether it is too small to be printed
     */
    public static boolean isNothing(VariableComparison one, Difference difference) {
        return isNothing(one.unit(), difference.last(), difference.lastPercent());
    }

    private static boolean isNothing(String unit, double difference, double percent) {
        return Math.abs(difference) < NumberText.NOTHING || Math.abs(percent) < UNSEEN_PERCENT
                || NumberText.isPercent(unit) && Math.abs(difference) < UNSEEN_PERCENT;
    }

    static String sentence(VariableComparison one, String period) {
        String level = NumberText.withUnit(one.against().last(), one.unit());
        if (one.differences().isEmpty()) {
            return "In " + period + " " + name(one.against()) + " puts " + name(one) + " at " + level + ".";
        }
        String against = name(one.against());
        if (one.differences().stream().allMatch(difference -> isNothing(one, difference))) {
            return "By " + period + " nothing has moved " + name(one) + " away from " + against + " (" + level + ").";
        }
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < one.differences().size(); index++) {
            ScenarioPath path = one.paths().get(index + 1);
            String size = size(one, one.differences().get(index));
            parts.add(index == 0 ? puts(one, path, size, level)
                    : name(path) + " " + size + " it (" + number(path.last(), one.unit()) + ")");
        }
        return "By " + period + " " + (allTheSame(one) ? together(one, level) : join(parts)) + ".";
    }

    private static String puts(VariableComparison one, ScenarioPath path, String size, String level) {
        return name(path) + " puts " + name(one) + " " + size + " " + name(one.against()) + " ("
                + number(path.last(), one.unit()) + " against " + level + ")";
    }

    private static boolean allTheSame(VariableComparison one) {
        return one.differences().size() > 1
                && one.differences().stream().map(difference -> size(one, difference)).distinct().count() == 1;
    }

    private static String together(VariableComparison one, String level) {
        List<String> names = one.paths().stream().skip(1).map(Wording::name).toList();
        ScenarioPath any = one.paths().get(1);
        return join(names) + (names.size() == 2 ? " both put " : " all put ") + name(one) + " "
                + size(one, one.differences().get(0)) + " " + name(one.against()) + " ("
                + number(any.last(), one.unit()) + " against " + level + ")";
    }

    /** A number whose unit is said elsewhere in the sentence; a sign of percent stays. */
    private static String number(double value, String unit) {
        String text = NumberText.withUnit(value, unit);
        return unit.startsWith("%") ? NumberText.withUnit(value, "%")
                : text.substring(0, text.length() - NumberText.unitBehind(unit).length());
    }

    static String headline(ComparisonAnswer answer) {
        if (answer.results().isEmpty()) {
            return measured(answer);
        }
        List<VariableComparison> focus = answer.of(answer.focus());
        VariableComparison first = focus.stream()
                .filter(one -> one.differences().stream().anyMatch(difference -> !isNothing(one, difference)))
                .findFirst().orElse(focus.get(0));
        return sentence(first, answer.lastPeriod());
    }

    private static String measured(ComparisonAnswer answer) {
        MeasureRow row = answer.measures().stream().filter(one -> one.values().stream()
                .anyMatch(value -> !signed(one.unit(), value.value(), one.against()).equals("="))).findFirst()
                .orElse(answer.measures().get(0));
        List<String> parts = row.values().stream()
                .map(value -> value.scenarioLabel() + " " + NumberText.withUnit(value.value(), row.unit())).toList();
        return row.title() + " is " + join(parts) + ".";
    }

    static String join(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
