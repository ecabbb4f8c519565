package org.homeostat.ir;

import java.util.List;
import java.util.Optional;

/**
 * A scenario with everything written out: each economy's parameters, slots and equations one by one, every policy
 * woven into the equations. A slot or parameter is known by its index, its place in the list.
 *
 * @param scenario the name of the scenario
 * @param time the periods of a run
 * @param parameters the parameters, each at its index
 * @param slots the quantities that have one value a period, each at its index
 * @param equations one for each slot, in any order; whether that is so the engine checks
 * @param starts values before the first period, at most one for each slot, in any order
 * @param bounds what slots never leave; the engine checks them in this order
 * @param guesses where the solver begins, at most one for each slot
 * @param integration how stocks are carried over a period
 */
public record FlatModel(String scenario, TimeAxis time, List<Parameter> parameters, List<Slot> slots,
        List<Equation> equations, List<Start> starts, List<Bound> bounds, List<Guess> guesses,
        Integration integration) implements Names {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if a parameter or slot is not at its index, or something refers to one that the
     *         model does not have
     */
    public FlatModel {
        parameters = List.copyOf(parameters);
        slots = List.copyOf(slots);
        equations = List.copyOf(equations);
        starts = List.copyOf(starts);
        bounds = List.copyOf(bounds);
        guesses = List.copyOf(guesses);
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).index() != i) {
                throw new IllegalArgumentException("Not at its index: " + parameters.get(i));
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).index() != i) {
                throw new IllegalArgumentException("Not at its index: " + slots.get(i));
            }
        }
        IndexCheck indices = new IndexCheck(parameters.size(), slots.size());
        parameters.forEach(parameter -> indices.check(parameter.value()));
        equations.forEach(indices::check);
        starts.forEach(indices::check);
        bounds.forEach(indices::check);
        guesses.forEach(indices::check);
    }

    /** A model without bounds and guesses whose stocks take one step of Euler's rule a period. */
    public FlatModel(String scenario, TimeAxis time, List<Parameter> parameters, List<Slot> slots,
            List<Equation> equations, List<Start> starts) {
        this(scenario, time, parameters, slots, equations, starts, List.of(), List.of(), Integration.PERIOD);
    }

    /** The qualified name of a slot. */
    @Override
    public String slot(int index) {
        return slots.get(index).qualifiedName();
    }

    /** The qualified name of a parameter. */
    @Override
    public String parameter(int index) {
        return parameters.get(index).qualifiedName();
    }

    /** The slot with a qualified name, such as {@code Chile.output}. */
    public Optional<Slot> findSlot(String qualifiedName) {
        return slots.stream().filter(slot -> slot.qualifiedName().equals(qualifiedName)).findFirst();
    }

    /** The parameter with a qualified name, such as {@code Chile.alpha}. */
    public Optional<Parameter> findParameter(String qualifiedName) {
        return parameters.stream().filter(parameter -> parameter.qualifiedName().equals(qualifiedName)).findFirst();
    }

    /** An expression as text, with the names of this model. */
    public String describe(Expr expression) {
        return Printer.text(expression, this);
    }

    /** The whole model as text, one declaration a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("scenario ").append(scenario).append(" over ").append(time).append('\n');
        for (Parameter parameter : parameters) {
            String unit = parameter.unit().text().isEmpty() ? "" : " [" + parameter.unit() + "]";
            out.append("parameter ").append(parameter.qualifiedName()).append(unit).append(" = ")
                    .append(describe(parameter.value())).append('\n');
        }
        slots.forEach(slot -> out.append("slot ").append(slot).append('\n'));
        equations.forEach(equation -> out.append(equation.text(this)).append('\n'));
        starts.forEach(start -> out.append(start.text(this)).append('\n'));
        bounds.forEach(bound -> out.append(bound.text(this)).append('\n'));
        guesses.forEach(guess -> out.append(guess.text(this)).append('\n'));
        if (!integration.equals(Integration.PERIOD)) {
            out.append("integrate ").append(integration).append('\n');
        }
        return out.toString();
    }
}
