package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.EXPECTATION__AT;
import static org.homeostat.model.econ.EconPackage.Literals.EXPECTATION__OF;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.OUTCOME_MEASURE__FIRST;
import static org.homeostat.model.econ.EconPackage.Literals.OUTCOME_MEASURE__LAST;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Steady;

/** Checks measures and what is expected of them. */
public class ExpectationChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** An expectation is about a scenario, in one of its periods, or about a rest point, which has none. */
    @Check
    void expectation(Expectation expectation) {
        Declaration of = expectation.getOf();
        if (present(of) && of instanceof Steady && expectation.getAt() != null) {
            error("a rest point has no periods; leave 'at " + expectation.getAt() + "' away", expectation,
                    EXPECTATION__AT);
        } else if (present(of) && !(of instanceof Scenario || of instanceof Steady)) {
            error(of.getName() + " is " + Words.aKind(of) + "; something is expected of a scenario or of a steady"
                    + " question", expectation, EXPECTATION__OF);
        }
        OptionalDouble tolerance = units.constant(expectation.getTolerance());
        if (tolerance.isPresent() && !(tolerance.getAsDouble() >= 0)) {
            error("a tolerance is not negative", expectation.getTolerance());
        }
    }

    /** A measure makes one number of each path in it. */
    @Check
    void measure(OutcomeMeasure measure) {
        for (Expression each : EcoreUtil2.eAllOfType(measure, Expression.class)) {
            Named target = Referent.of(each);
            if (present(target) && target instanceof Member && !(target instanceof Parameter)
                    && aggregates(each, measure) == 0) {
                error(target.getName() + " is a path and a measure one number; write mean(" + target.getName()
                        + "), last(" + target.getName() + ") or another of them", each);
                return;
            }
            if (each instanceof Call call && TimeAggregate.of(call).isPresent() && aggregates(each, measure) > 0) {
                error(call.getFunction().getName() + " makes one number, which has no path to make another of", each);
                return;
            }
        }
        List<OutcomeMeasure> way = way(measure);
        if (!way.isEmpty() && isFirst(measure, way)) {
            error(way.size() == 1 ? "measure " + measure.getName() + " is made of itself"
                    : "measures are made of each other: " + String.join(" -> ", way.stream().map(Named::getName)
                            .toList()) + " -> " + measure.getName(),
                    measure, NAMED__NAME);
        }
    }

    private static int aggregates(EObject part, OutcomeMeasure measure) {
        int found = 0;
        for (EObject each = part.eContainer(); each != measure; each = each.eContainer()) {
            found += each instanceof Call call && TimeAggregate.of(call).isPresent() ? 1 : 0;
        }
        return found;
    }

    private static boolean isFirst(OutcomeMeasure measure, List<OutcomeMeasure> way) {
        List<EObject> all = measure.eContainer().eContents();
        return way.stream().filter(each -> each.eContainer() == measure.eContainer()).mapToInt(all::indexOf).min()
                .orElse(-1) == all.indexOf(measure);
    }

    private static List<OutcomeMeasure> way(OutcomeMeasure start) {
        List<OutcomeMeasure> open = new ArrayList<>(List.of(start));
        List<Integer> from = new ArrayList<>(List.of(-1));
        Set<OutcomeMeasure> seen = new HashSet<>();
        for (int i = 0; i < open.size(); i++) {
            for (OutcomeMeasure next : used(open.get(i))) {
                if (next == start) {
                    List<OutcomeMeasure> way = new ArrayList<>();
                    for (int step = i; step >= 0; step = from.get(step)) {
                        way.add(0, open.get(step));
                    }
                    return way;
                }
                if (seen.add(next)) {
                    open.add(next);
                    from.add(i);
                }
            }
        }
        return List.of();
    }

    private static List<OutcomeMeasure> used(OutcomeMeasure measure) {
        List<OutcomeMeasure> used = new ArrayList<>();
        for (Expression each : EcoreUtil2.eAllOfType(measure, Expression.class)) {
            Named target = Referent.of(each);
            if (target instanceof OutcomeMeasure other && present(other)) {
                used.add(other);
            }
        }
        return used;
    }

    /** The range of a measure is in order. */
    @Check
    void range(OutcomeMeasure measure) {
        Optional<WrittenPeriod> first = WrittenPeriod.of(measure.getFirst());
        Optional<WrittenPeriod> last = WrittenPeriod.of(measure.getLast());
        if (measure.getFirst() != null && first.isEmpty()) {
            error(WrittenPeriod.wrong(measure.getFirst()), measure, OUTCOME_MEASURE__FIRST);
        } else if (measure.getLast() != null && last.isEmpty()) {
            error(WrittenPeriod.wrong(measure.getLast()), measure, OUTCOME_MEASURE__LAST);
        } else if (first.isPresent() && last.isPresent() && last.get().ends() <= first.get().begins()) {
            error("this ends in " + measure.getLast() + ", before it begins in " + measure.getFirst(), measure,
                    OUTCOME_MEASURE__LAST);
        }
    }
}
