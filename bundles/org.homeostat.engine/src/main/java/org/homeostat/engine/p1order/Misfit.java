package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Equation;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.matching.Decomposition;

/** Words for equations that cannot determine their variables, whatever the numbers are. */
final class Misfit {

    private static final int NAMED = 8;

    private Misfit() {
    }

    /**
     * What is wrong, at the first implicit equation that has a part in it.
     *
     * @param equations the equations of a period, each at the index of its own variable
     * @param parts what they fall into
     */
    static Failure failure(FlatModel model, List<Equation> equations, Decomposition parts) {
        List<Integer> tooMany = parts.over().equations();
        List<Integer> few = parts.over().unknowns();
        String over = few.isEmpty()
                ? described(model, equations, tooMany) + (tooMany.size() == 1 ? " mentions" : " mention")
                        + " nothing that is unknown in a period"
                : tooMany.size() + " equations determine only " + few.size()
                        + (few.size() == 1 ? " variable, " : " variables, ") + names(model, equations, few) + ": "
                        + described(model, equations, tooMany);
        String under = "nothing determines " + (parts.under().unknowns().size() == 1 ? "" : "all of ")
                + names(model, equations, parts.under().unknowns());
        Equation first = tooMany.stream().map(equations::get).filter(Implicit.class::isInstance).findFirst()
                .orElse(equations.get(tooMany.get(0)));
        return new Failure(first.origin(), Character.toUpperCase(over.charAt(0)) + over.substring(1) + "; " + under);
    }

    private static String names(FlatModel model, List<Equation> equations, List<Integer> unknowns) {
        return limited(unknowns.stream().map(unknown -> model.slot(equations.get(unknown).slot())).toList());
    }

    private static String described(FlatModel model, List<Equation> equations, List<Integer> chosen) {
        return limited(chosen.stream().map(equations::get)
                .map(equation -> equation instanceof Implicit
                        ? "the equation at " + equation.origin() + " that is solved for "
                                + model.slot(equation.slot())
                        : "the equation of " + model.slot(equation.slot()))
                .toList());
    }

    private static String limited(List<String> texts) {
        List<String> shown = new ArrayList<>(texts.subList(0, Math.min(NAMED, texts.size())));
        return shown.stream().collect(Collectors.joining(", "))
                + (texts.size() > NAMED ? " and " + (texts.size() - NAMED) + " more" : "");
    }
}
