package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.PHASE_CHANGE__BY;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__FIRST;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__LAST;
import static org.homeostat.model.econ.EconPackage.Literals.SHOCK__AT;
import static org.homeostat.model.econ.EconPackage.Literals.SHOCK__UNTIL;
import static org.homeostat.model.econ.EconPackage.Literals.TIMED_STATEMENT__FROM;
import static org.homeostat.model.econ.EconPackage.Literals.TIMED_STATEMENT__UNTIL;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY_CLAUSE__FROM;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY_CLAUSE__UNTIL;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.homeostat.model.econ.PhaseChange;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.TimedStatement;
import org.homeostat.model.econ.TreatyClause;

/** Checks written periods, and that what begins ends later. */
public class PeriodChecks extends EconChecks {

    /** The window of a policy's statement. */
    @Check
    void statement(TimedStatement statement) {
        window(statement, TIMED_STATEMENT__FROM, TIMED_STATEMENT__UNTIL);
    }

    /** The window of a treaty's clause. */
    @Check
    void clause(TreatyClause clause) {
        window(clause, TREATY_CLAUSE__FROM, TREATY_CLAUSE__UNTIL);
    }

    /** The window of a shock. */
    @Check
    void shock(Shock shock) {
        window(shock, SHOCK__AT, SHOCK__UNTIL);
    }

    /** A phase begins with its statement and reaches its value later. */
    @Check
    void phase(PhaseChange phase) {
        Optional<WrittenPeriod> by = period(phase, PHASE_CHANGE__BY);
        if (!(phase.eContainer() instanceof TimedStatement statement)) {
            error("a phase begins in a period, so it cannot stand under a condition; write from 2026 phase ...", phase);
            return;
        }
        if (statement.getFrom() == null) {
            error("a phase needs a period to begin in: from 2026 phase ...", phase);
            return;
        }
        Optional<WrittenPeriod> from = WrittenPeriod.of(statement.getFrom());
        Optional<WrittenPeriod> until = WrittenPeriod.of(statement.getUntil());
        if (by.isPresent() && from.isPresent() && by.get().isBefore(from.get())) {
            error("the value is reached in " + phase.getBy() + ", before the phase begins in " + statement.getFrom(),
                    phase, PHASE_CHANGE__BY);
        } else if (by.isPresent() && until.isPresent() && !by.get().isBefore(until.get())) {
            error("the phase ends before the value is reached in " + phase.getBy() + ": 'until " + statement.getUntil()
                    + "' names the first period without it", phase, PHASE_CHANGE__BY);
        }
    }

    /** The horizon of a scenario. */
    @Check
    void horizon(Scenario scenario) {
        Optional<WrittenPeriod> first = period(scenario, SCENARIO__FIRST);
        Optional<WrittenPeriod> last = period(scenario, SCENARIO__LAST);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (last.get().ends() <= first.get().begins()) {
            error("the horizon ends in " + scenario.getLast() + ", before it begins in " + scenario.getFirst(),
                    scenario,
                    SCENARIO__LAST);
        }
    }

    private void window(EObject owner, EAttribute from, EAttribute until) {
        Optional<WrittenPeriod> begin = period(owner, from);
        Optional<WrittenPeriod> end = period(owner, until);
        if (begin.isPresent() && end.isPresent() && !begin.get().isBefore(end.get())) {
            error("this ends before it begins in " + owner.eGet(from) + "; 'until' names the first period without it",
                    owner, until);
        }
    }

    private Optional<WrittenPeriod> period(EObject owner, EAttribute feature) {
        String text = (String) owner.eGet(feature);
        Optional<WrittenPeriod> period = WrittenPeriod.of(text);
        if (text != null && period.isEmpty()) {
            error(WrittenPeriod.wrong(text), owner, feature);
        }
        return period;
    }
}
