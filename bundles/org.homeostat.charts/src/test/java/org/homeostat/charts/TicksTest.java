package org.homeostat.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 5, 2, 0", "0.462, 0.473, 6, 0.002, 3", "0, 1, 4, 0.5, 1", "250, 470, 6, 50, 0",
        "0, 3e9, 4, 1e9, 0"})
    void roundSteps(double from, double to, int count, double step, int decimals) {
        Ticks ticks = Ticks.of(new Span(from, to), count);
        assertEquals(step, ticks.step(), step * 1e-9);
        assertEquals(decimals, ticks.decimals());
    }

    @Test
    void yearsQuartersAndMonths() {
        assertEquals(5, Ticks.ofYears(new Span(2019, 2053), 8, 1).step());
        assertEquals(1, Ticks.ofYears(new Span(2019, 2021), 8, 1).step());
        assertEquals(0.25, Ticks.ofYears(new Span(2019, 2021), 8, 0.25).step());
        assertEquals("2020Q3", TickFormat.years(new Ticks(0.25, 0)).format(2020.5));
        assertEquals("2020M12", TickFormat.years(new Ticks(1.0 / 12, 0)).format(2020 + 11.0 / 12));
        assertEquals("2020", TickFormat.years(new Ticks(1, 0)).format(2020));
    }

    @Test
    void numbersAlongTheAxis() {
        assertEquals("27%", TickFormat.values(new Ticks(1, 0), "%").format(27));
        assertEquals("0.0", TickFormat.values(new Ticks(0.5, 1), "").format(-1e-17));
        assertEquals("1,500", TickFormat.values(new Ticks(500, 0), "USD/t").format(1500));
        assertEquals("3e9", TickFormat.values(new Ticks(1e9, 0), "USD").format(3e9));
    }
}
