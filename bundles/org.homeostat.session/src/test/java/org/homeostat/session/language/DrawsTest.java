package org.homeostat.session.language;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.homeostat.session.Example;
import org.homeostat.session.Flat;
import org.homeostat.session.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shocks and processes. */
class DrawsTest {

    @TempDir
    Path folder;

    private Example example(String members, String scenario) {
        return Example.of(folder, """
                model Country {
                  parameter width = 0.5
                  %s
                }
                economy Chile is Country
                world One { economies Chile }
                scenario Baseline { world One; time 2025Q1..2026Q4; %s }
                """.formatted(members, scenario));
    }

    @Test
    void flatForms() {
        assertEquals("""
                Chile.n = 1 + Chile.width * Chile.n (draw)
                Chile.u = 1 + (3 - 1) * Chile.u (draw)
                Chile.p = 2 + 0.5 * (Chile.p[-1] - 2) + 0.1 * Chile.p (draw)
                Chile.w = Chile.w[-1] + 0.4 * 0.25 + 0.2 * 0.5 * Chile.w (draw)
                Chile.o = 2 + (Chile.o[-1] - 2) * exp(-0.5 * 0.25) + 0.1 * sqrt((1 - exp(-0.5 * 0.5)) / (2 * 0.5)) * \
                Chile.o (draw)
                Chile.n (draw) ~ normal 'Chile.n'
                Chile.p[before] = 2
                Chile.w[before] = 5
                Chile.o[before] = 2
                """, Flat.lines(example("""
                shock n ~ Normal(1, sigma = width)
                shock u ~ Uniform(upper = 3, lower = 1)
                process p ~ AR1(2, 0.5, 0.1)
                process w starts 5 ~ RandomWalk(drift = 0.4 [1/year], sigma = 0.2 [1/year^(1/2)])
                process o ~ OrnsteinUhlenbeck(2, 0.5 [1/year], 0.1 [1/year^(1/2)])
                """, ""), "Chile.n =", "Chile.u =", "Chile.p =", "Chile.w =", "Chile.o =", "Chile.n (draw) ~",
                "Chile.p[", "Chile.w[", "Chile.o["));
    }

    @Test
    void withoutASeedEachIsAtItsMean() {
        RunOutcome outcome = example("""
                shock n ~ Normal(1, 0.5)
                shock u ~ Uniform(1, 3)
                shock l ~ LogNormal(0, 1)
                shock t ~ Triangular(0, 1, 5)
                process p starts 4 ~ AR1(2, 0.5, 0.1)
                """, "").run();
        assertEquals(1, Example.path(outcome, "Chile.n")[3]);
        assertEquals(2, Example.path(outcome, "Chile.u")[3]);
        assertEquals(StrictMath.exp(0.5), Example.path(outcome, "Chile.l")[3]);
        assertEquals(2, Example.path(outcome, "Chile.t")[3]);
        assertPath(outcome, "Chile.p", 3, 2.5, 2.25, 2.125, 2.0625, 2.03125, 2.015625, 2.0078125);
    }

    @Test
    void shocksCanBeChanged() {
        RunOutcome outcome = example("shock n ~ Normal(1, 0.5) variable x = n",
                "shock Chile.n += 2 at 2025Q2 until 2025Q3")
                .run();
        assertEquals(1, Example.path(outcome, "Chile.x")[0]);
        assertEquals(3, Example.path(outcome, "Chile.x")[1]);
        assertEquals(1, Example.path(outcome, "Chile.x")[2]);
    }
}
