package org.homeostat.language.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.World;

/** The world and the horizon of a scenario, its own or the nearest inherited one. */
public final class Horizons {

    private Horizons() {
    }

    /** The world, if the scenario or one that it extends names it. */
    public static Optional<World> world(Scenario scenario) {
        return nearest(scenario, Scenario::getWorld).filter(world -> !world.eIsProxy());
    }

    /** The first period as written. */
    public static Optional<String> first(Scenario scenario) {
        return nearest(scenario, Scenario::getFirst);
    }

    /** The last period as written. */
    public static Optional<String> last(Scenario scenario) {
        return nearest(scenario, Scenario::getLast);
    }

    private static <T> Optional<T> nearest(Scenario scenario, Function<Scenario, T> property) {
        List<Scenario> lineage = Lineage.of(scenario);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            T value = property.apply(lineage.get(i));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
