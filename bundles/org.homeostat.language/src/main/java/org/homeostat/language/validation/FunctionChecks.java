package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.AGGREGATE__FUNCTION;
import static org.homeostat.model.econ.EconPackage.Literals.AGGREGATE__INDEX;
import static org.homeostat.model.econ.EconPackage.Literals.CALL__FUNCTION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.naming.Suggestions;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.ScalarFunction;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.SubscriptKey;

/** Checks the functions that formulas call. */
public class FunctionChecks extends EconChecks {

    /** A called function takes so many arguments. */
    @Check
    void call(Call call) {
        FunctionDeclaration function = call.getFunction();
        if (!present(function)) {
            return;
        }
        int arguments = call.getArguments().size();
        Optional<TimeAggregate> aggregate = TimeAggregate.of(call);
        boolean measured = TimeAggregate.isPlacedWell(call);
        if (aggregate.isPresent() && !measured && ScalarFunction.of(call).isEmpty()) {
            String name = function.getName();
            error(AggregateFunction.named(name).isPresent()
                    ? name + " ranges over economies: " + name + "(e in economies | e.output)"
                    : name + " makes one number of a path and stands in a measure, an expectation or a question", call,
                    CALL__FUNCTION);
            return;
        }
        Optional<ScalarFunction> scalar = ScalarFunction.of(call);
        boolean takes = aggregate.isPresent() && measured ? arguments == function.getParameters().size()
                : scalar.map(each -> each.takes(arguments))
                        .orElse(arguments == function.getParameters().size()
                                || function instanceof BuiltinFunction builtin
                                        && builtin.isVariadic() && arguments > function.getParameters().size());
        if (!takes) {
            error(function.getName() + " takes " + scalar.map(ScalarFunction::arity).orElse(arity(function)) + ", not "
                    + (arguments == 0 ? "none" : arguments), call, CALL__FUNCTION);
        }
    }

    private static String arity(FunctionDeclaration function) {
        int parameters = function.getParameters().size();
        return parameters == 1 ? "one argument" : parameters + " arguments";
    }

    /** A function that ranges over economies exists, and its formula speaks of them. */
    @Check
    void aggregate(Aggregate aggregate) {
        String name = aggregate.getFunction();
        if (name == null) {
            return;
        }
        Optional<AggregateFunction> function = AggregateFunction.named(name);
        if (function.isEmpty()) {
            error("'" + name + "' cannot range over economies" + Suggestions.didYouMean(name,
                    names(AggregateFunction.values())) + known(name, AggregateFunction.values()), aggregate,
                    AGGREGATE__FUNCTION);
        } else if (function.get() != AggregateFunction.COUNT && aggregate.getIndex() != null
                && aggregate.getBody() != null && !uses(aggregate)) {
            warning(aggregate.getIndex().getName() + " is not used, so this is the same for every economy", aggregate,
                    AGGREGATE__INDEX);
        }
    }

    private static boolean uses(Aggregate aggregate) {
        return uses(aggregate.getBody(), aggregate) || uses(aggregate.getCondition(), aggregate);
    }

    private static boolean uses(Expression formula, Aggregate aggregate) {
        return formula != null && (EcoreUtil2.eAllOfType(formula, NameReference.class).stream()
                .anyMatch(name -> name.getTarget() == aggregate.getIndex() || !present(name.getTarget()))
                || EcoreUtil2.eAllOfType(formula, SubscriptKey.class).stream()
                        .anyMatch(key -> key.getTarget() == aggregate.getIndex()));
    }

    private static List<String> names(Object[] functions) {
        return Arrays.stream(functions).map(Object::toString).toList();
    }

    private static String known(String name, Object[] functions) {
        return Suggestions.nearest(name, names(functions)).isPresent() ? ""
                : "; there are " + Words.list(names(functions));
    }
}
