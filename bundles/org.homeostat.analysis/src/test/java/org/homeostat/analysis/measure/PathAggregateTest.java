package org.homeostat.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PathAggregateTest {

    private static final double[] PATH = {4, 1, 7, 4};

    @Test
    void oneNumberOfAPath() {
        assertEquals(4, of(PathAggregate.MEAN));
        assertEquals(16, of(PathAggregate.SUM));
        assertEquals(1, of(PathAggregate.MIN));
        assertEquals(7, of(PathAggregate.MAX));
        assertEquals(4, of(PathAggregate.FIRST));
        assertEquals(4, of(PathAggregate.LAST));
        assertEquals(Math.sqrt(4.5), of(PathAggregate.DEVIATION));
        assertEquals(4, of(PathAggregate.TOTAL));
    }

    @Test
    void discountedToTheFirstPeriod() {
        assertEquals((4 + 1 / 1.1 + 7 / 1.21) * 1, PathAggregate.DISCOUNTED.of(new double[] {4, 1, 7}, 1, 0.1), 1e-14);
        assertEquals(PathAggregate.TOTAL.of(PATH, 0.25, 0), PathAggregate.DISCOUNTED.of(PATH, 0.25, 0));
        assertEquals(0.5 * (1 + 1 / Math.sqrt(1.21)), PathAggregate.DISCOUNTED.of(new double[] {1, 1}, 0.5, 0.21),
                1e-15);
    }

    @Test
    void smallNumbersAreNotLostBesideLargeOnes() {
        assertEquals(2, PathAggregate.SUM.of(new double[] {1, 1e100, 1, -1e100}, 1, 0));
        double[] tenths = new double[1_000_000];
        java.util.Arrays.fill(tenths, 0.1);
        assertEquals(0.1, PathAggregate.MEAN.of(tenths, 1, 0));
        assertEquals(0, PathAggregate.DEVIATION.of(tenths, 1, 0));
    }

    @Test
    void whatIsNotFiniteStaysSo() {
        assertEquals(Double.POSITIVE_INFINITY,
                PathAggregate.SUM.of(new double[] {1, Double.POSITIVE_INFINITY, 1}, 1, 0));
        assertEquals(Double.NaN, PathAggregate.MEAN.of(new double[] {1, Double.NaN}, 1, 0));
    }

    @Test
    void noPeriods() {
        assertEquals("mean of no periods", assertThrows(IllegalArgumentException.class,
                () -> PathAggregate.MEAN.of(new double[0], 1, 0)).getMessage());
    }

    private static double of(PathAggregate aggregate) {
        return aggregate.of(PATH, 0.25, 0);
    }
}
