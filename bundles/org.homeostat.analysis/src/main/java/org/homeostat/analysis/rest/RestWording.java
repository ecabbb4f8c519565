package org.homeostat.analysis.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.results.NumberText;

/** Rest points in words. */
final class RestWording {

    private static final int MOST_VALUES = 3;

    private RestWording() {
    }

    static String sentence(RestAnswer answer) {
        String scenario = answer.scenarioLabel().indexOf(' ') < 0 ? answer.scenarioLabel()
                : "\u201c" + answer.scenarioLabel() + "\u201d";
        if (answer.point().isEmpty()) {
            return scenario + " has no rest point: " + answer.failure() + ".";
        }
        RestPoint point = answer.point().get();
        List<String> sentences = new ArrayList<>();
        sentences.add(scenario + " has " + kind(point) + ": " + values(point) + ".");
        sentences.add(movement(point));
        if (!point.undetermined().isEmpty()) {
            sentences.add("The equations leave open the level of " + join(point.undetermined()) + ".");
        }
        point.conserved().forEach(one -> sentences.add("Nothing ever changes " + one + "."));
        point.redundant().forEach(one -> sentences.add("By accounting " + one + "."));
        int others = answer.points().size() - 1;
        if (others > 0) {
            sentences.add(others == 1 ? "There is another rest point." : "There are " + others + " other rest points.");
        }
        return sentences.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String kind(RestPoint point) {
        return switch (point.stability()) {
            case STABLE -> "a stable rest point";
            case NEUTRAL -> "a rest point that deviations neither leave nor come back to";
            case UNSTABLE -> "a rest point that it does not come back to";
        };
    }

    private static String values(RestPoint point) {
        List<RestValue> first = new ArrayList<>(point.values());
        boolean alone = first.stream().map(RestValue::economy).distinct().count() == 1;
        String shown = first.stream().limit(MOST_VALUES).map(value -> value(value, alone))
                .collect(Collectors.joining(", "));
        int more = first.size() - MOST_VALUES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String value(RestValue value, boolean alone) {
        String owner = alone || value.economyLabel().isEmpty() ? "" : value.economyLabel() + ": ";
        return owner + value.label() + " " + NumberText.withUnit(value.value(), value.unit());
    }

    private static String movement(RestPoint point) {
        if (point.modes().isEmpty()) {
            return "";
        }
        Mode slowest = point.modes().get(0);
        String swing = slowest.swings() ? ", swinging once in " + years(slowest.cycle()) : "";
        if (Double.isInfinite(slowest.growth())) {
            return "Deviations are gone after one period.";
        }
        if (slowest.lasts()) {
            return slowest.swings() ? "Deviations circle it for ever, once in " + years(slowest.cycle()) + "."
                    : "Some deviations stay as they are.";
        }
        return "Deviations " + (slowest.growth() < 0 ? "halve" : "double") + " every " + years(slowest.halving())
                + swing + ".";
    }

    private static String years(double years) {
        String text = years < 100 ? NumberText.fixed(years, years < 10 ? 2 : 1) : NumberText.of(years);
        return text + " years";
    }

    private static String join(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
