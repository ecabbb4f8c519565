package org.homeostat.language.units;

import static org.homeostat.language.units.ExpressionType.OPEN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.UnitExpression;

/**
 * What functions give for arguments of given types. A parameter without a stated unit takes what the call gives, so a
 * function is looked into anew for every combination of types; what was found is kept.
 */
final class FunctionTypes {

    private static final int DEEPEST = 100;

    /**
     * What a call gives.
     *
     * @param type the type of the value
     * @param mistake what doesn't fit in the body; null if all fits
     */
    record Outcome(ExpressionType type, String mistake) {
    }

    private record Signature(FormulaFunction function, List<ExpressionType> arguments) {
    }

    private final KnownTypes around;
    private final Map<Signature, Outcome> known = new HashMap<>();
    private final Set<FormulaFunction> underWay = new HashSet<>();

    FunctionTypes(KnownTypes around) {
        this.around = around;
    }

    /** The type that a declaration states; open if it states none. */
    ExpressionType stated(UnitExpression unit) {
        return unit == null ? OPEN
                : around.units().measure(unit).<ExpressionType>map(measure -> new Quantity(measure.dimension()))
                        .orElse(OPEN);
    }

    /** What the parameters state, in order. */
    List<ExpressionType> parameters(FunctionDeclaration function) {
        return function.getParameters().stream().map(parameter -> stated(parameter.getUnit())).toList();
    }

    /** What a function gives for arguments of these types. */
    Outcome of(FormulaFunction function, List<ExpressionType> arguments) {
        Signature signature = new Signature(function, arguments);
        Outcome before = known.get(signature);
        if (before != null) {
            return before;
        }
        if (underWay.size() >= DEEPEST || !underWay.add(function)) {
            return new Outcome(stated(function.getUnit()), null);
        }
        try {
            Outcome found = look(function, arguments);
            known.put(signature, found);
            return found;
        } finally {
            underWay.remove(function);
        }
    }

    private Outcome look(FormulaFunction function, List<ExpressionType> arguments) {
        Map<FunctionParameter, ExpressionType> given = new HashMap<>();
        for (int i = 0; i < function.getParameters().size(); i++) {
            FunctionParameter parameter = function.getParameters().get(i);
            ExpressionType stated = stated(parameter.getUnit());
            given.put(parameter, stated instanceof Quantity || i >= arguments.size() ? stated : arguments.get(i));
        }
        List<String> mistakes = new ArrayList<>();
        ExpressionTyper typer = new ExpressionTyper(around, UnaryOperator.identity(),
                (place, message, cure) -> mistakes.add(message), given);
        ExpressionType body = typer.of(function.getBody());
        ExpressionType stated = stated(function.getUnit());
        if (mistakes.isEmpty() && stated instanceof Quantity && body instanceof Quantity && !stated.equals(body)) {
            mistakes.add("it gives " + body + " and not " + stated);
        }
        return new Outcome(stated instanceof Quantity ? stated : body, mistakes.isEmpty() ? null : mistakes.get(0));
    }
}
