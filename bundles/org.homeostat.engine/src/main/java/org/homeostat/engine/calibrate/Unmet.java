package org.homeostat.engine.calibrate;

import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.UnsolvedException;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.engine.p3interpret.Interpreter.Row;
import org.homeostat.engine.p4solve.Plan;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Parameter;

/** Words for conditions that no values of the parameters were found to meet. */
final class Unmet {

    /** A condition whose sides differ by less than this share of them is met. */
    private static final double MET = 1e-9;

    private Unmet() {
    }

    /**
     * What went wrong, at the condition that is furthest from being met. If an equation in between has no solution, the
     * conditions may be met all the same; the first is named then. If their sides are not known at all, the cause says
     * enough.
     */
    static ModelException explained(UnsolvedException cause, FlatModel model, Plan plan, Run run,
            List<CalibrationCondition> conditions, FirstPeriod period) {
        CalibrationCondition worst = null;
        double furthest = MET;
        for (CalibrationCondition condition : conditions) {
            double left = side(plan, run, condition, period, true);
            double right = side(plan, run, condition, period, false);
            if (!Arithmetic.isFinite(left) || !Arithmetic.isFinite(right)) {
                return cause;
            }
            double distance = left == right ? 0
                    : Math.abs(left - right) / Math.max(Math.abs(left), Math.abs(right));
            if (distance > furthest) {
                worst = condition;
                furthest = distance;
            }
        }
        String parameters = conditions.stream().map(condition -> shown(model, run, condition.parameter(), period))
                .collect(Collectors.joining(", "));
        String why = cause.failures().get(0).message();
        if (worst == null) {
            CalibrationCondition first = conditions.get(0);
            return new ModelException(first.origin(), "No values were found with which " + first.text(model)
                    + "; at last " + parameters + ". " + why);
        }
        return new ModelException(worst.origin(), "No values were found with which " + worst.text(model) + ": at last "
                + model.describe(worst.left()) + " = " + side(plan, run, worst, period, true) + " and "
                + model.describe(worst.right()) + " = " + side(plan, run, worst, period, false) + ", with " + parameters
                + ". " + why);
    }

    private static double side(Plan plan, Run run, CalibrationCondition condition, FirstPeriod period, boolean left) {
        Equation equation = plan.table().equation(period.place(condition.parameter()));
        Expr side = left ? ((Implicit) equation).left() : ((Implicit) equation).right();
        return new Interpreter(plan.table().size(), run.functions()).value(side,
                new Row(run.x(), run.at(0), run.p(), 0, 0));
    }

    private static String shown(FlatModel model, Run run, int parameter, FirstPeriod period) {
        Parameter of = model.parameters().get(parameter);
        return of.qualifiedName() + " = " + of.unit().format(run.x()[run.at(0) + period.place(parameter)]);
    }
}
