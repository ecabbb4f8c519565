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

/** Paths that come from outside the model. */
class SeriesTest {

    @TempDir
    Path folder;

    private Example example(String members, String time) {
        return Example.of(folder, """
                unit USD
                unit kUSD = 1000 USD
                dataset prices from "prices.csv"
                model Country {
                  %s
                }
                economy Chile is Country { code CHL }
                world One { economies Chile }
                scenario Baseline { world One; time %s }
                """.formatted(members, time)).with("prices.csv", """
                iso3,series,period,value
                CHL,oil,2024,40
                CHL,oil,2025,50
                CHL,oil,2027,70
                CHL,rate,2025Q1,1
                CHL,rate,2025Q2,2
                CHL,rate,2025Q3,3
                CHL,rate,2025Q4,6
                """);
    }

    @Test
    void writtenOut() {
        Example example = example("""
                series oil : USD = { 2025 -> 2 [kUSD], 2026 -> 2500, 2027 -> 1 }
                variable twice = 2 * oil
                """.replace("2500", "2500 [USD]").replace("-> 1 ", "-> 1 [USD] "), "2025..2027");
        assertEquals("""
                Chile.oil follows 2000, 2500, 1
                Chile.twice = 2 * Chile.oil
                """, Flat.lines(example, "Chile."));
        assertPath(example.run(), "Chile.twice", 4000, 5000, 2);
    }

    @Test
    void aYearHoldsInItsQuartersAndLinesGoFromMiddleToMiddle() {
        RunOutcome outcome = example("""
                series step = { 2025 -> 10, 2026 -> 20 }
                series line = { 2025 -> 10, 2026 -> 20 } interpolate linear
                """, "2025Q3..2026Q2").run();
        assertPath(outcome, "Chile.step", 10, 10, 20, 20);
        assertPath(outcome, "Chile.line", 11.25, 13.75, 16.25, 18.75);
    }

    @Test
    void quartersMakeAYear() {
        RunOutcome outcome = example("""
                series rate = { 2025Q1 -> 1, 2025Q2 -> 2, 2025Q3 -> 3, 2025Q4 -> 6, 2026Q1 -> 9 } held
                """, "2024..2026").run();
        assertPath(outcome, "Chile.rate", 1, 3, 9);
    }

    @Test
    void wholeSeriesOfADataset() {
        RunOutcome outcome = example("""
                series oil = prices["oil", economy] interpolate linear held
                series rate = prices["rate", CHL] held
                """, "2025..2028").run();
        assertPath(outcome, "Chile.oil", 50, 60, 70, 70);
        assertPath(outcome, "Chile.rate", 3, 6, 6, 6);
    }

    @Test
    void lagsReadTheFiguresBeforeTheHorizon() {
        Example example = example("""
                series oil = { 2023 -> 1, 2024 -> 2, 2025 -> 3, 2026 -> 4, 2027 -> 5 }
                variable earlier = oil[-2]
                variable mean = movingaverage(oil, 3)
                """, "2025..2027");
        assertEquals("""
                Chile.earlier = if step >= 2 then Chile.oil[-2] else Chile.oil (2 earlier)
                Chile.oil (2 earlier) follows 1, 2, 0
                """, Flat.lines(example, "Chile.earlier", "Chile.oil (2"));
        RunOutcome outcome = example.run();
        assertPath(outcome, "Chile.earlier", 1, 2, 3);
        assertPath(outcome, "Chile.mean", 2, 3, 4);
    }

    @Test
    void policiesChangeSeries() {
        RunOutcome outcome = Example.of(folder, """
                model Country { series oil = { 2024 -> 1, 2025 -> 3, 2026 -> 4, 2027 -> 5 } variable late = oil[-1] }
                economy Chile is Country
                world One { economies Chile }
                policy Cap { from 2026 oil = min(oil, 3.5) }
                scenario Baseline { world One; time 2025..2027; apply Cap }
                """).run();
        assertPath(outcome, "Chile.oil", 3, 3.5, 3.5);
        assertPath(outcome, "Chile.late", 1, 3, 3.5);
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertEquals(
                List.of("model.econ:5:29: error: oil has no value for 2026; give it one, or write interpolate linear"),
                example("series oil = { 2025 -> 1, 2027 -> 2 }", "2025..2028").problems());
        assertEquals(List.of("model.econ:5:10: error: Chile.oil has no value in 2028; its figures are of 2024 to 2027;"
                + " 'held' keeps the first and the last"),
                example("series oil = prices[\"oil\", CHL] interpolate linear", "2025..2028").problems());
        assertEquals(List.of("model.econ:6:18: error: Chile.oil has no value in 2024; its figures are of 2025 to 2026;"
                + " 'held' keeps the first and the last"),
                example("series oil = { 2025 -> 1, 2026 -> 2 }\nvariable x = 2 * oil[-1]", "2025..2026").problems()
                        .stream().filter(text -> text.contains("error")).toList());
    }
}
