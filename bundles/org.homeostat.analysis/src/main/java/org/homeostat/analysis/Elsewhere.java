package org.homeostat.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.results.NumberText;

/** What a comparison finds in the economies other than the one of most interest, in one sentence. */
public final class Elsewhere {

    private final ComparisonAnswer answer;
    private final List<VariableComparison> others;

    /**
     * The other economies of an answer.
     *
     * @param answer the answer
     * @param variable name of the variable to look at
     */
    public Elsewhere(ComparisonAnswer answer, String variable) {
        this.answer = answer;
        this.others = answer.on(variable).stream()
                .filter(one -> !one.economy().isEmpty() && !one.economy().equals(answer.focus())).toList();
    }

    /**
     * How many of the others end above and below under a scenario, and where the most.
     *
     * @param alternative index of the scenario among those that are held against the first, from 0
     * @return the sentence with its full stop; empty where there are no others
     */
    public String sentence(int alternative) {
        if (others.isEmpty()) {
            return "";
        }
        List<VariableComparison> above = moved(alternative, 1);
        List<VariableComparison> below = moved(alternative, -1);
        VariableComparison any = others.get(0);
        String start = "Under " + Wording.name(any.paths().get(alternative + 1)) + ", ";
        String unmoved = others.size() - above.size() - below.size() == 0 ? ""
                : (others.size() - above.size() - below.size()) + " unmoved";
        List<String> parts = Stream.of(side(above, alternative, "above"),
                side(below, alternative, "below"), unmoved).filter(part -> !part.isEmpty()).toList();
        String count = others.size() == 1 ? "the other economy" : "the " + others.size() + " other economies";
        return start + "of " + count + " in " + answer.lastPeriod() + ": " + Wording.join(parts) + ".";
    }

    private List<VariableComparison> moved(int alternative, int sign) {
        return others.stream().filter(one -> !Wording.isNothing(one, one.differences().get(alternative))
                && Math.signum(one.differences().get(alternative).last()) == sign).toList();
    }

    private static String side(List<VariableComparison> moved, int alternative, String word) {
        if (moved.isEmpty()) {
            return "";
        }
        VariableComparison most = moved.stream()
                .max(Comparator.comparingDouble(one -> weight(one, one.differences().get(alternative)))).orElseThrow();
        return moved.size() + " " + word + " " + Wording.name(most.against()) + " (" + (moved.size() > 1 ? "most " : "")
                + most.economyLabel() + ", " + signed(most, most.differences().get(alternative)) + ")";
    }

    private static double weight(VariableComparison one, Difference difference) {
        boolean absolute = one.unit().isEmpty() || one.unit().startsWith("%") || Double.isNaN(difference.lastPercent());
        return Math.abs(absolute ? difference.last() : difference.lastPercent());
    }

    private static String signed(VariableComparison one, Difference difference) {
        if (one.unit().startsWith("%")) {
            return NumberText.signed(difference.last(), 2) + " points";
        }
        return one.unit().isEmpty() || Double.isNaN(difference.lastPercent()) ? NumberText.signed(difference.last())
                : NumberText.signed(difference.lastPercent(), 2) + "%";
    }
}
