package org.homeostat.ir;

/** Checks that what a flat model refers to is there. */
record IndexCheck(int parameters, int slots) {

    void check(Equation equation) {
        checkSlot(equation.slot());
        equation.expressions().forEach(this::check);
    }

    void check(Start start) {
        checkSlot(start.slot());
        check(start.value());
    }

    void check(Bound bound) {
        checkSlot(bound.slot());
        bound.lower().ifPresent(this::check);
        bound.upper().ifPresent(this::check);
    }

    void check(Guess guess) {
        checkSlot(guess.slot());
        check(guess.value());
    }

    void check(Expr expression) {
        expression.forEach(form -> {
            switch (form) {
                case Ref ref -> checkSlot(ref.slot());
                case Lag lag -> checkSlot(lag.slot());
                case ParameterRef ref -> {
                    if (ref.index() < 0 || ref.index() >= parameters) {
                        throw new IllegalArgumentException(
                                "There is no parameter " + ref.index() + " among " + parameters);
                    }
                }
                default -> {
                    // holds no index
                }
            }
        });
    }

    private void checkSlot(int slot) {
        if (slot < 0 || slot >= slots) {
            throw new IllegalArgumentException("There is no slot " + slot + " among " + slots);
        }
    }
}
