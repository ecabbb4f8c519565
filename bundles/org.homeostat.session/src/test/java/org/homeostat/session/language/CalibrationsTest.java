package org.homeostat.session.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.session.Example;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parameters that are found from conditions on the base period. */
class CalibrationsTest {

    @TempDir
    Path folder;

    private Example example(String calibrations, String economy) {
        return Example.of(folder, """
                model Country {
                  parameter tfp
                  parameter share = 0.5
                  parameter capital0 = 4
                  stock capital = capital0 change 0.1 [1/year] * capital
                  variable output = tfp * capital^share
                  %s
                }
                economy Chile is Country { %s }
                economy Peru is Country { capital0 = 9 calibrate tfp so that output == 30 }
                world Two { economies Chile, Peru }
                policy Boom { tfp *= 2 }
                scenario Baseline { world Two; time 2025..2026; apply Boom }
                """.formatted(calibrations, economy));
    }

    @Test
    void conditionsHoldBeforeAnythingIsChanged() {
        RunOutcome outcome = example("", "calibrate tfp, share so that output == 20, share * output == 10").run();
        assertEquals(40, Example.path(outcome, "Chile.output")[0], 1e-12);
        assertEquals(60, Example.path(outcome, "Peru.output")[0], 1e-12);
        assertEquals(20, Example.path(outcome, "Peru.tfp")[0], 1e-12);
    }

    @Test
    void whatCannotBe() {
        assertEquals(List.of("model.econ:9:28: error: tfp is calibrated and cannot be given a value too"),
                errors(example("", "tfp = 3 calibrate tfp so that output == 20")));
        List<String> none = errors(example("", "tfp = 3 calibrate share so that output == -20"));
        assertTrue(none.toString().contains("No values were found with which"), none.toString());
    }

    private List<String> errors(Example example) {
        return example.problems().stream().filter(text -> text.contains("error")).toList();
    }
}
