package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of a formula, through the real language and both engines. */
class ConstructsTest {

    @TempDir
    Path folder;

    private RunOutcome run(String members) {
        return run(members, "", "time 2025..2027");
    }

    private RunOutcome run(String members, String world, String time) {
        return Example.of(folder, """
                unit USD
                unit kUSD = 1000 USD
                model Country { parameter size = 1 %s }
                economy Chile is Country
                economy Peru is Country { size = 2 }
                economy Brazil is Country { size = 6 }
                set Andes = { Chile, Peru }
                set All = { Andes, Brazil, Chile }
                world Three { economies All %s }
                scenario Baseline { world Three; %s }
                """.formatted(members, world, time)).run();
    }

    @Test
    void arithmetic() {
        RunOutcome outcome = run("""
                parameter a = 7
                variable sum = a + 2 - 3
                variable product = a * 2 / 4
                variable power = 2 ^ 3 ^ 2
                variable negative = -a ^ 2
                variable double = --a
                variable share = 27%
                variable small = 1.5e-3
                """);
        assertPath(outcome, "Chile.sum", 6, 6, 6);
        assertPath(outcome, "Chile.product", 3.5, 3.5, 3.5);
        assertPath(outcome, "Chile.power", 512, 512, 512);
        assertPath(outcome, "Chile.negative", -49, -49, -49);
        assertPath(outcome, "Chile.double", 7, 7, 7);
        assertPath(outcome, "Chile.share", 0.27, 0.27, 0.27);
        assertPath(outcome, "Chile.small", 0.0015, 0.0015, 0.0015);
    }

    @Test
    void conditions() {
        RunOutcome outcome = run("""
                variable late = time > 2025 [year]
                variable middle = time >= 2026 [year] and time < 2027 [year]
                variable ends = not middle or size != 1
                variable chosen = if time == 2026 [year] then 10 else if size <= 1 then 20 else 30
                """);
        assertPath(outcome, "Chile.late", 0, 1, 1);
        assertPath(outcome, "Chile.middle", 0, 1, 0);
        assertPath(outcome, "Chile.ends", 1, 0, 1);
        assertPath(outcome, "Peru.ends", 1, 1, 1);
        assertPath(outcome, "Chile.chosen", 20, 10, 20);
        assertPath(outcome, "Peru.chosen", 30, 10, 30);
    }

    @Test
    void branchNotTakenIsNotComputed() {
        assertPath(run("variable safe = if size > 0 then 1 else log(0 - size)"), "Chile.safe", 1, 1, 1);
    }

    @Test
    void functions() {
        RunOutcome outcome = run("""
                variable e = exp(1)
                variable l = log(size)
                variable r = sqrt(size * 8)
                variable a = abs(size - 4)
                variable f = floor(-1.5)
                variable least = min(size, 3, 4)
                variable most = max(size, 3)
                """);
        assertPath(outcome, "Chile.e", StrictMath.exp(1), StrictMath.exp(1), StrictMath.exp(1));
        assertPath(outcome, "Peru.l", StrictMath.log(2), StrictMath.log(2), StrictMath.log(2));
        assertPath(outcome, "Peru.r", 4, 4, 4);
        assertPath(outcome, "Brazil.a", 2, 2, 2);
        assertPath(outcome, "Chile.f", -2, -2, -2);
        assertPath(outcome, "Brazil.least", 3, 3, 3);
        assertPath(outcome, "Brazil.most", 6, 6, 6);
    }

    @Test
    void aggregates() {
        RunOutcome outcome = run("""
                variable total = sum(e in economies | e.size)
                variable average = mean(e in Andes | e.size)
                variable least = min(e in others | e.size)
                variable most = max(e in others | e.size)
                variable number = count(e in economies | e.size > 1)
                variable one = sum(e in Peru | e.size)
                variable weighted = sum(e in others | e.size * size)
                variable pairs = sum(a in economies | sum(b in Andes | a.size * b.size))
                """);
        assertPath(outcome, "Chile.total", 9, 9, 9);
        assertPath(outcome, "Chile.average", 1.5, 1.5, 1.5);
        assertPath(outcome, "Chile.least", 2, 2, 2);
        assertPath(outcome, "Peru.most", 6, 6, 6);
        assertPath(outcome, "Peru.number", 2, 2, 2);
        assertPath(outcome, "Chile.one", 2, 2, 2);
        assertPath(outcome, "Peru.weighted", 14, 14, 14);
        assertPath(outcome, "Brazil.pairs", 27, 27, 27);
    }

    @Test
    void aggregatesWithConditions() {
        RunOutcome outcome = run("""
                variable grown = size * (time / 1 [year] - 2024)
                variable total = sum(e in economies where e.grown > 3 | e.grown)
                variable number = count(e in economies where e.grown > 3 | 1)
                variable average = mean(e in economies where e.grown > 3 | e.grown)
                variable least = min(e in economies where e.grown > 3 | e.grown)
                variable most = max(e in economies where e.grown < 6 | e.grown)
                """);
        assertPath(outcome, "Chile.total", 6, 16, 24);
        assertPath(outcome, "Chile.number", 1, 2, 2);
        assertPath(outcome, "Chile.average", 6, 8, 12);
        assertPath(outcome, "Chile.least", 6, 4, 6);
        assertPath(outcome, "Chile.most", 2, 4, 3);
    }

    @Test
    void otherEconomiesAndTheWorld() {
        RunOutcome outcome = run("""
                variable share = size / world.size
                variable ofPeru = Peru.size + Peru.share
                """, "variable size = sum(e in economies | e.size) variable chileans = Chile.share", "time 2025..2026");
        assertPath(outcome, "Peru.share", 2.0 / 9, 2.0 / 9);
        assertPath(outcome, "Chile.ofPeru", 2 + 2.0 / 9, 2 + 2.0 / 9);
        assertPath(outcome, "world.size", 9, 9);
        assertPath(outcome, "world.chileans", 1.0 / 9, 1.0 / 9);
    }

    @Test
    void lagsAndStarts() {
        RunOutcome outcome = run("""
                variable x starts 8 = 0.5 * x[-1]
                variable earlier = x[-2]
                variable fixed = size[-3]
                variable ofPeru = Peru.x[-1] + world.w[-1]
                """, "variable w starts 100 = w[-1] + 1", "time 2025..2028");
        assertPath(outcome, "Chile.x", 4, 2, 1, 0.5);
        assertPath(outcome, "Chile.earlier", 8, 8, 4, 2);
        assertPath(outcome, "Peru.fixed", 2, 2, 2, 2);
        assertPath(outcome, "Chile.ofPeru", 108, 105, 104, 104);
    }

    @Test
    void stocks() {
        RunOutcome outcome = run("""
                parameter first : USD = 10 [USD]
                stock debt : USD = 2 * first change flow
                variable flow : USD/year starts 1 [USD/year] = 10 [%/year] * debt
                variable before : USD = if time > 2025 [year] then debt[-1] else 0
                stock follower : USD = debt + flow * 1 [year] change 0
                """);
        assertPath(outcome, "Chile.debt", 20, 22, 24.2);
        assertPath(outcome, "Chile.flow", 2, 2.2, 2.42);
        assertPath(outcome, "Chile.before", 0, 20, 22);
        assertPath(outcome, "Chile.follower", 21, 21, 21);
    }

    @Test
    void quarters() {
        RunOutcome outcome = run("""
                stock debt : USD = 100 [USD] change 8 [USD/year]
                variable start = time / 1 [year]
                variable length = dt / 1 [year]
                variable unit = dt / 1 [quarter]
                """, "", "time 2025Q3..2026Q4");
        assertPath(outcome, "Chile.debt", 100, 102, 104, 106, 108, 110);
        assertPath(outcome, "Chile.start", 2025.5, 2025.75, 2026, 2026.25, 2026.5, 2026.75);
        assertPath(outcome, "Chile.length", 0.25, 0.25, 0.25, 0.25, 0.25, 0.25);
        assertPath(outcome, "Chile.unit", 1, 1, 1, 1, 1, 1);
    }

    @Test
    void months() {
        RunOutcome outcome = run("""
                stock debt : USD = 0 change 12 [USD/year]
                variable start = time / 1 [year]
                """, "", "time 2025M11..2026M02");
        assertPath(outcome, "Chile.debt", 0, 1, 2, 3);
        assertPath(outcome, "Chile.start", 2025 + 10.0 / 12, 2025 + 11.0 / 12, 2026, 2026 + 1.0 / 12);
    }

    @Test
    void units() {
        RunOutcome outcome = run("""
                parameter wage : kUSD = 2500 [USD]
                variable double : USD = 2 * wage
                variable inferred = wage + 1 [kUSD]
                variable rate : %/year = 0.05 [1/year]
                variable share : % = wage / double
                """);
        assertPath(outcome, "Chile.double", 5000, 5000, 5000);
        assertPath(outcome, "Chile.inferred", 3.5, 3.5, 3.5);
        assertPath(outcome, "Chile.rate", 5, 5, 5);
        assertPath(outcome, "Chile.share", 50, 50, 50);
    }

    @Test
    void simultaneousWithinAndAcrossEconomies() {
        RunOutcome outcome = run("""
                variable x = 1 + 0.5 * y
                variable y = 0.5 * x
                variable z = size + 0.5 * mean(e in economies | e.z)
                """);
        assertPath(outcome, "Chile.x", 4.0 / 3, 4.0 / 3, 4.0 / 3);
        assertPath(outcome, "Chile.z", 4, 4, 4);
        assertPath(outcome, "Brazil.z", 9, 9, 9);
    }
}
