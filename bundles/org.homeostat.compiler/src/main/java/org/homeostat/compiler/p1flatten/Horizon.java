package org.homeostat.compiler.p1flatten;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Frequency;
import org.homeostat.ir.Period;
import org.homeostat.ir.TimeAxis;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Scenario;

/** Reads periods: the horizon of a scenario, and places on it. */
final class Horizon {

    /** The longest horizon, in periods. */
    static final int LONGEST = 100_000;

    private final Findings findings;
    private final Places places;

    Horizon(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    /** The horizon of a scenario, its own or the nearest inherited one. */
    Optional<TimeAxis> of(Scenario scenario) {
        for (Scenario each : Lineage.of(scenario).reversed()) {
            if (each.getFirst() != null && each.getLast() != null) {
                return read(each);
            }
        }
        findings.error(places.of(scenario), "scenario " + scenario.getName()
                + " has no horizon; give it one: time 2025..2050");
        return Optional.empty();
    }

    /** The place of a period on an axis, counted from its first; none, with an error, for what is not a period there. */
    OptionalInt index(TimeAxis axis, String text, EObject source, EStructuralFeature feature) {
        try {
            return OptionalInt.of(axis.indexOf(Period.parse(text)));
        } catch (IllegalArgumentException e) {
            findings.errorOnce(places.of(source, feature), e.getMessage());
            return OptionalInt.empty();
        }
    }

    private Optional<TimeAxis> read(Scenario scenario) {
        Optional<Period> first = period(scenario, scenario.getFirst(), EconPackage.Literals.SCENARIO__FIRST);
        Optional<Period> last = period(scenario, scenario.getLast(), EconPackage.Literals.SCENARIO__LAST);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Frequency frequency = finer(first.get().frequency(), last.get().frequency());
        Period from = first.get().firstAt(frequency);
        Period to = last.get().lastAt(frequency);
        long length = (long) to.minus(from) + 1;
        if (length < 1) {
            findings.error(places.of(scenario, EconPackage.Literals.SCENARIO__LAST),
                    "the horizon ends in " + to + ", before it starts in " + from);
            return Optional.empty();
        }
        if (length > LONGEST) {
            findings.error(places.of(scenario, EconPackage.Literals.SCENARIO__LAST), "the horizon " + from + ".." + to
                    + " has " + length + " periods; the most that can be run are " + LONGEST);
            return Optional.empty();
        }
        return Optional.of(new TimeAxis(from, (int) length));
    }

    private Optional<Period> period(Scenario scenario, String text, EStructuralFeature feature) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            findings.error(places.of(scenario, feature), e.getMessage());
            return Optional.empty();
        }
    }

    private static Frequency finer(Frequency one, Frequency other) {
        return one.periodsPerYear() >= other.periodsPerYear() ? one : other;
    }
}
