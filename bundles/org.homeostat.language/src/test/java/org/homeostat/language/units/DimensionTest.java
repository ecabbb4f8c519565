package org.homeostat.language.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DimensionTest {

    private static final Dimension USD = Dimension.of("USD");
    private static final Dimension PERSON = Dimension.of("person");

    @Test
    void cancelsWhatIsDividedOut() {
        Dimension flow = USD.over(Dimension.TIME);
        assertEquals(USD, flow.times(Dimension.TIME));
        assertTrue(flow.over(flow).isNone());
        assertTrue(USD.power(Rational.ZERO).isNone());
        assertNotEquals(USD, PERSON);
    }

    @Test
    void isTheSameInAnyOrder() {
        assertEquals(USD.times(PERSON), PERSON.times(USD));
        assertEquals(USD.times(PERSON).hashCode(), PERSON.times(USD).hashCode());
    }

    @Test
    void keepsRationalPowersExact() {
        Dimension part = USD.power(Rational.of(0.35)).times(USD.power(Rational.of(0.65)));
        assertEquals(USD, part);
        assertEquals(USD, USD.power(new Rational(1, 2)).power(Rational.of(2)));
    }

    @Test
    void printsAsAUnitIsWritten() {
        assertEquals("no dimension", Dimension.NONE.toString());
        assertEquals("USD/year", USD.over(Dimension.TIME).toString());
        assertEquals("USD/person", USD.over(PERSON).toString());
        assertEquals("1/year", Dimension.NONE.over(Dimension.TIME).toString());
        assertEquals("USD^0.35", USD.power(Rational.of(0.35)).toString());
        assertEquals("USD^(1/3)", USD.power(new Rational(1, 3)).toString());
        assertEquals("USD*person/(t*year^2)",
                USD.times(PERSON).over(Dimension.TIME.power(Rational.of(2))).over(Dimension.of("t")).toString());
        assertEquals("person*year", Dimension.TIME.times(PERSON).toString());
        assertEquals("zebra*year", Dimension.TIME.times(Dimension.of("zebra")).toString());
    }
}
