package org.homeostat.compiler.p4lower;

import java.util.List;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.Function;
import org.homeostat.ir.Lookup;
import org.homeostat.language.structure.HistoryFunction;
import org.homeostat.language.structure.ScalarFunction;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.LookupTable;

/** Reads calls of functions: of the engine's, of those that look back or at a sector, and of the user's own. */
final class Calls {

    private final ExpressionLowering formulas;
    private final Inlining functions;
    private final PastCalls past;
    private final SectorCalls sectors;
    private final Tables tables;
    private final Findings findings;
    private final Places places;

    Calls(ExpressionLowering formulas, Inlining functions, PastCalls past, SectorCalls sectors, Tables tables,
            Findings findings,
            Places places) {
        this.formulas = formulas;
        this.functions = functions;
        this.past = past;
        this.sectors = sectors;
        this.tables = tables;
        this.findings = findings;
        this.places = places;
    }

    Expr lower(Call call, Context context) {
        return switch (call.getFunction()) {
            case LookupTable lookup when !lookup.eIsProxy() -> lookup(call, lookup, context);
            case FormulaFunction function when !function.eIsProxy() -> functions.call(call, function, context);
            case BuiltinFunction builtin when !builtin.eIsProxy() && builtin.getName() != null ->
                    builtin(call, builtin.getName(), context);
            case null, default -> {
                findings.unresolved();
                yield Expr.ZERO;
            }
        };
    }

    private Expr builtin(Call call, String name, Context context) {
        if (HistoryFunction.of(call).isPresent()) {
            return past.lower(call, context);
        }
        if (SectorFunction.of(call).isPresent()) {
            return sectors.lower(call, context);
        }
        List<Expr> arguments = call.getArguments().stream().map(each -> formulas.lower(each, context)).toList();
        return switch (ScalarFunction.of(call).orElse(null)) {
            case MIN -> two(call, arguments) ? Expr.min(arguments) : Expr.ZERO;
            case MAX -> two(call, arguments) ? Expr.max(arguments) : Expr.ZERO;
            case EXP -> one(Function.EXP, call, arguments);
            case LOG -> one(Function.LOG, call, arguments);
            case SQRT -> one(Function.SQRT, call, arguments);
            case ABS -> one(Function.ABS, call, arguments);
            case FLOOR -> one(Function.FLOOR, call, arguments);
            case SIN -> one(Function.SIN, call, arguments);
            case COS -> one(Function.COS, call, arguments);
            case TANH -> one(Function.TANH, call, arguments);
            case null -> TimeAggregate.of(call).isPresent()
                    ? error(call,
                            name + " makes one number of a path; it stands in measures, expectations and questions")
                    : new Extension(name, arguments);
        };
    }

    private Expr lookup(Call call, LookupTable lookup, Context context) {
        if (call.getArguments().size() != 1) {
            return error(call, lookup.getName() + " takes one argument, not " + call.getArguments().size());
        }
        Expr argument = formulas.lower(call.getArguments().get(0), context);
        return tables.of(lookup, context.owner()).<Expr>map(table -> new Lookup(argument, table)).orElse(Expr.ZERO);
    }

    private Expr one(Function function, Call call, List<Expr> arguments) {
        return arguments.size() == 1 ? new org.homeostat.ir.Call(function, arguments.get(0))
                : error(call, function + " takes one argument, not " + arguments.size());
    }

    private boolean two(Call call, List<Expr> arguments) {
        if (arguments.size() < 2) {
            error(call, call.getFunction().getName() + " takes two arguments or more, not " + arguments.size());
        }
        return arguments.size() >= 2;
    }

    private Expr error(Call call, String message) {
        findings.errorOnce(places.of(call), message);
        return Expr.ZERO;
    }
}
