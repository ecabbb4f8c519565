package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.POLICY__SELECTION;
import static org.homeostat.model.econ.EconPackage.Literals.WHEN_STATEMENT__PERIODS;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.model.econ.Change;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.WhenStatement;

/** Checks that policies say whom they are for and what they do. */
public class PolicyChecks extends EconChecks {

    /** A policy changes something. */
    @Check
    void changesSomething(Policy policy) {
        if (EcoreUtil2.eAllOfType(policy, Change.class).isEmpty()) {
            warning("policy " + policy.getName() + " changes nothing", policy, NAMED__NAME);
        }
    }

    /** A policy says once whom it is for. */
    @Check
    void isForSomebodyOnce(Policy policy) {
        if (count(policy, POLICY__SELECTION) > 1) {
            error("policy " + policy.getName() + " says twice whom it is for; name all economies in one 'for', or put "
                    + "statements in braces: for Peru { ... }", policy, NAMED__NAME);
        }
    }

    /** A condition lasts for at least one period. */
    @Check
    void lasts(WhenStatement when) {
        if (when.getPeriods() == 0 && count(when, WHEN_STATEMENT__PERIODS) > 0) {
            error("a condition holds for at least 1 period", when, WHEN_STATEMENT__PERIODS);
        }
    }
}
