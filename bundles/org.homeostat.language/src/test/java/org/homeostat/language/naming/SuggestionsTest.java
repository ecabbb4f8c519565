package org.homeostat.language.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void countsInsertionsDeletionsReplacementsAndSwaps() {
        assertEquals(0, Suggestions.distance("Output", "output"));
        assertEquals(1, Suggestions.distance("outptu", "output"));
        assertEquals(1, Suggestions.distance("otput", "output"));
        assertEquals(1, Suggestions.distance("outputs", "output"));
        assertEquals(1, Suggestions.distance("outpat", "output"));
        assertEquals(6, Suggestions.distance("", "output"));
    }

    @Test
    void suggestsTheNearestIfItIsNear() {
        List<String> names = List.of("output", "outlet", "wage", "x");
        assertEquals(Optional.of("output"), Suggestions.nearest("outptu", names));
        assertEquals(Optional.of("wage"), Suggestions.nearest("wgae", names));
        assertEquals(Optional.empty(), Suggestions.nearest("consumption", names));
        assertEquals(Optional.empty(), Suggestions.nearest("y", names));
        assertEquals("; did you mean 'wage'?", Suggestions.didYouMean("wages", names));
        assertEquals("", Suggestions.didYouMean("", names));
    }
}
