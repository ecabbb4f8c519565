package org.homeostat.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More figures than one run holds: most of them are in a temporary file then. */
class FiguresTest {

    private static final int SERIES = 30;
    private static final int COUNTRIES = 200;
    private static final int PERIODS = 200;

    private static Figures figures() throws IOException {
        Figures figures = new Figures();
        // against the order of keys, so that every series is spread over all runs
        for (int period = PERIODS; period > 0; period--) {
            for (int country = COUNTRIES; country > 0; country--) {
                for (int series = SERIES; series > 0; series--) {
                    figures.add(Figures.key(series, country, period), value(series, country, period), 0, period, 1, 2,
                            3);
                }
            }
        }
        return figures;
    }

    private static double value(int series, int country, int period) {
        return series * 1e6 + country * 1e3 + period;
    }

    @Test
    void everyFigureIsFoundAgain() throws IOException {
        Figures figures = figures();
        figures.finish();
        assertEquals(1_200_000, figures.size());
        for (int series = 1; series <= SERIES; series += 7) {
            for (int period = 1; period <= PERIODS; period++) {
                Figure found = figures.get(Figures.key(series, 11, period));
                assertEquals(
                        new Figure(Figures.key(series, 11, period), value(series, 11, period), 0, period, 1, 2, 3, 0),
                        found);
            }
        }
        assertNull(figures.get(Figures.key(SERIES + 1, 1, 1)));
        assertNull(figures.get(Figures.key(1, 1, PERIODS + 1)));
    }

    @Test
    void rowsAndCountriesComeFromAllRuns() throws IOException {
        Figures figures = figures();
        figures.finish();
        List<Figure> row = figures.row(5, 7);
        assertEquals(PERIODS, row.size());
        assertEquals(value(5, 7, 1), row.get(0).value());
        assertEquals(value(5, 7, PERIODS), row.get(PERIODS - 1).value());
        assertEquals(COUNTRIES, figures.countries(SERIES).size());
        assertTrue(figures.countries(SERIES + 1).isEmpty());
    }

    @Test
    void contradictionsAcrossRunsAreKept() throws IOException {
        Figures figures = figures();
        figures.add(Figures.key(1, 1, 1), 5, 0, 77, 1, 2, 3);
        figures.add(Figures.key(1, 1, 2), value(1, 1, 2), 0, 78, 1, 2, 3);
        figures.add(Figures.key(1, 1, 3), Double.NaN, 0, 79, 1, 2, 3);
        figures.finish();
        assertEquals(77, figures.get(Figures.key(1, 1, 1)).contradicted());
        assertEquals(0, figures.get(Figures.key(1, 1, 2)).contradicted());
        assertEquals(0, figures.get(Figures.key(1, 1, 3)).contradicted());
    }

    @Test
    void textsSurviveTheFile() throws IOException {
        Figures figures = new Figures();
        for (int period = 1; period <= 600_000; period++) {
            figures.add(Figures.key(1, 1, period), Double.NaN, period % 3, 1, 1, 0, 0);
        }
        figures.finish();
        assertTrue(figures.get(Figures.key(1, 1, 3)).isEmpty());
        assertEquals(1, figures.get(Figures.key(1, 1, 4)).text());
        assertEquals(2, figures.get(Figures.key(1, 1, 599_999)).text());
    }
}
