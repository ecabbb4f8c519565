package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Source;
import org.homeostat.ir.Start;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;

/** Gives parameters their values: from outside, from a calibration, from their economy or from their model. */
final class ParameterValues {

    private final ExpressionLowering formulas;
    private final Assignments assigned;
    private final Map<Quantity, Double> given;
    private final Calibrations calibrations;
    private final Draft draft;
    private final Findings findings;
    private final Places places;

    ParameterValues(ExpressionLowering formulas, Assignments assigned, Map<Quantity, Double> given,
            Calibrations calibrations, Draft draft, Findings findings, Places places) {
        this.formulas = formulas;
        this.assigned = assigned;
        this.given = given;
        this.calibrations = calibrations;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
    }

    void lower(Quantity quantity, Parameter parameter) {
        Optional<Expression> own = assigned.of(quantity);
        boolean found = calibrations.finds(quantity);
        if (found && own.isPresent()) {
            calibrations.collision(quantity, "is given a value by its economy");
        }
        Optional<Expression> formula = own.or(() -> Optional.ofNullable(parameter.getValue()));
        List<Source> sources = new ArrayList<>();
        if (given.containsKey(quantity)) {
            draft.value(quantity.parameter(), new Const(given.get(quantity)), sources);
        } else if (formula.isPresent()) {
            draft.value(quantity.parameter(), formulas.lower(formula.get(), Context.of(quantity.owner(),
                    quantity.bindings(), Context.Role.PARAMETER, Optional.empty(), sources)), sources);
        } else if (found) {
            draft.value(quantity.parameter(), new Const(draft.parameter(quantity.parameter()).unit().scale()), sources);
        } else {
            missing(quantity, parameter);
        }
        if (quantity.moves()) {
            Origin origin = places.of(parameter).origin();
            draft.equation(new Definition(quantity.slot(), quantity.before(), origin));
            draft.start(new Start(quantity.slot(), quantity.before(), origin));
        }
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
}
