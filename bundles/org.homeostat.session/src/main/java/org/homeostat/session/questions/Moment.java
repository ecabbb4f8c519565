package org.homeostat.session.questions;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.ir.Period;
import org.homeostat.ir.TimeAxis;

/** A period of a horizon as questions name it. */
final class Moment {

    private Moment() {
    }

    /** The number of the period; of the last where none is named. A year means its last period. */
    static int of(String text, TimeAxis time, EObject question) {
        return text == null ? time.length() - 1
                : read(text, time, question, period -> period.lastAt(time.frequency()));
    }

    /** The number of the period. A year means its first period. */
    static int first(String text, TimeAxis time, EObject question) {
        return read(text, time, question, period -> period.firstAt(time.frequency()));
    }

    private static int read(String text, TimeAxis time, EObject question, UnaryOperator<Period> finer) {
        try {
            int at = finer.apply(Period.parse(text)).minus(time.first());
            if (at >= 0 && at < time.length()) {
                return at;
            }
        } catch (IllegalArgumentException e) {
            throw new QuestionException(question, e.getMessage());
        }
        throw new QuestionException(question, text + " is not inside the horizon " + time);
    }

    /** The names of all periods. */
    static List<String> names(TimeAxis time) {
        return IntStream.range(0, time.length()).mapToObj(at -> time.period(at).toString()).toList();
    }
}
