package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file contains: one clear message, and no exception, hang or look outside. */
class BadInputTest {

    private static final String WORLD = " economy Chile is Country world One { economies Chile } ";
    private static final String SCENARIO = " scenario Baseline { world One; time 2025..2030 } ";

    @TempDir
    Path folder;

    private List<String> problems(String text) {
        Example example = Example.of(folder, text);
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), example::problems);
    }

    private String only(String text) {
        List<String> problems = problems(text);
        assertEquals(1, problems.size(), () -> problems.stream().limit(5).collect(Collectors.joining("\n")));
        return problems.get(0);
    }

    @Test
    void whatIsNoModelFile() throws IOException {
        assertEquals("model.econ:1:1: error: the file is empty", only(""));
        assertEquals("model.econ:1:1: error: the file is empty", only("  \n\n"));
        assertEquals("model.econ:1:1: error: this is a binary file, not the text of a model", only("a\0b"));
        Path missing = folder.resolve("nothing.econ");
        assertEquals(missing + ":1:1: error: the file does not exist", message(missing));
        assertEquals(folder + ":1:1: error: this is a folder, not a model file", message(folder));
        Path latin = Files.write(folder.resolve("latin.econ"), "model Espa\u00f1a {}".getBytes("ISO-8859-1"));
        assertEquals(latin + ":1:1: error: the file is not text in UTF-8; save it in that encoding", message(latin));
        Path large = Files.write(folder.resolve("large.econ"), new byte[17 * 1024 * 1024]);
        assertEquals(large + ":1:1: error: the file is larger than 16 MB, the most that a model file can have",
                message(large));
        Path text = Files.writeString(folder.resolve("notes.txt"), "model Country {}");
        assertEquals(text + ":1:1: error: the name of a model file ends in .econ", message(text));
    }

    private static String message(Path file) {
        CheckedFile checked = Example.SESSION.check(file);
        assertTrue(checked.hasErrors());
        assertEquals(1, checked.problems().size());
        return checked.problems().get(0).toString();
    }

    @Test
    void byteOrderMark() {
        assertEquals(List.of(), problems("\uFEFFmodel Country { variable x = 1 }" + WORLD + SCENARIO));
    }

    @Test
    void deepNesting() {
        String many = "(".repeat(100_000) + "1" + ")".repeat(100_000);
        assertTrue(only("model Country { variable x = " + many + " }" + WORLD).contains("nested deeper"));
        String deep = "(".repeat(90) + "1" + ")".repeat(90);
        assertEquals(List.of(), problems("model Country { variable x = " + deep + " }" + WORLD + SCENARIO));
        String sum = "1" + " + 1".repeat(499);
        assertEquals(List.of(), problems("model Country { variable x = " + sum + " }" + WORLD + SCENARIO));
        String ifs = "if 1 > 0 then 1 else ".repeat(90) + "2";
        assertEquals(List.of(), problems("model Country { variable x = " + ifs + " }" + WORLD + SCENARIO));
        String minus = "- ".repeat(90) + "1";
        assertEquals(List.of(), problems("model Country { variable x = " + minus + " }" + WORLD + SCENARIO));
        assertTrue(only("model Country { variable x = " + "- ".repeat(50_000) + "1 }").contains("nested deeper"));
    }

    @Test
    void longHorizon() {
        String model = "model Country { variable x = 1 }" + WORLD;
        assertTrue(only(model + "scenario Baseline { world One; time 0001M01..9999M12 }")
                .contains("the most that can be run are 100000"));
        String wide = "model Country { " + IntStream.range(0, 300).mapToObj(i -> "variable x" + i + " = 1 ")
                .collect(Collectors.joining()) + "}" + WORLD;
        assertTrue(only(wide + "scenario Baseline { world One; time 1000M01..8999M12 }").contains("is too large"));
    }

    @Test
    void aggregatesInAggregates() {
        String economies = IntStream.range(0, 100).mapToObj(i -> "economy E" + i + " is Country ")
                .collect(Collectors.joining());
        String names = IntStream.range(0, 100).mapToObj(i -> "E" + i).collect(Collectors.joining(", "));
        assertTrue(only("model Country { parameter p = 1 variable x = sum(a in economies | sum(b in economies | "
                + "sum(c in economies | sum(d in economies | a.p + b.p + c.p + d.p)))) } " + economies
                + "world One { economies " + names + " } " + SCENARIO).contains("more than 4000000 parts"));
    }

    @Test
    void circles() {
        only("model A extends B { variable x = 1 } model B extends A { } economy Chile is A "
                + "world One { economies Chile }" + SCENARIO);
        only("model Country { variable x = 1 } set S = { T } set T = { S } economy Chile is Country "
                + "world One { economies Chile, S }" + SCENARIO);
        only("model Country { variable x = 1 }" + WORLD
                + "scenario A extends B { world One; time 2025..2026 } scenario B extends A { }");
        only("model Country { parameter a = b parameter b = a }" + WORLD + SCENARIO);
        only("model Country { variable a starts b = a[-1] variable b starts a = b[-1] }" + WORLD + SCENARIO);
    }

    @Test
    void whatAScenarioLacks() {
        String model = "model Country { parameter p variable x = p }" + WORLD;
        assertTrue(only(model + SCENARIO).contains("gives no value to p"));
        assertTrue(
                only("model Country { variable x = 1 }" + WORLD + "scenario A { world One }").contains("no horizon"));
        assertTrue(only("model Country { variable x = 1 }" + WORLD + "scenario A { time 2025..2026 }")
                .contains("no world"));
        assertTrue(only("world Empty { } scenario A { world Empty; time 2025..2026 }").contains("is empty"));
        assertTrue(only("model Country { variable x = 1 }" + WORLD + "scenario A { world One; time 2026..2025 }")
                .contains("ends in 2025"));
        assertTrue(only("model Country { variable x = 1 }" + WORLD
                + "policy P { from 2026Q2 x = 2 } scenario A { world One; time 2025..2026 apply P }")
                .contains("2026Q2"));
    }

    @Test
    void whatOneEconomyOfTheWorldLacks() {
        String models = "model Country { variable x = 1 } model Mine extends Country { variable ore = 2 } "
                + "economy Chile is Mine economy Peru is Country economy Spain is Mine ";
        assertEquals("model.econ:1:224: error: Peru, of model Country, has no ore", only(models
                + "world Two { economies Chile, Peru variable total = sum(e in economies | e.ore) }"
                + " scenario B { world Two; time 2025..2026 }"));
        assertTrue(only(models + "world Two { economies Chile, Peru variable total = Spain.ore } "
                + "scenario B { world Two; time 2025..2026 }").contains("Spain is not in world Two"));
        assertTrue(only(models + "world Two { economies Chile, Peru } policy P { ore = 3 } "
                + "scenario B { world Two; time 2025..2026; apply P }").contains("Peru"));
    }

    @Test
    void nonFiniteNumbers() {
        assertTrue(only("model Country { variable x = 1e999 }" + WORLD + SCENARIO).contains("too large"));
        Example example = Example.of(folder, "model Country { parameter n = -1 variable x = 1\nvariable y = log(n) }"
                + WORLD + SCENARIO);
        List<String> failures = example.failures();
        assertEquals(1, failures.size());
        assertTrue(failures.get(0).startsWith("model.econ:2:10: error: "), failures.toString());
    }

    @Test
    void randomBytesAndCutFiles() {
        String text = "unit USD model Country { parameter p : USD = 1 [USD] stock s : USD = p change 0 "
                + "variable x = sum(e in others where e.p > 0 | e.s) / p } " + WORLD
                + "policy P { for Chile from 2026 phase p to 2 [USD] by 2027 when x > 1 { p += 1 [USD] } } "
                + "treaty T { members Chile floor p at 0 } scenario B { world One; time 2025..2026; apply P; apply T; "
                + "shock Chile.x *= 2 at 2026 fading 10% per period } compare C { B, B on x, s; for Chile }";
        for (int end = 1; end < text.length(); end += 7) {
            assertTrue(Example.SESSION.check(folder.resolve("cut.econ"), text.substring(0, end)).path() != null);
        }
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(text.length() - 20);
            String damaged = text.substring(0, at) + text.substring(at + random.nextInt(20));
            assertTrue(Example.SESSION.check(folder.resolve("cut.econ"), damaged).path() != null);
        }
    }
}
