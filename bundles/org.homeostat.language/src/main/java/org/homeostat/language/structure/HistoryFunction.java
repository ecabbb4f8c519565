package org.homeostat.language.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;

/** The functions of a quantity and its past. */
public enum HistoryFunction {
    /** The value n periods ago. */
    LAG,
    /** The mean of the last n periods, this one included. */
    MOVINGAVERAGE,
    /** What a flow has added up to. */
    CUMULATIVE;

    /** The function that a call means; empty for others. */
    public static Optional<HistoryFunction> of(Call call) {
        return call.getFunction() instanceof BuiltinFunction function
                ? Arrays.stream(values()).filter(each -> each.toString().equals(function.getName())).findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
