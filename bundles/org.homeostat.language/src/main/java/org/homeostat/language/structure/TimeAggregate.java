package org.homeostat.language.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Question;

/** The functions that make one number of a path; they stand in measures, expectations and questions. */
public enum TimeAggregate {
    /** The arithmetic mean over the periods. */
    MEAN,
    /** The sum over the periods. */
    SUM,
    /** The least value. */
    MIN,
    /** The greatest value. */
    MAX,
    /** The value in the first period. */
    FIRST,
    /** The value in the last period. */
    LAST,
    /** The standard deviation over the periods, of a population. */
    DEVIATION,
    /** What a flow adds up to: the sum of its values times the length of a period. */
    TOTAL,
    /** What a flow adds up to, discounted to the first period at a rate per year. */
    DISCOUNTED;

    /** The aggregate that a call means; empty for other functions, and for min and max of several arguments. */
    public static Optional<TimeAggregate> of(Call call) {
        if (!(call.getFunction() instanceof BuiltinFunction function) || function.getName() == null) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(each -> each.toString().equals(function.getName()))
                .filter(each -> each != MIN && each != MAX || call.getArguments().size() == 1).findFirst();
    }

    /** Whether a path can be made one number at this call: in a measure, an expectation or a question. */
    public static boolean isPlacedWell(Call call) {
        return EcoreUtil2.getContainerOfType(call, OutcomeMeasure.class) != null
                || EcoreUtil2.getContainerOfType(call, Expectation.class) != null
                || EcoreUtil2.getContainerOfType(call, Question.class) != null;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
