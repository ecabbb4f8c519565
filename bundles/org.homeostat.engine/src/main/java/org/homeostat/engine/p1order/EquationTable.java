package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Guess;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Start;

/**
 * The equation, the start and the guess of each slot, by index, and a check that there is one equation and at most one
 * start and one guess.
 */
public final class EquationTable {

    private final Equation[] equations;
    private final Start[] starts;
    private final Guess[] guesses;

    private EquationTable(int slots) {
        equations = new Equation[slots];
        starts = new Start[slots];
        guesses = new Guess[slots];
    }

    /** The table of a model; whatever is wrong is added to {@code failures}. */
    public static EquationTable of(FlatModel model, List<Failure> failures) {
        EquationTable table = new EquationTable(model.slots().size());
        for (Equation equation : model.equations()) {
            Equation other = table.equations[equation.slot()];
            if (other != null) {
                failures.add(twice(model, equation.slot(), equation.origin(), "equations", other.origin()));
            }
            table.equations[equation.slot()] = equation;
            if (equation instanceof GivenPath path) {
                checkLength(model, path, failures);
            }
        }
        for (Start start : model.starts()) {
            Start other = table.starts[start.slot()];
            if (other != null) {
                failures.add(twice(model, start.slot(), start.origin(), "start values", other.origin()));
            }
            table.starts[start.slot()] = start;
        }
        for (Guess guess : model.guesses()) {
            Guess other = table.guesses[guess.slot()];
            if (other != null) {
                failures.add(twice(model, guess.slot(), guess.origin(), "guesses", other.origin()));
            }
            table.guesses[guess.slot()] = guess;
        }
        for (Slot slot : model.slots()) {
            if (table.equations[slot.index()] == null) {
                failures.add(new Failure(slot.origin(), slot.qualifiedName() + " has no equation"));
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

    /** The guess of a slot, or null if it has none. */
    public Guess guess(int slot) {
        return guesses[slot];
    }

    /** Whether a slot is a stock. */
    public boolean isStock(int slot) {
        return equations[slot] instanceof Accumulation;
    }

    /** Whether a slot's value in a period is known when the period begins. */
    public boolean isKnown(int slot) {
        return !(equations[slot] instanceof Definition || equations[slot] instanceof Implicit);
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

    private static Failure twice(FlatModel model, int slot, Origin origin, String what, Origin other) {
        return new Failure(origin, model.slot(slot) + " has two " + what + "; the other one is at " + other);
    }

    private static void checkLength(FlatModel model, GivenPath path, List<Failure> failures) {
        String name = model.slot(path.slot());
        if (path.values().size() < model.time().length()) {
            failures.add(new Failure(path.origin(), name + " is given for " + path.values().size() + " periods, to "
                    + model.time().period(path.values().size() - 1) + ", but the run has " + model.time().length()
                    + ", to " + model.time().last()));
        }
        for (int period = 0; period < Math.min(path.values().size(), model.time().length()); period++) {
            double value = path.values().at(period);
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                failures.add(new Failure(path.origin(),
                        "The value given for " + name + " in " + model.time().period(period) + " is not finite"));
            }
        }
    }
}
