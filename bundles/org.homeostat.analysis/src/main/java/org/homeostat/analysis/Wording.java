package org.homeostat.analysis;

import java.util.ArrayList;
import java.util.List;
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
        if (one.unit().startsWith("%")) {
            text = NumberText.fixed(size, size < 1 ? 2 : 1) + " points";
        } else if (one.unit().isEmpty() || one.unit().equals("1") || Double.isNaN(difference.lastPercent())
                || Math.abs(difference.lastPercent()) > 1000) {
            text = NumberText.withUnit(size, one.unit());
        } else {
            double percent = Math.abs(difference.lastPercent());
            text = NumberText.fixed(percent, percent < 1 ? 2 : 1) + "%";
        }
        return text + (difference.last() > 0 ? " above" : " below");
    }

    /** Whether a reader would see no difference. */
    static boolean isNothing(VariableComparison one, Difference difference) {
        return difference.last() == 0 || Math.abs(difference.lastPercent()) < UNSEEN_PERCENT
                || one.unit().startsWith("%") && Math.abs(difference.last()) < UNSEEN_PERCENT;
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
            String value = NumberText.withUnit(path.last(), one.unit());
            String size = size(one, one.differences().get(index));
            parts.add(index == 0
                    ? name(path) + " puts " + name(one) + " " + size + " " + against + " (" + value + " against "
                            + level + ")"
                    : name(path) + " " + size + " it (" + value + ")");
        }
        return "By " + period + " " + join(parts) + ".";
    }

    static String headline(ComparisonAnswer answer) {
        List<VariableComparison> focus = answer.of(answer.focus());
        VariableComparison first = focus.stream()
                .filter(one -> one.differences().stream().anyMatch(difference -> !isNothing(one, difference)))
                .findFirst().orElse(focus.get(0));
        return sentence(first, answer.lastPeriod());
    }

    static String join(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
