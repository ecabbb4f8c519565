package org.homeostat.compiler.p1flatten;

import java.util.List;
import org.homeostat.ir.Integration;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.Scenario;

/**
 * A scenario without inheritance, sets and selections: what lives in it, when, and every change by itself.
 *
 * @param scenario the scenario
 * @param time the horizon
 * @param integration how stocks are carried over a period
 * @param world the world
 * @param economies the economies of the world, in its order
 * @param compositions what economies and world are made of
 * @param overlays the changes in the order in which they are made: shocks, policies, treaties
 */
public record FlatScenario(Scenario scenario, TimeAxis time, Integration integration, Owner.OfWorld world,
        List<Owner.OfEconomy> economies,
        Compositions compositions, List<Overlay> overlays) {

    /** Keeps its own copies of the lists. */
    public FlatScenario {
        economies = List.copyOf(economies);
        overlays = List.copyOf(overlays);
    }

    /** Its first period, before anything is changed. */
    public FlatScenario base() {
        return new FlatScenario(scenario, new TimeAxis(time.first(), 1), integration, world, economies, compositions,
                List.of());
    }
}
