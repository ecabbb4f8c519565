package org.homeostat.language.validation;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.SeriesPoint;
import org.homeostat.model.econ.TimeReference;
import org.homeostat.model.econ.Variable;

/** Checks that what must be known before the first period is made of what is known there. */
public class StartChecks extends EconChecks {

    private enum Role {
        PARAMETER, GIVEN, START, OTHER
    }

    @Inject
    private MemberTables tables;

    /** A name in the value of a parameter, in a start or in an initial value. */
    @Check
    void name(NameReference name) {
        reference(name, name.getTarget());
    }

    /** A quantity of another economy or of the world there. */
    @Check
    void access(MemberReference access) {
        reference(access, access.getMember());
    }

    /** Parameters are fixed in time. */
    @Check
    void time(TimeReference time) {
        if (role(time) == Role.PARAMETER) {
            error("a parameter is fixed and cannot follow time; make it a variable", time);
        } else if (role(time) == Role.GIVEN) {
            error("this is made of numbers and parameters, which time is not", time);
        }
    }

    private void reference(Expression reference, Named target) {
        if (!(target instanceof Member member) || !present(member) || member instanceof Parameter) {
            return;
        }
        Role role = role(reference);
        if (role == Role.PARAMETER) {
            error("a parameter is fixed and cannot be computed from " + member.getName() + ", " + Words.aKind(member)
                    + "; make it a variable", reference);
        } else if (role == Role.GIVEN) {
            error("this is made of numbers and parameters, and " + member.getName() + " is " + Words.aKind(member),
                    reference);
        } else if (role == Role.START && reference.eContainer() instanceof LagReference lag
                && lag.getOffset() < 0) {
            error("there is no period before the first one, so " + member.getName() + "[" + lag.getOffset()
                    + "] cannot be read here", lag);
        } else if (role == Role.START && member instanceof Variable variable && Overrides.start(
                reference instanceof NameReference ? tables.effective(variable, Variable.class, reference) : variable)
                .isEmpty()) {
            error(member.getName() + " has no value before the first period; give it one: variable " + member.getName()
                    + " starts ...", reference, IssueCodes.LAG_WITHOUT_START, List.of(member.getName()));
        }
    }

    /** Whether a formula is made of numbers and parameters only. */
    static boolean isFixed(EObject part) {
        return role(part) == Role.PARAMETER || role(part) == Role.GIVEN;
    }

    /** Whether a formula gives what must be known before the first period. */
    static boolean isAtTheStart(EObject part) {
        return role(part) != Role.OTHER;
    }

    private static Role role(EObject part) {
        for (EObject each = part; each != null; each = each.eContainer()) {
            switch (each.eContainer()) {
                case Distribution distribution -> {
                    return Role.GIVEN;
                }
                case SeriesPoint point -> {
                    return Role.OTHER;
                }
                case Parameter parameter -> {
                    return Role.PARAMETER;
                }
                case Assignment assignment -> {
                    return Role.PARAMETER;
                }
                case Member member -> {
                    return each.eContainingFeature() == EconPackage.Literals.VARIABLE__START
                            || each.eContainingFeature() == EconPackage.Literals.STOCHASTIC_PROCESS__START
                            || each.eContainingFeature() == EconPackage.Literals.STOCK__INITIAL ? Role.START
                                    : Role.OTHER;
                }
                case null, default -> {
                    // further out
                }
            }
        }
        return Role.OTHER;
    }
}
