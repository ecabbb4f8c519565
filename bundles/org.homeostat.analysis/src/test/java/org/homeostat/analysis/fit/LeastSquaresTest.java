package org.homeostat.analysis.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.homeostat.analysis.games.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static final double[] YEARS = {0, 1, 2, 3, 4, 5};

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    private FitAnswer fit(List<FitParameter> parameters, Function<double[], double[]> model, double... observed) {
        return new LeastSquares(parameters, at -> Optional.of(model.apply(at)), observed, workers).solve();
    }

    private static double[] path(double level, double growth) {
        return IntStream.range(0, YEARS.length).mapToDouble(at -> level * Math.exp(growth * YEARS[at])).toArray();
    }

    private static List<FitParameter> levelAndGrowth() {
        return List.of(new FitParameter("level", "", 0, 50, 49), new FitParameter("growth", "", -2, 2, -1.9));
    }

    @Test
    void backToTheParameters() {
        FitAnswer answer = fit(levelAndGrowth(), at -> path(at[0], at[1]), path(3, 0.25));
        assertArrayEquals(new double[] {3, 0.25}, answer.values(), 1e-9);
        assertEquals("The data identify every parameter.", answer.statement());
        assertTrue(answer.agreeing() >= 3, answer.agreeing() + " of " + answer.starts());
    }

    /** The line through (0,1), (1,3), (2,4), (3,4): slope 1, intercept 1.5, and the textbook's standard errors. */
    @Test
    void aLine() {
        FitAnswer answer = fit(
                List.of(new FitParameter("intercept", "", -10, 10, 0), new FitParameter("slope", "", -10, 10, 0)),
                at -> new double[] {at[0], at[0] + at[1], at[0] + 2 * at[1], at[0] + 3 * at[1]}, 1, 3, 4, 4);
        assertArrayEquals(new double[] {1.5, 1}, answer.values(), 1e-9);
        assertEquals(1, answer.sumOfSquares(), 1e-9);
        assertArrayEquals(new double[] {Math.sqrt(0.5 * 0.7), Math.sqrt(0.1)}, answer.errors(), 1e-9);
    }

    @Test
    void whatTheDataCanNotTell() {
        List<FitParameter> three = List.of(new FitParameter("mobility", "", 0, 10, 1),
                new FitParameter("share", "", 0, 10, 1), new FitParameter("patience", "", 0, 1, 0.5));
        FitAnswer answer = fit(three, at -> path(at[0] * at[1], 0.1), path(6, 0.1));
        assertEquals(6, answer.values()[0] * answer.values()[1], 1e-9);
        assertEquals(Double.POSITIVE_INFINITY, answer.errors()[0]);
        assertEquals(2, answer.unknown().size(), answer.statement());
        assertTrue(answer.statement().contains("mobility and share"), answer.statement());
        assertTrue(answer.statement().contains("patience"), answer.statement());
    }

    @Test
    void atABound() {
        List<FitParameter> bounded = List.of(new FitParameter("level", "", 0, 50, 10),
                new FitParameter("growth", "", 0, 0.1, 0.05));
        FitAnswer answer = fit(bounded, at -> path(at[0], at[1]), path(3, 0.25));
        assertEquals(0.1, answer.values()[1]);
        assertArrayEquals(new boolean[] {false, true}, answer.atBound());
        assertTrue(Double.isNaN(answer.errors()[1]) && answer.errors()[0] > 0);
    }

    @Test
    void aModelThatCanNotBeRunEverywhere() {
        Forecast careful = at -> at[0] < 1 ? Optional.empty() : Optional.of(path(Math.sqrt(at[0] - 1), at[1]));
        FitAnswer answer = new LeastSquares(levelAndGrowth(), careful, path(2, -0.5), workers).solve();
        assertArrayEquals(new double[] {5, -0.5}, answer.values(), 1e-8);
        assertEquals("The model can't be run with the values that the fit begins with",
                assertThrows(IllegalArgumentException.class,
                        () -> new LeastSquares(levelAndGrowth(), at -> Optional.empty(), path(1, 1), workers).solve())
                        .getMessage());
    }
}
