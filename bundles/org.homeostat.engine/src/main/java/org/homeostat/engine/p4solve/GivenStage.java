package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Innovation;

/** What comes from outside the model: given paths and innovations. */
public final class GivenStage implements Stage {

    private final List<GivenPath> paths = new ArrayList<>();
    private final List<Innovation> innovations = new ArrayList<>();

    /** The stage of all such slots of a model. */
    public GivenStage(EquationTable table) {
        for (int slot = 0; slot < table.size(); slot++) {
            if (table.equation(slot) instanceof GivenPath path) {
                paths.add(path);
            } else if (table.equation(slot) instanceof Innovation innovation) {
                innovations.add(innovation);
            }
        }
    }

    @Override
    public void advance(Run run, int period) {
        int at = run.at(period);
        for (GivenPath path : paths) {
            run.x()[at + path.slot()] = path.values().at(period);
        }
        for (Innovation innovation : innovations) {
            run.x()[at + innovation.slot()] = run.draws()
                    .map(draws -> draws.value(innovation.distribution(), innovation.stream(), period))
                    .orElse(innovation.distribution().mean());
        }
    }
}
