package org.homeostat.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunResultTest {

    @Test
    void seriesAreFoundByName() {
        ScenarioResult baseline = Andes.result().scenario("Baseline").orElseThrow();
        assertEquals(278.31, baseline.find("Chile", "output").orElseThrow().first());
        assertEquals("world.copperPrice", baseline.find("", "copperPrice").orElseThrow().qualifiedName());
        assertTrue(baseline.find("Peru", "output").isEmpty());
        assertTrue(Andes.result().scenario("Nowhere").isEmpty());
        assertEquals(List.of("Chile", ""), List.copyOf(baseline.economies().keySet()));
    }

    @Test
    void resultsAreEqualToTheBit() {
        assertEquals(Andes.result(), Andes.result());
        ResultSeries one = new ResultSeries("Chile", "Chile", "x", "x", "", new double[] {0.1 + 0.2});
        assertNotEquals(one, new ResultSeries("Chile", "Chile", "x", "x", "", new double[] {0.3}));
    }

    @Test
    void aPathOfTheWrongLengthIsRefused() {
        ResultSeries series = new ResultSeries("Chile", "Chile", "x", "x", "", new double[] {1, 2});
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> new ScenarioResult("A", "A", List.of("2019"), new double[] {2019}, List.of(series)));
        assertEquals("A: Chile.x has 2 values for 1 periods", refused.getMessage());
    }
}
