package org.homeostat.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.FlatModel;
import org.junit.jupiter.api.Test;

/** Several hundred models made at random run the same on both backends, to the bit, or end with the same message. */
class RandomModelsTest {

    private static final int MODELS = 400;

    @Test
    void backendsAgree() {
        int solved = 0;
        long loops = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            FlatModel model = RandomModel.of(seed);
            String interpreted = outcome(model, Backend.INTERPRETER);
            assertEquals(interpreted, outcome(model, Backend.BYTECODE), () -> model.toString());
            if (!interpreted.startsWith("solved")) {
                continue;
            }
            solved++;
            loops += Simulator.of(model, Backend.INTERPRETER, Functions.ALL).blocks().stream()
                    .filter(Block::simultaneous).count();
        }
        assertTrue(solved > MODELS * 7 / 10, "solved: " + solved);
        assertTrue(loops > MODELS / 3, "loops: " + loops);
    }

    /** What was solved is a solution: every equation holds to rounding. */
    @Test
    void solutionsSolve() {
        for (int seed = 0; seed < MODELS; seed += 4) {
            FlatModel model = RandomModel.of(seed);
            Trajectory run;
            try {
                run = Simulator.of(model, Backend.BYTECODE, Functions.ALL).run(RunOptions.PLAIN.drawn(7, 3));
            } catch (ModelException e) {
                continue;
            }
            for (Equation equation : model.equations()) {
                if (equation instanceof Definition definition) {
                    Residuals.assertHolds(run, definition);
                }
            }
        }
    }

    @Test
    void threadsAgree() throws Exception {
        List<FlatModel> models = new ArrayList<>();
        for (int seed = 1000; models.size() < 40; seed++) {
            FlatModel model = RandomModel.of(seed);
            if (outcome(model, Backend.INTERPRETER).startsWith("solved")) {
                models.add(model);
            }
        }
        for (FlatModel model : models) {
            Simulator shared = Simulator.of(model, Backend.BYTECODE, Functions.ALL);
            String alone = outcome(shared);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<String>> runs = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    runs.add(threads.submit(() -> outcome(shared)));
                }
                for (Future<String> run : runs) {
                    assertEquals(alone, run.get());
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    private static String outcome(FlatModel model, Backend backend) {
        try {
            return outcome(Simulator.of(model, backend, Functions.ALL));
        } catch (ModelException e) {
            return e.getMessage();
        }
    }

    private static String outcome(Simulator simulator) {
        try {
            Trajectory run = simulator.run(RunOptions.PLAIN.drawn(7, 3));
            StringBuilder bits = new StringBuilder("solved");
            for (int slot = 0; slot < simulator.model().slots().size(); slot++) {
                for (double value : run.path(slot)) {
                    bits.append(' ').append(Long.toHexString(Double.doubleToRawLongBits(value)));
                }
            }
            return bits.toString();
        } catch (ModelException e) {
            return e.getMessage();
        }
    }
}
