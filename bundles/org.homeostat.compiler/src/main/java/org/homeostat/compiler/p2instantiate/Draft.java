package org.homeostat.compiler.p2instantiate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.compiler.Citation;
import org.homeostat.compiler.NeededPath;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.ir.Bound;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Guess;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Source;
import org.homeostat.ir.Start;
import org.homeostat.ir.TimeAxis;

/** The flat model while the passes write it. Indices are given out once and never change. */
public final class Draft {

    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final List<NeededPath> needed = new ArrayList<>();
    private final Set<Citation> citations = new LinkedHashSet<>();
    private final Set<String> hiddenNames = new HashSet<>();

    /** A parameter without a value yet. */
    public int addParameter(Owner owner, String name, String label, DisplayUnit unit, Origin origin) {
        int index = parameters.size();
        parameters.add(new Parameter(index, owner.name(), name, label, unit, Expr.ZERO, List.of(), origin));
        return index;
    }

    /** A quantity with one value a period. */
    public int addSlot(Owner owner, String name, String label, DisplayUnit unit, Origin origin) {
        return addSlot(owner, name, label, unit, false, origin);
    }

    /** A slot that no reader sees; its name is made unique. */
    public int addHidden(Owner owner, String name, Origin origin) {
        String unique = name;
        for (int i = 2; !hiddenNames.add(owner.name() + "." + unique); i++) {
            unique = name + " " + i;
        }
        return addSlot(owner, unique, "", DisplayUnit.NONE, true, origin);
    }

    private int addSlot(Owner owner, String name, String label, DisplayUnit unit, boolean hidden, Origin origin) {
        int index = slots.size();
        slots.add(new Slot(index, owner.name(), name, label, unit, hidden, origin));
        equations.add(null);
        return index;
    }

    /** Gives a parameter its value. */
    public void value(int parameter, Expr value, List<Source> sources) {
        Parameter old = parameters.get(parameter);
        parameters.set(parameter, new Parameter(parameter, old.economy(), old.name(), old.label(), old.unit(), value,
                sources, old.origin()));
    }

    /** The parameter at an index. */
    public Parameter parameter(int index) {
        return parameters.get(index);
    }

    /** Gives a slot its equation, in place of any that it had. */
    public void equation(Equation equation) {
        equations.set(equation.slot(), equation);
    }

    /** The equation of a slot; null before it has one. */
    public Equation equation(int slot) {
        return equations.get(slot);
    }

    /** Gives a slot its value before the first period. */
    public void start(Start start) {
        starts.add(start);
    }

    /** Says what a slot never leaves. */
    public void bound(Bound bound) {
        bounds.add(bound);
    }

    /** Says where a solver begins to look for a slot. */
    public void guess(Guess guess) {
        guesses.add(guess);
    }

    /** Notes a path that must come from another run. */
    public void need(NeededPath path) {
        needed.add(path);
    }

    /** The paths that must come from other runs. */
    public List<NeededPath> needed() {
        return List.copyOf(needed);
    }

    /** Notes a figure that was taken from data. */
    public void cite(Citation citation) {
        citations.add(citation);
    }

    /** The figures taken from data, each once. */
    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** Whether no reader sees the slot. */
    public boolean isHidden(int slot) {
        return slots.get(slot).hidden();
    }

    /** How many slots there are. */
    public int slots() {
        return slots.size();
    }

    /** How many parameters there are. */
    public int parameters() {
        return parameters.size();
    }

    /** The flat model; every slot must have its equation. */
    public FlatModel finish(String scenario, TimeAxis time, Integration integration) {
        return new FlatModel(scenario, time, parameters, slots, equations, starts, bounds, guesses, integration);
    }
}
