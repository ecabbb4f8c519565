package org.homeostat.session.check;

import org.homeostat.compiler.Places;
import org.homeostat.model.econ.Expectation;

/** Expectations as they are written. */
public final class ExpectationText {

    private ExpectationText() {
    }

    /** The text without the keyword and the label: {@code Chile.output at 2040 of Baseline within 1% of 412 [GUSD/year]}. */
    public static String of(Expectation expectation) {
        String text = Places.text(expectation).replaceFirst("^expect\\s+", "").replaceFirst("\\s*;$", "");
        String label = expectation.getLabel();
        int quote = label == null ? -1 : text.lastIndexOf('"', text.length() - 2);
        return quote > 0 && text.endsWith("\"") ? text.substring(0, quote).strip() : text;
    }
}
