package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.homeostat.ir.FlatModel;

/** What a text comes to in the flat model. */
public final class Flat {

    private Flat() {
    }

    /** The flat model of the scenario Baseline. */
    public static FlatModel of(Example example) {
        CheckedFile file = example.check();
        assertEquals("[]", file.problems().stream().filter(Problem::isError).toList().toString());
        return file.model().orElseThrow().compiled("Baseline").orElseThrow().model().orElseThrow();
    }

    /** The lines of the flat model of the scenario Baseline that begin so. */
    public static String lines(Example example, String... beginnings) {
        return of(example).toString().lines()
                .filter(line -> Arrays.stream(beginnings).anyMatch(line::startsWith))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
