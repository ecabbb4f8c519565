package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Start;

/** The equation and the start of each slot, by index, and a check that there is one equation and at most one start. */
public final class EquationTable {

    /** The deepest expression that the engine takes; deeper ones would need more stack than a thread may have. */
    static final int DEEPEST = 1_000;

    private final Equation[] equations;
    private final Start[] starts;

    private EquationTable(int slots) {
        equations = new Equation[slots];
        starts = new Start[slots];
    }

    /** The table of a model; whatever is wrong is added to {@code failures}. */
    public static EquationTable of(FlatModel model, List<Failure> failures) {
        EquationTable table = new EquationTable(model.slots().size());
        for (Equation equation : model.equations()) {
            String name = model.slot(equation.slot());
            Equation other = table.equations[equation.slot()];
            if (other != null) {
                failures.add(new Failure(equation.origin(),
                        name + " has two equations; the other one is at " + other.origin()));
            }
            table.equations[equation.slot()] = equation;
            table.expressions(equation).forEach(expression -> checkDepth(expression, equation, name, failures));
        }
        for (Start start : model.starts()) {
            String name = model.slot(start.slot());
            Start other = table.starts[start.slot()];
            if (other != null) {
                failures.add(new Failure(start.origin(),
                        name + " has two start values; the other one is at " + other.origin()));
            }
            table.starts[start.slot()] = start;
            if (start.value().depth() > DEEPEST) {
                failures.add(new Failure(start.origin(), tooDeep("The start value of " + name)));
            }
        }
        for (Slot slot : model.slots()) {
            if (table.equations[slot.index()] == null) {
                failures.add(new Failure(slot.origin(), slot.qualifiedName() + " has no equation"));
            }
        }
        for (Parameter parameter : model.parameters()) {
            if (parameter.value().depth() > DEEPEST) {
                failures.add(new Failure(parameter.origin(), tooDeep("Parameter " + parameter.qualifiedName())));
            }
        }
        return table;
    }

    /** How many slots there are. */
    public int size() {
        return equations.length;
    }

    /** The equation of a slot. */
    public Equation equation(int slot) {
        return equations[slot];
    }

    /** The start of a slot, or null if it has none. */
    public Start start(int slot) {
        return starts[slot];
    }

    /** Whether a slot is a stock, whose value in a period is known when the period begins. */
    public boolean isStock(int slot) {
        return equations[slot] instanceof Accumulation;
    }

    /** The stocks, ascending. */
    public List<Accumulation> stocks() {
        List<Accumulation> stocks = new ArrayList<>();
        for (Equation equation : equations) {
            if (equation instanceof Accumulation stock) {
                stocks.add(stock);
            }
        }
        return stocks;
    }

    private List<Expr> expressions(Equation equation) {
        return switch (equation) {
            case Definition definition -> List.of(definition.value());
            case Accumulation stock -> List.of(stock.initial(), stock.change());
        };
    }

    private static void checkDepth(Expr expression, Equation equation, String name, List<Failure> failures) {
        if (expression.depth() > DEEPEST) {
            failures.add(new Failure(equation.origin(), tooDeep("The equation of " + name)));
        }
    }

    private static String tooDeep(String what) {
        return what + " is nested more than " + DEEPEST + " levels deep; split it over several variables";
    }
}
