package org.homeostat.language.units;

/** What a formula yields, as far as its dimension is known. */
public sealed interface ExpressionType {

    /** A number whose dimension is not known, or one that fits all: 0, a figure without a unit, a mistake. */
    ExpressionType OPEN = new Open();

    /** A bare number; also a condition, which is 1 where it holds and 0 where it doesn't. */
    ExpressionType NUMBER = new Quantity(Dimension.NONE);

    /** A number of a known dimension. */
    record Quantity(Dimension dimension) implements ExpressionType {
        @Override
        public String toString() {
            return dimension.isNone() ? "a number without dimension" : dimension.toString();
        }
    }

    /** See {@link #OPEN}. */
    record Open() implements ExpressionType {
        @Override
        public String toString() {
            return "unknown";
        }
    }
}
