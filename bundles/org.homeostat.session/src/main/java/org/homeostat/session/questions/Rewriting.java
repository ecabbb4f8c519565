package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.If;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Step;

/** Changes a flat model so that its runs can differ in more than the model foresees. */
final class Rewriting {

    private final FlatModel model;
    private final List<Parameter> parameters;
    private final List<Slot> slots;
    private final List<Equation> equations;

    Rewriting(FlatModel model) {
        this.model = model;
        this.parameters = new ArrayList<>(model.parameters());
        this.slots = new ArrayList<>(model.slots());
        this.equations = new ArrayList<>(model.equations());
    }

    /**
     * Lets a parameter that has a value in each period take another value from a period on; policies and treaties are laid
     * over it as before.
     *
     * @param parameter the index of its value before anything moves it
     * @param from the first period with the other value
     * @return the index of the parameter that holds the other value; as it stands, the same value
     */
    int choose(int parameter, int from) {
        Parameter own = parameters.get(parameter);
        int choice = add(own.economy(), own.name() + " (chosen)", new ParameterRef(parameter));
        Expr either = new If(new Compare(Comparison.GE, new Step(), new Const(from)), new ParameterRef(choice),
                new ParameterRef(parameter));
        define(form -> form instanceof ParameterRef ref && ref.index() == parameter ? either : form);
        return choice;
    }

    /**
     * Lets a variable either follow its equation or a given path.
     *
     * @param slot the variable
     * @param path the path
     * @return the index of the parameter that says which: 1, as it stands, for its equation and 0 for the path
     */
    int freeze(int slot, double[] path) {
        Slot own = slots.get(slot);
        int open = add(own.economy(), own.name() + " (open)", Expr.ONE);
        int frozen = slots.size();
        slots.add(new Slot(frozen, own.economy(), own.name() + " (frozen)", "", DisplayUnit.NONE, true, own.origin()));
        equations.add(new GivenPath(frozen, Numbers.of(path), own.origin()));
        for (int at = 0; at < equations.size(); at++) {
            if (equations.get(at) instanceof Definition definition && definition.slot() == slot) {
                equations.set(at, new Definition(slot,
                        new If(new ParameterRef(open), definition.value(), new Ref(frozen)), definition.origin()));
            }
        }
        return open;
    }

    /** Gives a slot whose path is given another path. */
    void give(int slot, double[] path) {
        equations.replaceAll(equation -> equation instanceof GivenPath given && given.slot() == slot
                ? new GivenPath(slot, Numbers.of(path), given.origin())
                : equation);
    }

    /** The model as it is now. */
    FlatModel model() {
        return new FlatModel(model.scenario(), model.time(), parameters, slots, equations, model.starts(),
                model.bounds(), model.guesses(), model.integration());
    }

    private int add(String economy, String name, Expr value) {
        int index = parameters.size();
        parameters.add(new Parameter(index, economy, name, "", DisplayUnit.NONE, value, List.of(), Origin.NONE));
        return index;
    }

    private void define(UnaryOperator<Expr> change) {
        equations.replaceAll(equation -> equation instanceof Definition definition
                ? new Definition(definition.slot(), changed(definition.value(), change), definition.origin())
                : equation);
    }

    private static Expr changed(Expr expression, UnaryOperator<Expr> change) {
        List<Expr> operands = expression.operands();
        boolean same = true;
        List<Expr> next = new ArrayList<>(operands.size());
        for (Expr operand : operands) {
            Expr other = changed(operand, change);
            same &= other == operand;
            next.add(other);
        }
        return change.apply(same ? expression : expression.with(next));
    }
}
