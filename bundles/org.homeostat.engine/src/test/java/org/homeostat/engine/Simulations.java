package org.homeostat.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.homeostat.ir.FlatModel;

/** Runs models on both backends and holds the two against each other. */
final class Simulations {

    private Simulations() {
    }

    /** The run of a model, the same on both backends to the bit. */
    static Trajectory run(FlatModel model) {
        return run(model, RunOptions.PLAIN);
    }

    /** The run of a model with some options, the same on both backends to the bit. */
    static Trajectory run(FlatModel model, RunOptions options) {
        Trajectory bytecode = Simulator.of(model, Backend.BYTECODE, Functions.ALL).run(options);
        assertSameBits(Simulator.of(model, Backend.INTERPRETER, Functions.ALL).run(options), bytecode);
        return bytecode;
    }

    static void assertSameBits(Trajectory expected, Trajectory actual) {
        for (int slot = 0; slot < expected.model().slots().size(); slot++) {
            for (int period = 0; period < expected.length(); period++) {
                String place = expected.model().slot(slot) + " in period " + period;
                assertEquals(Double.doubleToRawLongBits(expected.value(slot, period)),
                        Double.doubleToRawLongBits(actual.value(slot, period)), place);
            }
        }
    }

    static double value(Trajectory trajectory, String name, int period) {
        return trajectory.value(trajectory.model().findSlot(name).orElseThrow().index(), period);
    }

    /** The message with which a model is refused or its run ends, the same on both backends. */
    static String failure(FlatModel model) {
        String bytecode = failure(model, Backend.BYTECODE);
        assertEquals(failure(model, Backend.INTERPRETER), bytecode);
        return bytecode;
    }

    private static String failure(FlatModel model, Backend backend) {
        return assertThrows(ModelException.class,
                () -> Simulator.of(model, backend, Functions.ALL).run(Cancellation.NEVER))
                .getMessage();
    }
}
