package org.homeostat.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        int still = others.size() - above.size() - below.size();
        ScenarioPath path = others.get(0).paths().get(alternative + 1);
        String start = "Under " + Wording.name(path) + ", ";
        String all = others.size() == 1 ? others.get(0).economyLabel() : others.size() + " other economies";
        if (still == others.size()) {
            return start + (others.size() == 1 ? all + " does not move." : "none of the " + all + " moves.");
        }
        String against = " " + Wording.name(others.get(0).against());
        List<String> parts = new ArrayList<>();
        for (List<VariableComparison> side : List.of(above, below)) {
            if (!side.isEmpty()) {
                String count = parts.isEmpty() ? count(side, all) : Integer.toString(side.size());
                parts.add(count + (side == above ? " above" : " below") + (parts.isEmpty() ? against : "") + " ("
                        + most(side, alternative) + ")");
            }
        }
        return start + Wording.join(parts) + (still == 0 ? "." : "; " + still + " unmoved.");
    }

    private String count(List<VariableComparison> side, String all) {
        String end = side.size() == 1 ? " ends" : " end";
        if (others.size() == 1) {
            return all + end;
        }
        if (side.size() == others.size()) {
            return (others.size() == 2 ? "both" + all.substring(1) : "all " + all) + end;
        }
        return side.size() + " of the " + all + end;
    }

    private List<VariableComparison> moved(int alternative, int sign) {
        return others.stream().filter(one -> !Wording.isNothing(one, one.differences().get(alternative))
                && Math.signum(one.differences().get(alternative).last()) == sign).toList();
    }

    private static String most(List<VariableComparison> moved, int alternative) {
        VariableComparison most = moved.stream()
                .max(Comparator.comparingDouble(one -> weight(one, one.differences().get(alternative)))).orElseThrow();
        return (moved.size() > 1 ? "most " + most.economyLabel() + ", " : most.economyLabel() + ", ")
                + Wording.signed(most, most.differences().get(alternative));
    }

    private static double weight(VariableComparison one, Difference difference) {
        boolean absolute = one.unit().isEmpty() || NumberText.isPercent(one.unit())
                || Double.isNaN(difference.lastPercent());
        return Math.abs(absolute ? difference.last() : difference.lastPercent());
    }
}
