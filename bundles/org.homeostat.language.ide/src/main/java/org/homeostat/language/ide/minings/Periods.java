package org.homeostat.language.ide.minings;

import java.util.Optional;
import org.homeostat.language.validation.WrittenPeriod;
import org.homeostat.model.econ.Scenario;

/** How long a scenario is. */
final class Periods {

    private Periods() {
    }

    /** The number of its periods with their kind; empty where the horizon makes no sense. */
    static Optional<String> of(Scenario scenario) {
        Optional<WrittenPeriod> last = WrittenPeriod.of(scenario.getLast());
        return WrittenPeriod.of(scenario.getFirst())
                .filter(first -> last.isPresent() && first.perYear() == last.get().perYear()
                        && !last.get().isBefore(first))
                .map(first -> first.until(last.get()) + 1)
                .map(number -> number + " " + last.get().kind() + (number == 1 ? "" : "s"));
    }
}
