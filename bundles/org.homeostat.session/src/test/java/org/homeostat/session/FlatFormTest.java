package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.homeostat.ir.FlatModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios come to in the flat model, in its own notation. */
class FlatFormTest {

    @TempDir
    Path folder;

    private String flat(String statements, String items) {
        CheckedFile file = Example.of(folder, """
                model Country {
                  parameter tax : %% = 20%% policy lever 0%%..60%%
                  variable output = 1 - tax
                  variable unrest starts 0.5 = 0.9 * unrest[-1]
                }
                economy Chile is Country
                world One { economies Chile }
                policy P { %s }
                scenario Baseline { world One; time 2025Q1..2030Q4; apply P %s }
                """.formatted(statements, items)).check();
        assertEquals("[]", file.problems().stream().filter(Problem::isError).toList().toString());
        FlatModel model = file.model().orElseThrow().compiled("Baseline").orElseThrow().model().orElseThrow();
        return model.toString();
    }

    @Test
    void movedParameter() {
        assertEquals("""
                scenario Baseline over 2025Q1..2030Q4
                parameter Chile.tax (unchanged) [%] = 0.2
                slot Chile.tax [%]
                slot Chile.output
                slot Chile.unrest
                Chile.tax = if step >= 4 then (if step >= 8 then 0.35 else Chile.tax (unchanged) * (1 - (step - 3) / 5) + \
                0.35 * ((step - 3) / 5)) else Chile.tax (unchanged)
                Chile.output = 1 - Chile.tax
                Chile.unrest = 0.9 * Chile.unrest[-1]
                Chile.tax[before] = Chile.tax (unchanged)
                Chile.unrest[before] = 0.5
                """, flat("from 2026 phase tax to 35% by 2027", ""));
    }

    @Test
    void changesOfAVariable() {
        assertEquals("""
                scenario Baseline over 2025Q1..2030Q4
                parameter Chile.tax [%] = 0.2
                slot Chile.output
                slot Chile.unrest
                Chile.output = (1 - Chile.tax) * (if step >= 8 then 1 + (0.5 - 1) * (1 - 0.1)^(step - 8) else 1) + \
                (if step >= 4 and step < 12 then Chile.unrest else 0)
                Chile.unrest = 0.9 * Chile.unrest[-1]
                Chile.unrest[before] = 0.5
                """, flat("from 2026 until 2028 output += unrest",
                "shock Chile.output *= 0.5 at 2027Q1 fading 10% per period"));
    }

    @Test
    void conditionsAreHiddenStates() {
        assertEquals("""
                scenario Baseline over 2025Q1..2030Q4
                parameter Chile.tax [%] = 0.2
                slot Chile.output
                slot Chile.unrest
                slot Chile.P when in line 8 (holds) (hidden)
                slot Chile.P when in line 8 (periods) (hidden)
                slot Chile.P when in line 8 (on) (hidden)
                slot Chile.P when in line 8 (ends) (hidden)
                slot Chile.P once in line 9 (holds) (hidden)
                slot Chile.P once in line 9 (on) (hidden)
                Chile.output = 1 - Chile.tax + (if Chile.P when in line 8 (on) then 1 else 0)
                Chile.unrest = 0.9 * Chile.unrest[-1] * (if Chile.P once in line 9 (on) and not \
                Chile.P once in line 9 (on)[-1] then 2 else 1)
                Chile.P when in line 8 (holds) = Chile.unrest > 0.3
                Chile.P when in line 8 (periods) = if Chile.P when in line 8 (holds) then \
                Chile.P when in line 8 (periods)[-1] + 1 else 0
                Chile.P when in line 8 (on) = (Chile.P when in line 8 (on)[-1] or Chile.P when in line 8 (periods)[-1] \
                >= 3) and not Chile.P when in line 8 (ends)[-1]
                Chile.P when in line 8 (ends) = Chile.unrest < 0.2
                Chile.P once in line 9 (holds) = Chile.unrest < 0.1
                Chile.P once in line 9 (on) = Chile.P once in line 9 (on)[-1] or Chile.P once in line 9 (holds)[-1]
                Chile.unrest[before] = 0.5
                Chile.P when in line 8 (holds)[before] = 0
                Chile.P when in line 8 (periods)[before] = 0
                Chile.P when in line 8 (on)[before] = 0
                Chile.P when in line 8 (ends)[before] = 0
                Chile.P once in line 9 (holds)[before] = 0
                Chile.P once in line 9 (on)[before] = 0
                """, flat("when unrest > 0.3 for 3 periods until unrest < 0.2 { output += 1 }\n"
                + "once unrest < 0.1 { unrest *= 2 }", ""));
    }
}
