package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Source;
import org.homeostat.ir.Start;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Variable;

/** The fourth pass: a value for every parameter and an equation for every slot, as the models and economies say. */
public final class Lowering {

    private final ExpressionLowering formulas;
    private final Map<Quantity, Double> replaced;
    private final Draft draft;
    private final Findings findings;
    private final Places places;
    private final Map<EObject, Origin> origins = new HashMap<>();

    /**
     * Writes to {@code draft}.
     *
     * @param replaced the parameters whose values are given from outside, in base units
     */
    public Lowering(ExpressionLowering formulas, Map<Quantity, Double> replaced, Draft draft, Findings findings,
            Places places) {
        this.formulas = formulas;
        this.replaced = replaced;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
    }

    /** Lowers every quantity of the scenario. */
    public void lower(FlatScenario scenario, Quantities quantities) {
        Assignments assigned = new Assignments(scenario, quantities, findings, places);
        for (Quantity quantity : quantities.all()) {
            switch (quantity.member()) {
                case Parameter parameter -> parameter(quantity, parameter,
                        assigned.of(quantity).orElse(parameter.getValue()));
                case Variable variable -> variable(quantity, variable);
                case Stock stock -> draft.equation(new Accumulation(quantity.slot(),
                        formulas.lower(stock.getInitial(), context(quantity, Context.Role.START)),
                        formulas.lower(stock.getChange(), context(quantity, Context.Role.EQUATION)), origin(stock)));
                default -> findings.unresolved();
            }
        }
    }

    private void parameter(Quantity quantity, Parameter parameter, Expression formula) {
        List<Source> sources = new ArrayList<>();
        if (replaced.containsKey(quantity)) {
            draft.value(quantity.parameter(), new Const(replaced.get(quantity)), sources);
        } else if (formula == null) {
            missing(quantity, parameter);
        } else {
            draft.value(quantity.parameter(), formulas.lower(formula, Context.of(quantity.owner(),
                    quantity.bindings(), Context.Role.PARAMETER, Optional.empty(), sources)), sources);
        }
        if (quantity.moves()) {
            draft.equation(new Definition(quantity.slot(), quantity.before(), origin(parameter)));
            draft.start(new Start(quantity.slot(), quantity.before(), origin(parameter)));
        }
    }

    private void variable(Quantity quantity, Variable variable) {
        Expr value = formulas.lower(variable.getDefinition(), context(quantity, Context.Role.EQUATION));
        draft.equation(new Definition(quantity.slot(), value, origin(variable)));
        start(quantity);
    }

    private void start(Quantity quantity) {
        quantity.declared().start().ifPresent(start -> draft.start(new Start(quantity.slot(),
                formulas.lower(start, context(quantity, Context.Role.START)), origin(start))));
    }

    private void missing(Quantity quantity, Parameter parameter) {
        switch (quantity.owner()) {
            case Owner.OfEconomy economy -> {
                Economy place = economy.economy();
                String model = EcoreUtil2.getContainerOfType(parameter, ModelType.class) instanceof ModelType type
                        ? type.getName()
                        : "its model";
                findings.error(places.of(place), "economy " + place.getName() + " gives no value to "
                        + quantity.name() + ", which " + model + " leaves open");
            }
            case Owner.OfWorld world -> findings.error(places.of(parameter), "parameter " + quantity.name()
                    + " of the world has no value");
        }
    }

    private Origin origin(EObject object) {
        return origins.computeIfAbsent(object, each -> places.of(each).origin());
    }

    private static Context context(Quantity quantity, Context.Role role) {
        return Context.of(quantity.owner(), quantity.bindings(), role, Optional.empty(), new ArrayList<>());
    }
}
