package org.homeostat.language.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final Measure PERCENT = Measure.of(0.01);
    private static final Measure KG = Measure.of(Dimension.of("kg"));
    private static final Measure LB = Measure.of(0.45359237).times(KG);
    private static final Measure T = Measure.of(1000).times(KG);

    @Test
    void convertsANumberWithOneRounding() {
        for (int percent = -1000; percent <= 1000; percent++) {
            assertEquals(percent / 100.0, PERCENT.toBase(percent));
        }
        assertEquals(0.45359237, LB.toBase(1));
    }

    @Test
    void multipliesFactorsWithoutLoss() {
        assertEquals(Measure.of(Dimension.of("kg")).factor(), LB.over(LB).times(KG).factor());
        assertEquals(1, T.over(T).factor());
        assertEquals(1e-6, PERCENT.power(Rational.of(3)).factor());
        assertEquals(1e6, PERCENT.power(Rational.of(-3)).factor());
        Measure month = Measure.of(Dimension.TIME).over(Measure.of(12));
        assertEquals(1, month.toBase(12));
        assertEquals(1 / 12.0, month.factor());
    }

    @Test
    void refusesPowersThatFitNoNumber() {
        assertThrows(ArithmeticException.class, () -> PERCENT.power(Rational.of(Integer.MIN_VALUE)));
        assertThrows(ArithmeticException.class, () -> Measure.of(1e300).power(Rational.of(999_999_999)));
    }

    @Test
    void printsItself() {
        assertEquals("0.01", PERCENT.toString());
        assertEquals("0.45359237 kg", LB.toString());
    }
}
