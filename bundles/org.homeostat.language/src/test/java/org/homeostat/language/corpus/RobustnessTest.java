package org.homeostat.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.homeostat.language.tests.EconInjectorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a file contains, the answer is a message, within the stack of an ordinary thread and in good time. */
@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class RobustnessTest {

    private static final String TOO_LONG = "a formula of more than 500 operators; split it into several variables";

    @Inject
    private Problems problems;

    private List<String> inASmallStack(String formula) throws InterruptedException {
        AtomicReference<List<String>> found = new AtomicReference<>(List.of("it threw"));
        Thread thread = new Thread(null,
                () -> found.set(problems.of("model Country { variable income = " + formula + " }")), "small", 1 << 20);
        thread.start();
        thread.join();
        return found.get();
    }

    private static String nested(String open, String inner, String close, int times) {
        return open.repeat(times) + inner + close.repeat(times);
    }

    @Test
    void nestingIsBounded() throws InterruptedException {
        assertEquals(List.of("1:134: error: nested deeper than 100 levels"),
                inASmallStack(nested("(", "1", ")", 10_000)));
        assertEquals(List.of("1:134: error: nested deeper than 100 levels"), inASmallStack("(".repeat(1_000_000)));
        assertEquals(List.of(), inASmallStack(nested("(", "1", ")", 98)));
        assertEquals(List.of(), inASmallStack(nested("max(1, ", "1", ")", 98)));
    }

    @Test
    void signsPowersAndChoicesAreNesting() throws InterruptedException {
        for (String each : List.of("- ", "not ", "2 ^ ", "if 1 > 2 then 1 else ", "1 * - ( ", "if ")) {
            List<String> tooDeep = inASmallStack(each.repeat(10_000) + "1");
            assertEquals(1, tooDeep.size(), each);
            assertTrue(tooDeep.get(0).endsWith("nested deeper than 100 levels"), each + tooDeep);
        }
        for (String each : List.of("- ", "2 ^ ", "if 1 > 2 then 1 else ")) {
            assertEquals(List.of(), inASmallStack(each.repeat(99) + "1"), each);
        }
    }

    @Test
    void chainsAreBounded() throws InterruptedException {
        for (String each : List.of("1 + ", "1 * ", "2 ^ 2 - ", "1 < 2 and ")) {
            List<String> tooLong = inASmallStack(each.repeat(10_000) + "1");
            assertEquals(1, tooLong.size(), each);
            assertTrue(tooLong.get(0).endsWith(TOO_LONG), each + tooLong);
        }
        assertEquals(List.of(), inASmallStack("1 + ".repeat(500) + "1"));
        assertEquals(List.of(), inASmallStack("-2 ^ 2 - ".repeat(150) + "1"));
        assertEquals(List.of(), inASmallStack(nested("(1 + ", "1", ")", 98)));
        assertEquals(List.of(), inASmallStack(nested("(1 + 2 - ", "1", ")", 98) + " + 1".repeat(100)));
    }

    @Test
    void blocksOfBracesAreBounded() {
        List<String> found = problems.of("policy P { " + "for A { ".repeat(10_000));
        assertEquals(1, found.size());
        assertTrue(found.get(0).endsWith("nested deeper than 100 levels"), found.get(0));
    }

    @Test
    void chainsOfUnitsAreBounded() {
        String chain = IntStream.range(1, 3000).mapToObj(i -> "unit u" + (3000 - i) + " = 2 u" + (2999 - i))
                .collect(Collectors.joining("\n"));
        assertTrue(problems.of(chain + "\nunit u0").stream().allMatch(each -> each.contains("cannot be worked out")));
    }

    @Test
    void longChainsOfEverythingAreChecked() {
        int length = 2000;
        StringBuilder text = new StringBuilder("model M" + length + " { variable x = 1 }\n");
        for (int i = length - 1; i >= 0; i--) {
            text.append("model M" + i + " extends M" + (i + 1) + " { }\n");
            text.append("set S" + i + " = { " + (i == length - 1 ? "" : "S" + (i + 1)) + " }\n");
        }
        text.append("model Long {\n");
        for (int i = 0; i < length; i++) {
            text.append("variable v" + i + " = v" + (i + 1) + " + 1\n");
        }
        text.append("variable v" + length + " = 1 }\n");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertEquals(List.of(), problems.of(text.toString())));
    }

    @Test
    void noiseIsToldOnce() {
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            String noise = random.ints(400, 0, i % 2 == 0 ? 128 : 0x3000).mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertEquals(1, problems.of(noise).size());
        }
    }

    @Test
    void halfALineBreakAtTheEnd() {
        assertEquals(List.of("1:31: error: expected '}' before the end of the file"),
                problems.of("model Country { variable x = 3\r"));
    }

    @Test
    void zerosAreNoText() {
        assertEquals(List.of("1:1: error: this file is not text"), problems.of("\0\0\0\0"));
    }
}
