package org.homeostat.ir.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.homeostat.ir.matching.Decomposition.Part;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void wishesComeFirst() {
        Incidence incidence = incidence(3, "012", "012", "012");
        Matching matching = Matching.of(incidence, new int[] {2, 0, Matching.NONE});
        assertEquals(List.of(2, 0, 1), unknowns(incidence, matching));
        assertTrue(matching.isPerfect());
    }

    @Test
    void aWishIsGivenUpWhereItMustBe() {
        Incidence incidence = incidence(3, "01", "12", "0");
        Matching matching = Matching.of(incidence, new int[] {0, 1, 2});
        assertEquals(List.of(1, 2, 0), unknowns(incidence, matching));
        assertEquals(0, matching.equation(1));
    }

    @Test
    void aSoundSystemIsAllSquare() {
        Decomposition parts = Decomposition.of(incidence(3, "01", "12", "0"));
        assertTrue(parts.isSound());
        assertEquals(new Part(List.of(0, 1, 2), List.of(0, 1, 2)), parts.square());
    }

    /** Equations 0, 1, 2 share the unknowns 0 and 1; equation 4 has the unknowns 3 and 4; 3 and 2 are a pair. */
    @Test
    void partsThatAreToBlame() {
        Decomposition parts = Decomposition.of(incidence(5, "01", "0", "1", "02", "234"));
        assertEquals(new Part(List.of(0, 1, 2), List.of(0, 1)), parts.over());
        assertEquals(new Part(List.of(4), List.of(3, 4)), parts.under());
        assertEquals(new Part(List.of(3), List.of(2)), parts.square());
    }

    @Test
    void whatMentionsNothingAndWhatNothingMentions() {
        Decomposition parts = Decomposition.of(incidence(2, "0", ""));
        assertEquals(new Part(List.of(1), List.of()), parts.over());
        assertEquals(new Part(List.of(), List.of(1)), parts.under());
    }

    @Test
    void unknownsOutside() {
        assertEquals("There is no unknown 2 among 2",
                assertThrows(IllegalArgumentException.class, () -> incidence(2, "02")).getMessage());
    }

    /** On random systems: the size is that of exhaustive search, and the parts have the sizes that define them. */
    @Test
    void randomSystems() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            int unknowns = 1 + random.nextInt(6);
            List<int[]> mentions = new ArrayList<>();
            for (int equation = 0; equation < 1 + i % 6; equation++) {
                mentions.add(random.ints(0, unknowns).limit(random.nextInt(4)).distinct().toArray());
            }
            Incidence incidence = new Incidence(unknowns, mentions);
            Matching matching = Matching.of(incidence);
            long size = unknowns(incidence, matching).stream().filter(unknown -> unknown != Matching.NONE).count();
            assertEquals(largest(incidence, 0, new boolean[unknowns]), size);
            Decomposition parts = Decomposition.of(incidence, matching);
            assertTrue(parts.over().isEmpty() || parts.over().equations().size() > parts.over().unknowns().size());
            assertTrue(parts.under().isEmpty() || parts.under().equations().size() < parts.under().unknowns().size());
            assertEquals(parts.square().equations().size(), parts.square().unknowns().size());
            assertEquals(size, parts.over().unknowns().size() + parts.under().equations().size()
                    + parts.square().equations().size());
        }
    }

    private static int largest(Incidence incidence, int equation, boolean[] taken) {
        if (equation == incidence.equations()) {
            return 0;
        }
        int best = largest(incidence, equation + 1, taken);
        for (int unknown : incidence.mentions().get(equation)) {
            if (!taken[unknown]) {
                taken[unknown] = true;
                best = Math.max(best, 1 + largest(incidence, equation + 1, taken));
                taken[unknown] = false;
            }
        }
        return best;
    }

    private static List<Integer> unknowns(Incidence incidence, Matching matching) {
        List<Integer> result = new ArrayList<>();
        for (int equation = 0; equation < incidence.equations(); equation++) {
            result.add(matching.unknown(equation));
        }
        return result;
    }

    private static Incidence incidence(int unknowns, String... equations) {
        return new Incidence(unknowns,
                List.of(equations).stream().map(text -> text.chars().map(c -> c - '0').toArray()).toList());
    }
}
