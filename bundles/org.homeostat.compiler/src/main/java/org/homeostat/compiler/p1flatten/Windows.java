package org.homeostat.compiler.p1flatten;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.PhaseChange;
import org.homeostat.model.econ.Shock;

/** Reads the {@code from} and {@code until} of changes. */
final class Windows {

    private final TimeAxis time;
    private final Horizon horizon;
    private final Findings findings;
    private final Places places;

    Windows(TimeAxis time, Findings findings, Places places) {
        this.time = time;
        this.findings = findings;
        this.places = places;
        horizon = new Horizon(findings, places);
    }

    /** The place of a period on the horizon. */
    OptionalInt index(String text, EObject source, EStructuralFeature feature) {
        return text == null ? OptionalInt.empty() : horizon.index(time, text, source, feature);
    }

    /** The stretch between two periods as written, either of them null for none; empty, with an error, if it has none. */
    Optional<Timing> of(EObject source, String from, EStructuralFeature fromFeature, String until,
            EStructuralFeature untilFeature) {
        OptionalInt first = index(from, source, fromFeature);
        OptionalInt end = index(until, source, untilFeature);
        if (from != null && first.isEmpty() || until != null && end.isEmpty()) {
            return Optional.empty();
        }
        Timing.Window window = new Timing.Window(first.orElse(0), end.orElse(Math.max(time.length(), first.orElse(0))));
        if (until != null && window.until() <= first.orElse(Integer.MIN_VALUE)) {
            findings.errorOnce(places.of(source, untilFeature),
                    "it ends in " + until + ", before it starts in " + from);
            return Optional.empty();
        }
        if (!window.touches(0, time.length()) && !(source instanceof Shock)) {
            boolean late = window.from() >= time.length();
            findings.warning(places.of(source, late ? fromFeature : untilFeature), (late ? from : until)
                    + " lies outside the horizon " + time + "; this has no effect");
        }
        return Optional.of(window);
    }

    /** Whether a phase reaches its value before it starts, which is an error. */
    boolean endsBefore(PhaseChange phase, int by, Timing.Window window) {
        if (by >= window.from()) {
            return false;
        }
        findings.errorOnce(places.of(phase, EconPackage.Literals.PHASE_CHANGE__BY), "the value is reached in "
                + phase.getBy() + ", before the phase starts in " + time.period(window.from()));
        return true;
    }

    /** A stretch of the horizon in words: {@code from 2026 to 2030}. */
    String text(int from, int until) {
        int first = Math.max(from, 0);
        int last = Math.min(until, time.length()) - 1;
        return first == last ? "in " + time.period(first) : "from " + time.period(first) + " to " + time.period(last);
    }

    /** The whole horizon. */
    Timing.Window whole() {
        return new Timing.Window(0, time.length());
    }
}
