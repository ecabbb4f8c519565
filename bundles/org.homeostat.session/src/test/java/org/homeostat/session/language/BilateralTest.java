package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quantities that an economy has towards each of others. */
class BilateralTest {

    @TempDir
    Path folder;

    private Example example(String members, String assignments, String scenario) {
        return Example.of(folder, """
                dataset trade from "trade.csv"
                model Country {
                  parameter share[partner in economies] = 0.1
                  parameter size = 1
                  variable output = 10 * size
                  variable sales[buyer in others] = share[buyer] * buyer.output
                  variable total = sum(e in others | sales[e])
                  %s
                }
                economy Chile is Country { code CHL %s }
                economy Peru is Country { code PER; size = 2 }
                economy Brazil is Country { size = 6 }
                set Andes = { Chile, Peru }
                world Three { economies Andes, Brazil }
                scenario Baseline { world Three; time 2025..2026; %s }
                """.formatted(members, assignments, scenario)).with("trade.csv", """
                iso3,series,year,value
                CHL,exports,2019,0.1
                PER,exports,2019,0.2
                Brazil,exports,2019,0.3
                """);
    }

    @Test
    void oneQuantityForEachPartner() {
        Example example = example("variable toPeru = share[Peru] + Brazil.share[Chile]", "share[Peru] = 0.5", "");
        assertEquals("""
                parameter Chile.share[Chile] = 0.1
                parameter Chile.share[Peru] = 0.5
                parameter Chile.share[Brazil] = 0.1
                slot Chile.sales[Peru]
                slot Chile.sales[Brazil]
                Chile.sales[Peru] = Chile.share[Peru] * Peru.output
                Chile.sales[Brazil] = Chile.share[Brazil] * Brazil.output
                Chile.total = Chile.sales[Peru] + Chile.sales[Brazil]
                Chile.toPeru = Chile.share[Peru] + Brazil.share[Chile]
                """, Flat.lines(example, "parameter Chile.share", "slot Chile.sales", "Chile.sales", "Chile.total",
                "Chile.toPeru"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.sales[Peru]", 10, 10);
        assertPath(outcome, "Chile.total", 16, 16);
        assertPath(outcome, "Peru.total", 7, 7);
        assertPath(outcome, "Chile.toPeru", 0.6, 0.6);
    }

    @Test
    void namesAreKeysOfData() {
        Example example = example("", "share[partner] = trade[\"exports\", partner, 2019] share[Brazil] = 0", "");
        assertEquals("""
                parameter Chile.share[Chile] = 0.1
                parameter Chile.share[Peru] = 0.2
                parameter Chile.share[Brazil] = 0
                """, Flat.lines(example, "parameter Chile.share"));
    }

    @Test
    void lagsAndAggregates() {
        RunOutcome outcome = example("""
                variable flow[buyer in economies] starts 8 = 0.5 * flow[buyer][-1]
                variable earlier = flow[Peru][-1]
                variable large = sum(e in others where e.size > 3 | share[e] * e.output)
                """, "", "").run();
        assertPath(outcome, "Chile.flow[Peru]", 4, 2);
        assertPath(outcome, "Chile.earlier", 8, 4);
        assertPath(outcome, "Peru.large", 6, 6);
    }

    @Test
    void policiesChangeItForEveryPartner() {
        RunOutcome outcome = Example.of(folder, """
                model Country {
                  parameter share[partner in others] = 0.1
                  variable total = sum(e in others | share[e])
                }
                economy Chile is Country
                economy Peru is Country
                economy Brazil is Country { share[Chile] = 0.3 }
                world Three { economies Chile, Peru, Brazil }
                policy Open { for Brazil from 2026 share *= 2 }
                scenario Baseline { world Three; time 2025..2026; apply Open }
                """).run();
        assertPath(outcome, "Brazil.total", 0.4, 0.8);
        assertPath(outcome, "Chile.total", 0.2, 0.2);
    }
}
