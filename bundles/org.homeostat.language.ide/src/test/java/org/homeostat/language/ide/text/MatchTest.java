package org.homeostat.language.ide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource({"'', START", "c, START", "COPPER, START", "copperPrice, START", "cP, HUMPS", "coPr, HUMPS",
        "cp2, HUMPS",
        "price, MIDDLE", "2019, MIDDLE", "lond, LABEL", "lo, NONE", "ice, NONE", "copperPriceX, NONE", "pc, NONE"})
    void waysToAskForCopperPrice2019(String typed, Match expected) {
        assertEquals(expected, Match.of(typed, "copperPrice2019", "copper, London, 2019"));
    }

    @Test
    void longNamesTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertEquals(Match.NONE, Match.of("A".repeat(400) + "B", "A".repeat(2000), "")));
    }
}
