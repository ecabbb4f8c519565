package org.homeostat.language.units;

import static org.homeostat.language.units.ExpressionType.NUMBER;
import static org.homeostat.language.units.ExpressionType.OPEN;

import java.util.List;
import java.util.Optional;
import org.homeostat.language.structure.HistoryFunction;
import org.homeostat.language.structure.ScalarFunction;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.LookupTable;

/** The types of calls. */
final class CallTyper {

    private static final Quantity PER_TIME = new Quantity(Dimension.NONE.over(Dimension.TIME));

    private final KnownTypes around;
    private final ExpressionTyper typer;

    CallTyper(KnownTypes around, ExpressionTyper typer) {
        this.around = around;
        this.typer = typer;
    }

    ExpressionType of(Call call) {
        List<Expression> arguments = call.getArguments();
        if (arguments.isEmpty() && !(call.getFunction() instanceof FormulaFunction)) {
            return OPEN;
        }
        Optional<TimeAggregate> aggregate = TimeAggregate.isPlacedWell(call) ? TimeAggregate.of(call)
                : Optional.empty();
        Optional<HistoryFunction> history = HistoryFunction.of(call);
        Optional<ScalarFunction> scalar = ScalarFunction.of(call);
        if (aggregate.isPresent()) {
            return overTime(aggregate.get(), arguments);
        } else if (history.isPresent()) {
            return history(history.get(), arguments);
        } else if (SectorFunction.of(call).isPresent()) {
            return SectorFunction.transactions(call).map(around::of).filter(Quantity.class::isInstance).findFirst()
                    .orElse(OPEN);
        } else if (scalar.isPresent()) {
            return scalar(scalar.get(), call, arguments);
        }
        return declared(call, arguments);
    }

    private ExpressionType overTime(TimeAggregate aggregate, List<Expression> arguments) {
        ExpressionType first = typer.of(arguments.get(0));
        if (aggregate == TimeAggregate.DISCOUNTED && arguments.size() > 1
                && typer.of(arguments.get(1)) instanceof Quantity rate && !rate.equals(PER_TIME)) {
            typer.complain(arguments.get(1), "a discount rate is in 1/year, but this gives " + rate
                    + Hint.unit(arguments.get(1), PER_TIME), Hint.cure(arguments.get(1), PER_TIME));
        }
        return aggregate == TimeAggregate.TOTAL || aggregate == TimeAggregate.DISCOUNTED ? timesYears(first) : first;
    }

    private ExpressionType history(HistoryFunction function, List<Expression> arguments) {
        ExpressionType first = typer.of(arguments.get(0));
        if (arguments.size() > 1) {
            typer.bare(arguments.get(1), "a number of periods");
        }
        return function == HistoryFunction.CUMULATIVE ? timesYears(first) : first;
    }

    private static ExpressionType timesYears(ExpressionType flow) {
        return flow instanceof Quantity quantity
                ? ExpressionTyper.quantity(() -> quantity.dimension().times(Dimension.TIME))
                : OPEN;
    }

    private ExpressionType scalar(ScalarFunction function, Call call, List<Expression> arguments) {
        Expression first = arguments.get(0);
        return switch (function) {
            case MIN, MAX -> extreme(call, first, function);
            case EXP, SIN, COS, TANH -> {
                typer.bare(first, "the argument of " + function);
                yield NUMBER;
            }
            case LOG -> {
                typer.of(first);
                yield NUMBER;
            }
            case SQRT ->
                    typer.of(first) instanceof Quantity quantity ? ExpressionTyper.power(quantity, new Rational(1, 2))
                            : OPEN;
            case ABS, FLOOR -> typer.of(first);
        };
    }

    private ExpressionType extreme(Call call, Expression first, ScalarFunction function) {
        ExpressionType type = typer.of(first);
        Expression named = first;
        for (Expression argument : call.getArguments().subList(1, call.getArguments().size())) {
            ExpressionType next = typer.of(argument);
            if (!(type instanceof Quantity)) {
                type = next;
                named = argument;
            } else if (next instanceof Quantity && !next.equals(type)) {
                return typer.unlike(named, type, argument, next,
                        "the arguments of " + function + " need the same dimension, not %s and %s");
            }
        }
        return type;
    }

    private ExpressionType declared(Call call, List<Expression> arguments) {
        FunctionDeclaration function = call.getFunction();
        List<ExpressionType> types = arguments.stream().map(typer::of).toList();
        if (function == null || function.eIsProxy() || types.size() != function.getParameters().size()) {
            return OPEN;
        }
        List<ExpressionType> stated = around.functions().parameters(function);
        boolean fits = true;
        for (int i = 0; i < types.size(); i++) {
            if (stated.get(i) instanceof Quantity wanted && types.get(i) instanceof Quantity given
                    && !wanted.equals(given)) {
                Expression argument = arguments.get(i);
                typer.complain(argument, function.getParameters().get(i).getName() + " of " + function.getName()
                        + " is in " + wanted + " but this gives " + given + Hint.unit(argument, wanted),
                        Hint.cure(argument, wanted));
                fits = false;
            }
        }
        if (!(function instanceof FormulaFunction formula)) {
            return function instanceof LookupTable table ? around.functions().stated(table.getUnit()) : OPEN;
        }
        FunctionTypes.Outcome outcome = around.functions().of(formula, types);
        if (fits && outcome.mistake() != null && around.functions().of(formula, stated).mistake() == null) {
            return typer.complain(call, function.getName() + " cannot be called with these arguments: in it, "
                    + outcome.mistake(), Cure.NONE);
        }
        return outcome.type();
    }
}
