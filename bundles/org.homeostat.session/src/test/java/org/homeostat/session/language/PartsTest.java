package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sectors, commodities and transactions. */
class PartsTest {

    @TempDir
    Path folder;

    private Example example(String model, String world, String scenario) {
        return Example.of(folder, """
                model Country {
                  sector households {
                    parameter thrift = 0.2
                    variable saving = thrift * income
                    variable income = households.wage + 1
                    variable wage = 9
                  }
                  sector firms
                  variable income = 100
                  variable seen = households.saving + households.wage
                  variable own = income
                  %s
                }
                model Rich extends Country {
                  sector households { override parameter thrift = 0.5 variable house starts 3 = saving + house[-1] }
                }
                economy Chile is Country
                economy Peru is Rich
                world Two {
                  economies Chile, Peru
                  commodity copper {
                    price starts 100 = 0.5 * copper.price[-1] + step
                    variable step = 50
                  }
                  variable dear = copper.price > 120
                  %s
                }
                scenario Baseline { world Two; time 2025..2027; %s }
                """.formatted(model, world, scenario));
    }

    @Test
    void membersOfPartsHideOuterOnes() {
        Example example = example("", "", "");
        assertEquals("""
                parameter Chile.households.thrift = 0.2
                Chile.seen = Chile.households.saving + Chile.households.wage
                Chile.own = Chile.income
                Chile.households.saving = Chile.households.thrift * Chile.households.income
                Chile.households.income = Chile.households.wage + 1
                Peru.households.house = Peru.households.saving + Peru.households.house[-1]
                world.copper.price = 0.5 * world.copper.price[-1] + world.copper.step
                Peru.households.house[before] = 3
                """, Flat.lines(example, "parameter Chile.h", "Chile.seen", "Chile.own", "Chile.households.saving =",
                "Chile.households.income =", "Peru.households.house", "world.copper.price ="));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.households.saving", 2, 2, 2);
        assertPath(outcome, "Peru.households.saving", 5, 5, 5);
        assertPath(outcome, "Peru.households.house", 8, 13, 18);
        assertPath(outcome, "Chile.seen", 11, 11, 11);
        assertPath(outcome, "world.copper.price", 100, 100, 100);
        assertPath(outcome, "world.dear", 0, 0, 0);
    }

    @Test
    void partsOfOthers() {
        RunOutcome outcome = example("""
                variable peruvian = Peru.households.saving
                variable all = sum(e in economies | e.households.saving)
                variable costs = world.copper.price / 10
                """, "variable saved = sum(e in economies | e.households.saving)", "").run();
        assertPath(outcome, "Chile.peruvian", 5, 5, 5);
        assertPath(outcome, "Chile.all", 7, 7, 7);
        assertPath(outcome, "Peru.costs", 10, 10, 10);
        assertPath(outcome, "world.saved", 7, 7, 7);
    }

    @Test
    void shocksOnParts() {
        RunOutcome outcome = example("", "",
                "shock copper.price *= 2 at 2026 shock Peru.households.wage = 19 at 2027"
                        + " shock world.copper.step += 10 at 2026 until 2027")
                .run();
        assertPath(outcome, "world.copper.price", 100, 220, 320);
        assertPath(outcome, "Peru.households.saving", 5, 5, 10);
        assertPath(outcome, "Chile.households.saving", 2, 2, 2);
    }

    @Test
    void transactionsAreVariables() {
        Example example = example("""
                sector state
                transaction wages "Wages" : firms -> households : 1/year = 60 [1/year]
                transaction sales : households -> firms = 0.5 * wages
                transaction tax : households -> state = 0.1 * received(households)
                variable net = netlending(households)
                variable out = paid(firms) + 0 * received(state)
                variable earlier = time > 2025 and lag(paid(firms), 1) > 0 [1/year]
                """, "", "");
        assertEquals("""
                slot Chile.wages [1/year]
                Chile.wages = 60
                Chile.tax = 0.1 * Chile.wages
                Chile.net = Chile.wages - (Chile.sales + Chile.tax)
                Chile.out = Chile.wages + 0 * Chile.tax
                """, Flat.lines(example, "slot Chile.wages", "Chile.wages", "Chile.tax", "Chile.net", "Chile.out"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.net", 24, 24, 24);
    }

    @Test
    void aSectorThatNobodyPays() {
        Example example = example("variable net = netlending(firms)", "", "");
        assertEquals(List.of("model.econ:12:18: warning: no transaction of Chile is about firms; this is 0"),
                example.problems().stream().filter(text -> text.contains("transaction of Chile")).toList());
        assertPath(example.run(), "Chile.net", 0, 0, 0);
    }
}
