package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import jakarta.inject.Inject;
import java.util.OptionalDouble;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.LookupPoint;
import org.homeostat.model.econ.LookupTable;

/** Checks lookup tables: two points or more, written out in numbers, in order. */
public class LookupChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** The points of a table. */
    @Check
    void points(LookupTable table) {
        if (table.getPoints().size() < 2) {
            error("table " + table.getName() + " has only one point; it needs two or more", table, NAMED__NAME);
        }
        OptionalDouble before = OptionalDouble.empty();
        for (LookupPoint point : table.getPoints()) {
            OptionalDouble argument = constant(point.getArgument());
            constant(point.getValue());
            if (before.isPresent() && argument.isPresent() && argument.getAsDouble() <= before.getAsDouble()) {
                error("the arguments of a table increase from point to point; this one is "
                        + (argument.getAsDouble() < before.getAsDouble() ? "below" : "the same as") + " the one before",
                        point.getArgument());
                return;
            }
            before = argument.isPresent() ? argument : before;
        }
    }

    private OptionalDouble constant(Expression formula) {
        OptionalDouble value = units.constant(formula);
        if (formula != null && value.isEmpty() && !NumberChecks.namesUnknownUnit(formula)) {
            error("the points of a table are numbers", formula);
        }
        return value;
    }
}
