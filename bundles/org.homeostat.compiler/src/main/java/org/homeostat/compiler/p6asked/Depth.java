package org.homeostat.compiler.p6asked;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Scenario;

/** Tells formulas that have a value in each period from those that have one for all. */
final class Depth {

    private Depth() {
    }

    /** Whether a formula has a value in each period: nothing in it is a number made of a path. */
    static boolean isPath(Expression formula) {
        return isPathItself(formula)
                && EcoreUtil2.eAllOfType(formula, Expression.class).stream().allMatch(Depth::isPathItself);
    }

    private static boolean isPathItself(EObject form) {
        return switch (form) {
            case Call call -> TimeAggregate.of(call).isEmpty();
            case NameReference name -> !(name.getTarget() instanceof OutcomeMeasure)
                    && !(name.getTarget() instanceof FunctionParameter);
            case MemberReference member -> !(member.getMember() instanceof OutcomeMeasure);
            default -> true;
        };
    }

    /** Whether a reference begins with another scenario: {@code Baseline.Chile.output}. */
    static boolean isForeign(Expression reference) {
        return switch (reference) {
            case NameReference name -> name.getTarget() instanceof Scenario;
            case MemberReference member -> isForeign(member.getReceiver());
            default -> false;
        };
    }

    /** The scenario that a foreign reference begins with. */
    static Scenario scenario(Expression reference) {
        return reference instanceof MemberReference member ? scenario(member.getReceiver())
                : (Scenario) ((NameReference) reference).getTarget();
    }
}
