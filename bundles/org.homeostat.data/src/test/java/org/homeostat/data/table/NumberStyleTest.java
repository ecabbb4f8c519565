package org.homeostat.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-1.5, -1.5", "+.5, 0.5", "3., 3", "1e3, 1000", "2.5E-3, 0.0025"})
    void plain(String text, double value) {
        assertEquals(value, NumberStyle.PLAIN.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "e5", "1e", "1e99999", "1e999", "1,000", "NaN", "1d", "0x1p3", "27%", "1 000",
        "१"})
    void noNumbers(String text) {
        assertEquals(Double.NaN, NumberStyle.PLAIN.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"'13,118.7', THOUSANDS, 13118.7", "'-1,234,567', THOUSANDS, -1234567", "12.4, THOUSANDS, 12.4",
        "'1,23', THOUSANDS, NaN", "'1234,567', THOUSANDS, NaN", "',123', THOUSANDS, NaN", "'12,4', DECIMAL_COMMA, 12.4",
        "12.4, DECIMAL_COMMA, 12.4", "'1.234,5', DECIMAL_COMMA, NaN", "'1,234,5', DECIMAL_COMMA, NaN", "5, NONE, NaN"})
    void otherStyles(String text, NumberStyle style, double value) {
        assertEquals(value, style.parse(text));
    }
}
