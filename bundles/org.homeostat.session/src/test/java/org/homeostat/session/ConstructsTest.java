package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstructsTest {

    @TempDir
    Path folder;

    private RunOutcome run(String members) {
        return run(members, "", "time 2025..2027");
    }

    private RunOutcome run(String members, String world, String time) {
        return Example.of(folder, """
                unit USD
                unit kUSD = 1000 USD
                model Country { %s }
                economy Chile is Country
                economy Peru is Country
                world Two { economies Chile, Peru %s }
                scenario Baseline { world Two; %s }
                """.formatted(members, world, time)).run();
    }

    @Test
    void arithmetic() {
        RunOutcome outcome = run("""
                parameter a = 7
                variable sum = a + 2 - 3
                variable product = a * 2 / 4
                variable power = 2 ^ 3 ^ 2
                variable negative = -a ^ 2
                variable share = 27%
                """);
        assertPath(outcome, "Chile.sum", 6, 6, 6);
        assertPath(outcome, "Chile.product", 3.5, 3.5, 3.5);
        assertPath(outcome, "Chile.power", 512, 512, 512);
        assertPath(outcome, "Chile.negative", -49, -49, -49);
        assertPath(outcome, "Chile.share", 0.27, 0.27, 0.27);
    }
}
