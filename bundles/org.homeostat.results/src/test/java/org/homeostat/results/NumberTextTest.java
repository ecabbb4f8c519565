package org.homeostat.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "278.314 | 278.3", "1234567.8 | 1,234,568", "0.43961 | 0.4396", "27 | 27.00", "0 | 0", "-0.00001 | -0.000010",
        "1.23456e-9 | 1.235e-9", "3e-14 | 0", "6.02e23 | 6.02e23", "-5.5 | -5.500", "NaN | not a number"})
    void oneNumber(double value, String text) {
        assertEquals(text, NumberText.of(value));
    }

    @Test
    void numbersThatStandTogetherShareTheirDecimals() {
        int decimals = NumberText.decimals(1234.5, 2.25);
        assertEquals("1,234", NumberText.fixed(1234.4, decimals));
        assertEquals("2", NumberText.fixed(2.25, decimals));
    }

    @Test
    void nothingHasNoSign() {
        assertEquals("0.0", NumberText.signed(-0.04, 1));
        assertEquals("0.0", NumberText.signed(0.04, 1));
        assertEquals("+0.1", NumberText.signed(0.06, 1));
    }

    @Test
    void percentStandsCloseToItsNumber() {
        assertEquals("27.0%", NumberText.withUnit(27, "%"));
        assertEquals("5.0%/year", NumberText.withUnit(5, "%/year"));
        assertEquals("28.3 pctGDP", NumberText.withUnit(28.33, "pctGDP"));
        assertEquals("278.3 GUSD/year", NumberText.withUnit(278.31, "GUSD/year"));
        assertEquals("0.4400", NumberText.withUnit(0.44, "1"));
    }
}
