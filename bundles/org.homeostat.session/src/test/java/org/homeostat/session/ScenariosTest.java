package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inheritance of models and scenarios, overrides, settings. */
class ScenariosTest {

    private static final String MODEL = """
            unit USD
            unit t
            unit lb = 0.5 t
            model Country "A country" {
              parameter tax "profit tax" : % = 20% policy lever 0%..60%
              parameter double = 2 * tax
              parameter open : USD
              variable output "Output" : USD = open
              variable unrest starts 0.5 = unrest[-1]
            }
            model Mine extends Country {
              override parameter tax = 30%
              override variable output = 2 * open
              override variable unrest = 2 * unrest[-1]
            }
            economy Chile is Mine { open = 1 [USD] }
            economy Peru is Country { tax = 10% open = 2 [USD] }
            world Two { economies Chile, Peru parameter price : USD/t = 3 [USD/t] variable shown : USD/lb = price }
            scenario Baseline { world Two; time 2025..2026 }
            """;

    @TempDir
    Path folder;

    @Test
    void overridesAndWhatTheyLeaveUnsaid() {
        RunOutcome outcome = Example.of(folder, MODEL).run();
        assertPath(outcome, "Chile.tax", 30, 30);
        assertPath(outcome, "Peru.tax", 10, 10);
        assertPath(outcome, "Chile.output", 2, 2);
        assertPath(outcome, "Chile.unrest", 1, 2);
        var output = outcome.result().scenarios().get(0).find("Chile", "output").orElseThrow();
        assertEquals("Output", output.label());
        assertEquals("USD", output.unit());
        assertEquals(List.of("Chile.output", "Chile.unrest", "Chile.tax", "Peru.output", "Peru.unrest", "Peru.tax",
                "world.shown"),
                outcome.result().scenarios().get(0).series().stream().map(one -> one.qualifiedName())
                        .toList());
    }

    @Test
    void scenariosInheritWorldTimeAndItems() {
        RunOutcome outcome = Example.of(folder, MODEL + """
                policy Up { for Chile from 2026 tax += 10% }
                policy More { for Chile from 2026 tax *= 2 }
                scenario Reform extends Baseline { apply Up }
                scenario Bold extends Reform { apply More; time 2025..2027 }
                """).run();
        assertPath(outcome, "Reform: Chile.tax", 30, 40);
        assertPath(outcome, "Bold: Chile.tax", 30, 80, 80);
    }

    @Test
    void settingsComeBeforeEverything() {
        Example example = Example.of(folder, MODEL
                + "scenario Reform extends Baseline { apply Up } policy Up { for Chile from 2026 tax += 10% }");
        RunOutcome outcome = example.run("Chile.tax=50%", "world.price=4[USD/lb]");
        assertPath(outcome, "Chile.tax", 50, 50);
        assertPath(outcome, "Peru.tax", 10, 10);
        assertPath(outcome, "Reform: Chile.tax", 50, 60);
        assertPath(outcome, "world.shown", 4, 4);
        assertEquals("{Chile.tax=50%, world.price=4[USD/lb]}", outcome.result().provenance().settings().toString());
        RunOutcome all = example.run(" tax = 0.5 ", "Peru.open=3 [USD]");
        assertPath(all, "Chile.tax", 50, 50);
        assertPath(all, "Peru.tax", 50, 50);
        assertPath(all, "Peru.output", 3, 3);
    }

    @Test
    void settingsThatCanNotBe() {
        Example example = Example.of(folder, MODEL);
        assertEquals(List.of("--set Chile.taxx=1: error: Chile has no parameter taxx"),
                example.failures("Chile.taxx=1"));
        assertEquals(List.of("--set Spain.tax=1: error: scenario Baseline has no economy Spain; it has Chile, Peru"),
                example.failures("Spain.tax=1"));
        assertEquals(List.of("--set output=1[USD]: error: output is not a parameter; only those can be set"),
                example.failures("output=1[USD]"));
        assertEquals(List.of("--set price=1: error: no economy of the world has parameter price; the world has: write "
                + "world.price"), example.failures("price=1"));
        assertEquals(List.of("--set world.price=1: error: price is measured in USD/t, and the value given to it in no "
                + "unit; write it as price=…[USD/t]"), example.failures("world.price=1"));
        assertEquals(List.of("--set world.price=1[EUR]: error: there is no unit EUR"),
                example.failures("world.price=1[EUR]"));
        assertEquals(List.of("--set world.price=1[USD/]: error: 'USD/' is no unit; write USD/year or %"),
                example.failures("world.price=1[USD/]"));
        assertEquals(List.of("--set tax: error: this is no setting; write Chile.profitTax=30%, "
                + "world.copperPrice0=3.2[USD/lb] or, for every economy, profitTax=30%"), example.failures("tax"));
        assertEquals(List.of("--set tax=1e999: error: the number is too large to be computed with"),
                example.failures("tax=1e999"));
    }
}
