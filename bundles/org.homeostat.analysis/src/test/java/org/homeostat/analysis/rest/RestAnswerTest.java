package org.homeostat.analysis.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.analysis.rest.RestPoint.Stability;
import org.junit.jupiter.api.Test;

class RestAnswerTest {

    @Test
    void aStableRestPoint() {
        RestAnswer answer = answer(Stability.STABLE, Mode.ofMap(11 / 13.0, 0, 1));
        assertEquals("Baseline has a stable rest point: Output 100.0 GUSD/year, Money 80.00 GUSD. "
                + "Deviations halve every 4.15 years.", answer.sentence());
    }

    @Test
    void swingsAreTold() {
        assertEquals("Deviations double every 6.93 years, swinging once in 12.6 years.",
                last(answer(Stability.UNSTABLE, Mode.ofFlow(0.1, 0.5))));
        assertEquals("Deviations circle it for ever, once in 16.2 years.",
                last(answer(Stability.NEUTRAL, Mode.ofFlow(0, 2 * Math.PI / 16.156986476))));
        assertEquals("Deviations are gone after one period.", last(answer(Stability.STABLE, Mode.ofMap(0, 0, 1))));
    }

    @Test
    void whatTheEquationsLeaveOpen() {
        RestPoint point = new RestPoint(List.of(value("Output", 100, "GUSD/year")), 0, Stability.STABLE, List.of(),
                List.of("North: reserves", "South: reserves"), List.of("North.gold + South.gold = 100"),
                List.of("M - L = 1e-14"));
        assertEquals("Baseline has a stable rest point: Output 100.0 GUSD/year. The equations leave open the level of "
                + "North: reserves and South: reserves. Nothing ever changes North.gold + South.gold = 100. By accounting M - L = 1e-14.",
                new RestAnswer("Rest", "Rest", "Baseline", "Baseline", List.of(point), "").sentence());
    }

    @Test
    void noneIsToldWithItsReason() {
        assertEquals("\u201cGold drains\u201d has no rest point: South's reserves fall by 1.2 a year for ever.",
                new RestAnswer("Rest", "Rest", "Open", "Gold drains", List.of(),
                        "South's reserves fall by 1.2 a year for ever").sentence());
    }

    @Test
    void eigenvaluesAsMovements() {
        Mode alternating = Mode.ofMap(-0.5, 0, 0.25);
        assertEquals(Math.log(0.5) / 0.25, alternating.growth(), 1e-15);
        assertEquals(0.5, alternating.cycle(), 1e-15);
        assertTrue(alternating.swings());
        assertFalse(Mode.ofMap(0.5, 0, 1).swings());
        assertTrue(Mode.ofMap(1, 0, 1).lasts());
        assertEquals(1, Mode.ofMap(0.5, 0, 1).halving(), 1e-15);
    }

    private static String last(RestAnswer answer) {
        return answer.sentence().substring(answer.sentence().indexOf("Deviations"));
    }

    private static RestAnswer answer(Stability stability, Mode mode) {
        RestPoint point = new RestPoint(List.of(value("Output", 100, "GUSD/year"), value("Money", 80, "GUSD")), 1e-15,
                stability, List.of(mode), List.of(), List.of(), List.of());
        return new RestAnswer("Rest", "Rest", "Baseline", "Baseline", List.of(point), "");
    }

    private static RestValue value(String label, double value, String unit) {
        return new RestValue("Home", "Home", label.toLowerCase(java.util.Locale.ROOT), label, unit, value, false);
    }
}
