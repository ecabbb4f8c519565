package org.homeostat.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.engine.p3interpret.Interpreter.Row;
import org.homeostat.ir.Definition;
import org.homeostat.ir.FlatModel;

/** Checks a run against the equations themselves. */
final class Residuals {

    private Residuals() {
    }

    static void assertHolds(Trajectory run, Definition definition) {
        FlatModel model = run.model();
        int slots = model.slots().size();
        double[] p = new double[model.parameters().size()];
        for (int i = 0; i < p.length; i++) {
            p[i] = run.parameter(i);
        }
        double[] x = new double[(run.length() + 1) * slots];
        for (int slot = 0; slot < slots; slot++) {
            x[slot] = run.before(slot);
            for (int t = 0; t < run.length(); t++) {
                x[(t + 1) * slots + slot] = run.value(slot, t);
            }
        }
        for (int t = 0; t < run.length(); t++) {
            double expected = new Interpreter(slots, Functions.ALL).value(definition.value(),
                    new Row(x, (t + 1) * slots, p, t, 0));
            assertEquals(expected, run.value(definition.slot(), t), 1e-9 * Math.max(1, Math.abs(expected)),
                    model.slot(definition.slot()) + " in period " + t + "\n" + model);
        }
    }
}
