package org.homeostat.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionRegistryTest {

    /** The list of services names a good function, one that fails and one that is not there. */
    @Test
    void loadsWhatIsGoodAndTellsTheRest() {
        FunctionRegistry registry = FunctionRegistry.load(getClass().getClassLoader());
        assertEquals("[hypotenuse(a, b)]", registry.descriptors().stream().map(Object::toString).toList().toString());
        assertEquals(5, registry.find("hypotenuse").orElseThrow().apply(new double[] {3, 4}));
        assertTrue(registry.find("missing").isEmpty());
        assertEquals(2, registry.problems().size());
        assertEquals("The function of org.homeostat.spi.Speechless does not describe itself: "
                + "java.lang.IllegalStateException: no words", registry.problems().get(0));
        assertTrue(registry.problems().get(1).contains("org.homeostat.spi.Missing"), registry.problems().get(1));
    }

    @Test
    void theFirstOfTwoCounts() {
        Hypotenuse first = new Hypotenuse();
        FunctionRegistry registry = FunctionRegistry.of(List.of(first, new Hypotenuse()));
        assertEquals(first, registry.find("hypotenuse").orElseThrow());
        assertEquals(List.of("Function hypotenuse of org.homeostat.spi.Hypotenuse is left aside: "
                + "org.homeostat.spi.Hypotenuse has the name already"), registry.problems());
    }

    @Test
    void derivativesByDifferences() {
        assertEquals(0.6, new Hypotenuse().partial(new double[] {3e6, 4e6}, 0), 1e-9);
        assertEquals(0.8, new Hypotenuse().partial(new double[] {3e-6, 4e-6}, 1), 1e-9);
        assertEquals(0, new Hypotenuse().partial(new double[] {0, 4}, 0), 1e-9);
    }

    @Test
    void names() {
        assertThrows(IllegalArgumentException.class, () -> new FunctionDescriptor("1a", List.of(), "", true));
        assertThrows(IllegalArgumentException.class, () -> new FunctionDescriptor("f", List.of("a", "a"), "", true));
        assertThrows(IllegalArgumentException.class, () -> new FunctionDescriptor("f", List.of("a b"), "", true));
    }
}
