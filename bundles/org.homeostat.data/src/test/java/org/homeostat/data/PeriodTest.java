package org.homeostat.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2019, 2019, ANNUAL", "2019-A1, 2019, ANNUAL", "YR2019, 2019, ANNUAL", "2019 [YR2019], 2019, ANNUAL",
        "2019.0, 2019, ANNUAL", "2019Q1, 2019Q1, QUARTERLY", "2019-q4, 2019Q4, QUARTERLY",
        "2019-S2, 2019S2, HALF_YEARLY",
        "2019-B1, 2019S1, HALF_YEARLY", "1960M01, 1960M01, MONTHLY", "1960m1, 1960M01, MONTHLY",
        "2010-08, 2010M08, MONTHLY", "2010-M12, 2010M12, MONTHLY", "2010-W5, 2010W05, WEEKLY",
        "2019-03-31, 2019-03-31, DAILY", "2019-03-31T00:00:00Z, 2019-03-31, DAILY", "2010-13, 2010-13, OTHER",
        "FY19, FY19, OTHER", "2019Q5, 2019Q5, OTHER", "12345, 12345, OTHER"})
    void howeverItIsWritten(String written, String text, Frequency frequency) {
        assertEquals(new Period(text, frequency), Period.of(written));
    }

    @ParameterizedTest
    @CsvSource({"2019, 3, true, 2019M03", "2019, M03, true, 2019M03", "2019, 2, false, 2019Q2",
        "2019, Q2, false, 2019Q2",
        "2019, '', true, 2019", "x, 2020M01, true, 2020M01", "2019, 13, true, 2019M13"})
    void inTwoColumns(String year, String part, boolean month, String text) {
        assertEquals(text, Period.of(year, part, month).text());
    }

    @ParameterizedTest
    @CsvSource({"2018, 2019", "2019Q1, 2019Q2", "2019M09, 2019M10", "2020, 2019M01"})
    void order(String earlier, String later) {
        assertTrue(Period.of(earlier).compareTo(Period.of(later)) < 0);
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL, true", "QUARTERLY, true", "MONTHLY, true", "HALF_YEARLY, false", "WEEKLY, false",
        "DAILY, false",
        "OTHER, false"})
    void whatModelsRunIn(Frequency frequency, boolean supported) {
        assertEquals(supported, frequency.supported());
        assertFalse(frequency.toString().isBlank());
    }
}
