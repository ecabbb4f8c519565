package org.homeostat.ui.editor.assist;

import java.util.Optional;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.results.NumberText;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.ScenarioResult;
import org.homeostat.ui.RunEnd;
import org.homeostat.ui.Runs;

/** Values of the first period, from whichever run of this workbench knows the quantity; the last run is asked first. */
public final class RunValues implements ValueLookup {

    private final Runs runs;

    /**
     * Values of runs.
     *
     * @param runs the runs
     */
    public RunValues(Runs runs) {
        this.runs = runs;
    }

    @Override
    public Optional<String> value(String economy, String variable) {
        if (runs.last().orElse(null) instanceof RunEnd.Finished last) {
            Optional<String> value = value(last, economy, variable);
            if (value.isPresent()) {
                return value;
            }
        }
        for (RunEnd.Finished run : runs.finished()) {
            Optional<String> value = value(run, economy, variable);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(RunEnd.Finished run, String economy, String variable) {
        for (ScenarioResult scenario : run.outcome().result().scenarios()) {
            Optional<ResultSeries> series = scenario.find(economy, variable);
            if (series.isPresent()) {
                return Optional.of(NumberText.withUnit(series.get().values()[0], series.get().unit()) + " in "
                        + scenario.periods().get(0));
            }
        }
        return Optional.empty();
    }
}
