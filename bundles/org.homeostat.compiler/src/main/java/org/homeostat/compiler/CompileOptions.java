package org.homeostat.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.model.econ.Treaty;

/**
 * How a scenario is compiled.
 *
 * @param settings values given to parameters from outside
 * @param calibrated the values that were found for calibrated parameters, in base units, by qualified name
 * @param without treaties that are left out, to see what their members have alone
 * @param variability what runs are to change
 */
public record CompileOptions(List<Setting> settings, Map<String, Double> calibrated, Set<Treaty> without,
        Variability variability) {

    /** As the text says. */
    public static final CompileOptions PLAIN = new CompileOptions(List.of(), Map.of(), Set.of(), Variability.NONE);

    /** Keeps its own copies. */
    public CompileOptions {
        settings = List.copyOf(settings);
        calibrated = Map.copyOf(calibrated);
        without = Set.copyOf(without);
    }

    /** The same with values from outside. */
    public CompileOptions with(List<Setting> values) {
        return new CompileOptions(values, calibrated, without, variability);
    }

    /** The same with values of calibrated parameters. */
    public CompileOptions with(Map<String, Double> values) {
        return new CompileOptions(settings, values, without, variability);
    }

    /** The same without one more treaty. */
    public CompileOptions without(Treaty treaty) {
        Set<Treaty> more = new HashSet<>(without);
        more.add(treaty);
        return new CompileOptions(settings, calibrated, more, variability);
    }

    /** The same for runs that differ. */
    public CompileOptions with(Variability changes) {
        return new CompileOptions(settings, calibrated, without, changes);
    }
}
