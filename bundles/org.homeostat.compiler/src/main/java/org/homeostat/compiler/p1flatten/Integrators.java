package org.homeostat.compiler.p1flatten;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Integration;
import org.homeostat.ir.TimeAxis;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.units.ConstantValue;
import org.homeostat.language.units.UnitEvaluator;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Scenario;

/** Reads how a scenario carries its stocks over a period: its own words or the nearest inherited ones. */
final class Integrators {

    private final Findings findings;
    private final Places places;

    Integrators(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    Integration of(Scenario scenario, TimeAxis time) {
        for (Scenario each : Lineage.of(scenario).reversed()) {
            if (each.getIntegrator() != null) {
                return read(each, time);
            }
        }
        return Integration.PERIOD;
    }

    private Integration read(Scenario scenario, TimeAxis time) {
        Optional<Integration.Method> method = Arrays.stream(Integration.Method.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(scenario.getIntegrator())).findFirst();
        if (method.isEmpty()) {
            findings.errorOnce(places.of(scenario, Literals.SCENARIO__INTEGRATOR), "there is no integrator "
                    + scenario.getIntegrator() + "; there are euler, rk4 and adaptive");
            return Integration.PERIOD;
        }
        double step = number(scenario.getStep(), Integration.PERIOD.step());
        double tolerance = number(scenario.getTolerance(), Integration.PERIOD.tolerance());
        if (scenario.getStep() != null && !(step <= time.dt() * (1 + 1e-12))) {
            findings.errorOnce(places.of(scenario.getStep()), "a step is at most a period, here " + time.dt()
                    + (time.dt() == 1 ? " year" : " years"));
        }
        return new Integration(method.get(), step, tolerance);
    }

    private double number(Expression written, double otherwise) {
        if (written == null) {
            return otherwise;
        }
        OptionalDouble value = ConstantValue.of(written, new UnitEvaluator());
        if (value.isEmpty() || !(value.getAsDouble() > 0) || Double.isInfinite(value.getAsDouble())) {
            findings.errorOnce(places.of(written), "this is a number above 0 that is written out");
            return otherwise;
        }
        return value.getAsDouble();
    }
}
