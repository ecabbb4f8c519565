package org.homeostat.compiler.p4lower;

import java.util.List;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Function;
import org.homeostat.language.structure.ScalarFunction;
import org.homeostat.model.econ.Call;

/** Reads calls of the built-in functions. */
final class Calls {

    private final Findings findings;
    private final Places places;

    Calls(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    Expr lower(Call call, List<Expr> arguments) {
        ScalarFunction function = ScalarFunction.of(call).orElse(null);
        return switch (function) {
            case MIN -> two(call, arguments) ? Expr.min(arguments) : Expr.ZERO;
            case MAX -> two(call, arguments) ? Expr.max(arguments) : Expr.ZERO;
            case EXP -> one(Function.EXP, call, arguments);
            case LOG -> one(Function.LOG, call, arguments);
            case SQRT -> one(Function.SQRT, call, arguments);
            case ABS -> one(Function.ABS, call, arguments);
            case FLOOR -> one(Function.FLOOR, call, arguments);
            case null, default -> error(call, name(call) + " cannot be computed here");
        };
    }

    private static String name(Call call) {
        return call.getFunction() == null ? "this function" : call.getFunction().getName();
    }

    private Expr one(Function function, Call call, List<Expr> arguments) {
        return arguments.size() == 1 ? new org.homeostat.ir.Call(function, arguments.get(0))
                : error(call, function + " takes one argument, not " + arguments.size());
    }

    private boolean two(Call call, List<Expr> arguments) {
        if (arguments.size() < 2) {
            error(call, name(call) + " takes two arguments or more, not " + arguments.size());
        }
        return arguments.size() >= 2;
    }

    private Expr error(Call call, String message) {
        findings.errorOnce(places.of(call), message);
        return Expr.ZERO;
    }
}
