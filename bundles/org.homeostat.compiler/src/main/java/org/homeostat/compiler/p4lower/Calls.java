package org.homeostat.compiler.p4lower;

import java.util.List;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Function;
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
        return switch (String.valueOf(call.getFunction())) {
            case "min" -> two(call, arguments) ? Expr.min(arguments) : Expr.ZERO;
            case "max" -> two(call, arguments) ? Expr.max(arguments) : Expr.ZERO;
            case "exp" -> one(Function.EXP, call, arguments);
            case "log" -> one(Function.LOG, call, arguments);
            case "sqrt" -> one(Function.SQRT, call, arguments);
            case "abs" -> one(Function.ABS, call, arguments);
            case "floor" -> one(Function.FLOOR, call, arguments);
            default -> error(call, "there is no function " + call.getFunction());
        };
    }

    private Expr one(Function function, Call call, List<Expr> arguments) {
        return arguments.size() == 1 ? new org.homeostat.ir.Call(function, arguments.get(0))
                : error(call, function + " takes one argument, not " + arguments.size());
    }

    private boolean two(Call call, List<Expr> arguments) {
        if (arguments.size() < 2) {
            error(call, call.getFunction() + " takes two arguments or more, not " + arguments.size());
        }
        return arguments.size() >= 2;
    }

    private Expr error(Call call, String message) {
        findings.errorOnce(places.of(call), message);
        return Expr.ZERO;
    }
}
