package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Bound;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Guess;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Start;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Variable;

/** The fourth pass: a value for every parameter and an equation for every slot, as the models and economies say. */
public final class Lowering {

    private final ExpressionLowering formulas;
    private final FlatScenario scenario;
    private final Quantities quantities;
    private final Draws draws;
    private final Draft draft;
    private final Findings findings;
    private final Places places;
    private final Map<EObject, Origin> origins = new HashMap<>();

    /** Writes to {@code draft}. */
    public Lowering(ExpressionLowering formulas, FlatScenario scenario, Quantities quantities, Draft draft,
            Findings findings, Places places) {
        this.formulas = formulas;
        this.scenario = scenario;
        this.quantities = quantities;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
        draws = new Draws(formulas, draft, scenario.time().dt(), findings, places);
    }

    /**
     * Lowers every quantity of the scenario.
     *
     * @param values the parameters whose values come from elsewhere, in base units
     * @param calibrations the parameters that are found from conditions
     */
    public void lower(Map<Quantity, Double> values, Calibrations calibrations) {
        ParameterValues parameters = new ParameterValues(formulas, new Assignments(scenario, quantities, findings,
                places), values, calibrations, draft, findings, places);
        for (Quantity quantity : quantities.all()) {
            switch (quantity.member()) {
                case Parameter parameter -> parameters.lower(quantity, parameter);
                case Variable variable -> variable(quantity, variable);
                case Stock stock -> draft.equation(new Accumulation(quantity.slot(),
                        formulas.lower(stock.getInitial(), context(quantity, Context.Role.START)),
                        formulas.lower(stock.getChange(), context(quantity, Context.Role.EQUATION)), origin(stock)));
                case Series series -> formulas.series().equation(quantity).ifPresent(draft::equation);
                case Disturbance shock -> draft.equation(new Definition(quantity.slot(), draws.shock(quantity,
                        shock.getDistribution(), context(quantity, Context.Role.EQUATION)), origin(shock)));
                case StochasticProcess process -> process(quantity, process);
                default -> findings.unresolved();
            }
            bounds(quantity);
        }
        new Determination(formulas, scenario, quantities, draft, findings, places).determine();
    }

    private void variable(Quantity quantity, Variable variable) {
        if (variable.getDefinition() != null) {
            Expr value = formulas.lower(variable.getDefinition(), context(quantity, Context.Role.EQUATION));
            draft.equation(new Definition(quantity.slot(), value, origin(variable)));
        }
        quantity.declared().start().ifPresent(start -> start(quantity, start));
        quantity.declared().guess().ifPresent(guess -> draft.guess(new Guess(quantity.slot(),
                formulas.lower(guess, context(quantity, Context.Role.START)), origin(guess))));
    }

    private void process(Quantity quantity, StochasticProcess process) {
        draft.equation(new Definition(quantity.slot(), draws.process(quantity, process.getDistribution(),
                context(quantity, Context.Role.EQUATION)), origin(process)));
        Optional<Expression> start = quantity.declared().start().or(() -> draws.start(process.getDistribution()));
        if (start.isPresent()) {
            start(quantity, start.get());
        } else {
            findings.errorOnce(places.of(process), process.getName()
                    + " has no mean to start from; say where: process " + process.getName() + " starts …");
        }
    }

    private void start(Quantity quantity, Expression start) {
        draft.start(new Start(quantity.slot(), formulas.lower(start, context(quantity, Context.Role.START)),
                origin(start)));
    }

    private void bounds(Quantity quantity) {
        Optional<Expression> lower = quantity.declared().lower();
        Optional<Expression> upper = quantity.declared().upper();
        if (quantity.moves() && (lower.isPresent() || upper.isPresent())) {
            Context context = context(quantity, Context.Role.EQUATION);
            draft.bound(new Bound(quantity.slot(), lower.map(each -> formulas.lower(each, context)),
                    upper.map(each -> formulas.lower(each, context)), origin(lower.or(() -> upper).get())));
        }
    }

    private Origin origin(EObject object) {
        return origins.computeIfAbsent(object, each -> places.of(each).origin());
    }

    private static Context context(Quantity quantity, Context.Role role) {
        return Context.of(quantity.owner(), quantity.bindings(), role, Optional.empty(), new ArrayList<>());
    }
}
