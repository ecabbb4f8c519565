package org.homeostat.compiler.p6asked;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Period;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.OutcomeMeasure;

/** Over which periods numbers are made of paths. */
final class Windows {

    private final TimeAxis time;
    private final Findings findings;
    private final Places places;

    Windows(TimeAxis time, Findings findings, Places places) {
        this.time = time;
        this.findings = findings;
        this.places = places;
    }

    /**
     * Some periods of the horizon.
     *
     * @param from the first that counts
     * @param until the first that does not any more
     */
    record Window(int from, int until) {
    }

    /** From the beginning until a period, that one included; all if there is none. */
    Window until(Optional<String> last, EObject source) {
        return last.map(text -> window(Optional.empty(), text, source, false)).orElseGet(this::whole);
    }

    /** The periods that a measure is over. */
    Window of(OutcomeMeasure measure) {
        return window(Optional.of(measure.getFirst()), measure.getLast(), measure, true);
    }

    private Window whole() {
        return new Window(0, time.length());
    }

    private Window window(Optional<String> first, String last, EObject source, boolean measure) {
        try {
            int from = first.map(Period::parse).map(time::indexOf).orElse(0);
            int until = Period.parse(last).lastAt(time.frequency()).minus(time.first()) + 1;
            if (from >= 0 && until <= time.length() && from < until) {
                return new Window(from, until);
            }
            findings.errorOnce(measure ? places.of(source, Literals.OUTCOME_MEASURE__FIRST) : places.of(source),
                    first.map(text -> text + "..").orElse("") + last + " is not inside the horizon " + time);
        } catch (IllegalArgumentException e) {
            findings.errorOnce(places.of(source), e.getMessage());
        }
        return whole();
    }
}
