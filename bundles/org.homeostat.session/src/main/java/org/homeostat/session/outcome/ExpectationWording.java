package org.homeostat.session.outcome;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.compiler.Places;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.results.NumberText;
import org.homeostat.session.outcome.ExpectationReading.Finding;

/** Says what was found, and how far it is from what was expected. */
final class ExpectationWording {

    private ExpectationWording() {
    }

    static String message(Expectation expectation, Finding finding, String period) {
        String about = subject(expectation, finding)
                + (period.isEmpty() || expectation.getAt() == null && isMade(expectation) ? "" : " at " + period)
                + " of " + expectation.getOf().getName();
        if (expectation.getValue() == null) {
            return about + (finding.passed() ? " holds" : " does not hold");
        }
        String is = about + " is " + finding.unit().format(finding.found());
        String expected = finding.unit().format(finding.expected());
        if (finding.passed()) {
            return is + ", as expected (" + expected + ", tolerance " + tolerance(expectation) + ")";
        }
        return is + ", " + distance(finding) + " the " + expected + " expected (tolerance " + tolerance(expectation)
                + ")";
    }

    private static String distance(Finding finding) {
        double difference = finding.found() - finding.expected();
        String side = difference > 0 ? " above" : " below";
        return (finding.relative() ? NumberText.of(100 * Math.abs(difference) / Math.abs(finding.expected())) + "%"
                : finding.unit().format(Math.abs(difference))) + side;
    }

    private static String tolerance(Expectation expectation) {
        return Places.text(expectation.getTolerance());
    }

    /** The subject with the economy that it was looked at for. */
    private static String subject(Expectation expectation, Finding finding) {
        String text = Places.text(expectation.getSubject());
        if (finding.economy().isEmpty()) {
            return text;
        }
        String name = finding.economy().map(Economy::getName).orElse("");
        return expectation.getSubject() instanceof NameReference ? name + "." + text : "for " + name + ", " + text;
    }

    /** Whether the subject is made of several periods. */
    private static boolean isMade(Expectation expectation) {
        List<EObject> parts = new ArrayList<>(EcoreUtil2.eAllContentsAsList(expectation.getSubject()));
        parts.add(expectation.getSubject());
        return parts.stream().anyMatch(part -> part instanceof Call call && TimeAggregate.of(call).isPresent()
                || part.eCrossReferences().stream().anyMatch(OutcomeMeasure.class::isInstance));
    }
}
