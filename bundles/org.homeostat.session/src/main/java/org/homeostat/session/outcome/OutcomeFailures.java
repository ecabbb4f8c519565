package org.homeostat.session.outcome;

import java.util.List;
import java.util.regex.Pattern;
import org.homeostat.compiler.Places;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Origin;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.session.check.Diagnosis;
import org.homeostat.session.check.Model;

/** Failures of the arithmetic with readings, in the names of the model and at the places of its text. */
public final class OutcomeFailures {

    /** What the compiler calls the value of a time aggregate. */
    private static final Pattern READING = Pattern.compile("\\bworld\\.(\\w+) in line \\d+ \\(\\d+\\)");

    private final Model model;
    private final String scenario;
    private final Places places;

    /** For the numbers that are asked of a scenario. */
    public OutcomeFailures(Model model, String scenario) {
        this.model = model;
        this.scenario = scenario;
        places = new Places(new Diagnosis(model.project())::shown);
    }

    /** The failures as a modeller understands them. */
    public List<Failure> readable(List<Failure> failures) {
        return failures.stream().map(this::readable).toList();
    }

    private Failure readable(Failure failure) {
        String message = READING.matcher(failure.message()).replaceAll("$1(\u2026)");
        Origin origin = failure.origin();
        if (origin.equals(Origin.NONE)) {
            origin = model.measures().stream().filter(one -> isAbout(message, one)).findFirst()
                    .map(one -> places.of(one).origin()).orElse(origin);
        }
        return new Failure(origin, message + " (scenario " + scenario + ")");
    }

    private static boolean isAbout(String message, OutcomeMeasure measure) {
        return message.matches("(?s)\\w+\\." + Pattern.quote(measure.getName()) + "\\b.*");
    }
}
