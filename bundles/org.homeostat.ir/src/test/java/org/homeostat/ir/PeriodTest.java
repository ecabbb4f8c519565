package org.homeostat.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026, ANNUAL, 2026, 1, 2026.0", "2026Q2, QUARTERLY, 2026, 2, 2026.25", "2026M03, MONTHLY, 2026, 3, "
            + "2026.1666666666667",
        "2026M12, MONTHLY, 2026, 12, 2026.9166666666667", "1850, ANNUAL, 1850, 1, 1850"})
    void read(String text, Frequency frequency, int year, int number, double years) {
        Period period = Period.parse(text);
        assertEquals(new Period(frequency, year, number), period);
        assertEquals(text, period.toString());
        assertEquals(years, period.toYears(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q1", "2026Q0", "2026Q5", "2026M00", "2026M13", "20260", "-2026", "2026q1", "2026 Q1",
        "2026Q1 ", "2026-03"})
    void refused(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Period.parse(text)).getMessage();
        assertEquals("Not a period: '" + text + "'; write a year (2026), a quarter (2026Q1) or a month (2026M03)",
                message);
    }

    @Test
    void monthWithoutZeroIsPrintedWithOne() {
        assertEquals("2026M03", Period.parse("2026M3").toString());
    }

    @ParameterizedTest
    @CsvSource({"2026, 3, 2029", "2026Q1, 3, 2026Q4", "2026Q1, 4, 2027Q1", "2026Q1, -1, 2025Q4", "2026M11, 26, 2029M01",
        "2026M01, -25, 2023M12", "2026Q3, 0, 2026Q3"})
    void arithmetic(String from, int periods, String to) {
        assertEquals(Period.parse(to), Period.parse(from).plus(periods));
        assertEquals(periods, Period.parse(to).minus(Period.parse(from)));
    }

    @Test
    void differentFrequenciesHaveNoDistance() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Period.parse("2026").minus(Period.parse("2026Q1"))).getMessage();
        assertEquals("2026 and 2026Q1 are of different frequencies", message);
    }

    @Test
    void insideALongerPeriod() {
        assertEquals("2026Q1", Period.parse("2026").firstAt(Frequency.QUARTERLY).toString());
        assertEquals("2026Q4", Period.parse("2026").lastAt(Frequency.QUARTERLY).toString());
        assertEquals("2026M04", Period.parse("2026Q2").firstAt(Frequency.MONTHLY).toString());
        assertEquals("2026M06", Period.parse("2026Q2").lastAt(Frequency.MONTHLY).toString());
        assertEquals("2026Q2", Period.parse("2026Q2").firstAt(Frequency.QUARTERLY).toString());
        assertThrows(IllegalArgumentException.class, () -> Period.parse("2026Q2").firstAt(Frequency.ANNUAL));
    }

    @Test
    void order() {
        List<String> sorted = Stream.of("2026M02", "2026Q1", "2025Q4", "2026", "2026M01", "2026Q2").map(Period::parse)
                .sorted().map(Period::toString).toList();
        assertEquals(List.of("2025Q4", "2026", "2026Q1", "2026M01", "2026M02", "2026Q2"), sorted);
    }

    @Test
    void numberOutsideTheYear() {
        assertThrows(IllegalArgumentException.class, () -> new Period(Frequency.QUARTERLY, 2026, 5));
    }

    @Test
    void axis() {
        TimeAxis axis = new TimeAxis(Period.parse("2024Q3"), 10);
        assertEquals(0.25, axis.dt());
        assertEquals("2024Q3..2026Q4", axis.toString());
        assertEquals("2024Q2", axis.period(-1).toString());
        assertEquals(2, axis.indexOf(Period.parse("2025")));
        assertEquals(-2, axis.indexOf(Period.parse("2024")));
        assertEquals(14, axis.indexOf(Period.parse("2028")));
        assertThrows(IllegalArgumentException.class, () -> axis.indexOf(Period.parse("2025M02")));
        assertThrows(IllegalArgumentException.class, () -> new TimeAxis(Period.parse("2024Q3"), 0));
    }
}
