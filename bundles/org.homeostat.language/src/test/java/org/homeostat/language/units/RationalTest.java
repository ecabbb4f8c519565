package org.homeostat.language.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void isKeptInLowestTermsWithTheSignAbove() {
        assertEquals(new Rational(-1, 2), new Rational(3, -6));
        assertEquals(Rational.ZERO, new Rational(0, -7));
    }

    @Test
    void readsDecimalFractionsAsTheyAreWritten() {
        assertEquals(new Rational(7, 20), Rational.of(0.35));
        assertEquals(Rational.of(1000), Rational.of(1e3));
        assertEquals(new Rational(-3, 10), Rational.of(-0.3));
    }

    @Test
    void calculatesExactly() {
        assertEquals(Rational.ONE, Rational.of(0.1).plus(Rational.of(0.9)));
        assertEquals(new Rational(1, 3), Rational.ONE.over(Rational.of(3)));
        assertEquals(Rational.ONE, new Rational(1, 3).times(Rational.of(3)));
    }

    @Test
    void refusesWhatDoesNotFit() {
        Rational large = Rational.of(Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> large.plus(Rational.ONE));
        assertThrows(ArithmeticException.class, () -> large.times(large));
        assertThrows(ArithmeticException.class, () -> Rational.ONE.over(Rational.ZERO));
        assertThrows(ArithmeticException.class, () -> Rational.of(Double.NaN));
        assertThrows(ArithmeticException.class, () -> Rational.of(1e300));
        assertThrows(ArithmeticException.class, () -> Rational.of(1e-300));
    }

    @Test
    void printsAsAnExponent() {
        assertEquals("2", Rational.of(2).toString());
        assertEquals("0.35", Rational.of(0.35).toString());
        assertEquals("(1/3)", new Rational(1, 3).toString());
        assertEquals("(-2/3)", new Rational(2, -3).toString());
    }
}
