package org.homeostat.engine.p4solve;

/**
 * How an attempt to solve a loop ended.
 *
 * @param ending how
 * @param steps after how many steps
 * @param last where it ended; some values may not be finite
 */
record Outcome(Ending ending, int steps, Point last) {

    enum Ending {
        /** The values are a solution. */
        SOLVED,
        /** A value or derivative is not finite at the first guess or, for a derivative, at the last values. */
        NOT_FINITE,
        /** The equations do not determine the variables at the last values. */
        SINGULAR,
        /** No step, however short, brings the last values nearer to a solution. */
        STUCK,
        /** The steps were used up. */
        TOO_SLOW
    }

    boolean isSolved() {
        return ending == Ending.SOLVED;
    }

    /** The torn variable whose equation is furthest from holding, relative to its sides. */
    int worst() {
        int worst = 0;
        for (int i = 1; i < last.size(); i++) {
            if (distance(i) > distance(worst)) {
                worst = i;
            }
        }
        return worst;
    }

    private double distance(int i) {
        double gap = Math.abs(last.residual(i));
        return gap == 0 ? 0 : gap / last.size(i);
    }
}
