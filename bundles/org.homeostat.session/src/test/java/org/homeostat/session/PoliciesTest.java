package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What policies do to parameters and variables, and when. */
class PoliciesTest {

    private static final String MODEL = """
            model Country {
              parameter tax : % = 20% policy lever 0%..60%
              parameter derived = 2 * tax
              parameter size = 10
              variable output = size
              variable spending = 1
              variable revenue = tax * output
              variable memory starts 1 = memory[-1] + 0
              variable year = time / 1 [year]
              variable pressure = year - 2025
            }
            economy Chile is Country
            economy Peru is Country { size = 20 }
            economy Brazil is Country
            set Andes = { Chile, Peru }
            world Three { economies Andes, Brazil }
            scenario Plain { world Three; time 2025..2030 }
            """;

    @TempDir
    Path folder;

    private Example example(String policies, String items) {
        return Example.of(folder, MODEL + policies + "\nscenario Baseline extends Plain { " + items + " }\n");
    }

    private RunOutcome run(String statements) {
        return example("policy P { for Chile " + statements + " }", "apply P").run();
    }

    @Test
    void phaseMovesInEqualSteps() {
        RunOutcome outcome = run("from 2026 phase tax to 50% by 2028");
        double third = 1.0 / 3;
        double two = 2.0 / 3;
        assertPath(outcome, "Chile.tax", 20, (0.2 * (1 - third) + 0.5 * third) / 0.01,
                (0.2 * (1 - two) + 0.5 * two) / 0.01, 50, 50, 50);
        assertPath(outcome, "Peru.tax", 20, 20, 20, 20, 20, 20);
        assertPath(outcome, "Plain: Chile.tax", 20, 20, 20, 20, 20, 20);
    }

    @Test
    void phaseOfOnePeriodAndItsEnd() {
        RunOutcome outcome = run("from 2026 until 2028 phase tax to 50% by 2026");
        assertPath(outcome, "Chile.tax", 20, 50, 50, 20, 20, 20);
    }

    @Test
    void phaseThatBeganBeforeTheHorizon() {
        assertPath(run("from 2023 phase output to 20 by 2026"), "Chile.output", 17.5, 20, 20, 20, 20, 20);
    }

    @Test
    void phasesOneAfterTheOther() {
        RunOutcome outcome = run("from 2026 phase output to 20 by 2027 from 2028 phase output to 0 by 2029");
        assertPath(outcome, "Chile.output", 10, 15, 20, 10, 0, 0);
    }

    @Test
    void windowsIncludeTheirFirstPeriodAndEndBeforeTheirLast() {
        RunOutcome outcome = run("from 2026 until 2028 output = 50 until 2027 spending += 1 from 2029 { size = 5 }");
        assertPath(outcome, "Chile.output", 10, 50, 50, 10, 5, 5);
        assertPath(outcome, "Chile.spending", 2, 2, 1, 1, 1, 1);
    }

    @Test
    void everyOperator() {
        RunOutcome outcome = run("from 2027 { output *= 2 spending += 0.5 year -= 2000 tax = 10% }");
        assertPath(outcome, "Chile.output", 10, 10, 20, 20, 20, 20);
        assertPath(outcome, "Chile.spending", 1, 1, 1.5, 1.5, 1.5, 1.5);
        assertPath(outcome, "Chile.year", 2025, 2026, 27, 28, 29, 30);
        assertPath(outcome, "Chile.revenue", 2, 2, 2, 2, 2, 2);
    }

    @Test
    void theTargetsOwnNameMeansWhatItWouldBe() {
        assertPath(run("from 2029 output = 2 * output + 1 from 2030 output = output ^ 2 + output"),
                "Chile.output", 10, 10, 10, 10, 21, 462);
    }

    @Test
    void othersReadTheParameterAsTheModelSaysIt() {
        RunOutcome outcome = example("policy P { for Chile tax = 50% }", "apply P").run();
        assertPath(outcome, "Chile.revenue", 5, 5, 5, 5, 5, 5);
        Example read = example("policy P { for Chile tax = 50% spending = derived }", "apply P");
        assertPath(read.run(), "Chile.spending", 0.4, 0.4, 0.4, 0.4, 0.4, 0.4);
    }

    @Test
    void lagOfAMovedParameterKnowsItsPast() {
        assertPath(run("from 2026 size = 30 output = size[-1]"), "Chile.output", 10, 10, 30, 30, 30, 30);
    }

    @Test
    void whenIsOnWhileItsConditionHeldAPeriodBefore() {
        RunOutcome outcome = run("when pressure > 1 { spending += 10 }");
        assertPath(outcome, "Chile.spending", 1, 1, 1, 11, 11, 11);
    }

    @Test
    void whenWaitsForPeriodsAndEndsByItsUntil() {
        RunOutcome outcome = run("when pressure >= 1 for 2 periods until pressure >= 4 { spending += 10 }");
        assertPath(outcome, "Chile.spending", 1, 1, 1, 11, 11, 1);
    }

    @Test
    void whenGoesOffAndOn() {
        RunOutcome outcome = run("when pressure == 1 or pressure == 3 { spending = 7 }");
        assertPath(outcome, "Chile.spending", 1, 1, 7, 1, 7, 1);
    }

    @Test
    void timeInAConditionIsThePeriodOfTheAct() {
        assertPath(run("when time >= 2028 [year] { spending = 7 }"), "Chile.spending", 1, 1, 1, 7, 7, 7);
    }

    @Test
    void conditionsAreFalseInTheFirstPeriod() {
        assertPath(run("when memory > 0 { spending = 7 }"), "Chile.spending", 1, 7, 7, 7, 7, 7);
    }

    @Test
    void onceStaysForAParameter() {
        assertPath(run("once pressure == 1 { size *= 3 }"), "Chile.output", 10, 10, 30, 30, 30, 30);
    }

    @Test
    void onceIsMadeInOnePeriodWhereALagCarriesItOn() {
        RunOutcome outcome = run("once pressure >= 1 { memory *= 3 }");
        assertPath(outcome, "Chile.memory", 1, 1, 3, 3, 3, 3);
    }

    @Test
    void policyForASetWithTheEconomyAtHand() {
        RunOutcome outcome = example("policy P { for e in Andes spending = e.output / 10 + output }", "apply P").run();
        assertPath(outcome, "Chile.spending", 11, 11, 11, 11, 11, 11);
        assertPath(outcome, "Peru.spending", 22, 22, 22, 22, 22, 22);
        assertPath(outcome, "Brazil.spending", 1, 1, 1, 1, 1, 1);
    }

    @Test
    void applyNamesOtherEconomiesThanThePolicy() {
        RunOutcome outcome = example("policy P { for e in Chile spending = e.size }", "apply P for Peru, Brazil").run();
        assertPath(outcome, "Chile.spending", 1, 1, 1, 1, 1, 1);
        assertPath(outcome, "Peru.spending", 20, 20, 20, 20, 20, 20);
        assertPath(outcome, "Brazil.spending", 10, 10, 10, 10, 10, 10);
    }

    @Test
    void policyWithoutEconomiesIsForAll() {
        RunOutcome outcome = example("policy P { spending = 2 for Peru { from 2026 spending += 1 } }", "apply P").run();
        assertPath(outcome, "Brazil.spending", 2, 2, 2, 2, 2, 2);
        assertPath(outcome, "Peru.spending", 2, 3, 3, 3, 3, 3);
    }

    @Test
    void policiesComposeInTheOrderInWhichTheyAreApplied() {
        String policies = "policy Add { for Chile output += 1 } policy Double { for Chile output *= 2 }";
        assertPath(example(policies, "apply Add apply Double").run(), "Chile.output", 22, 22, 22, 22, 22, 22);
        assertPath(example(policies, "apply Double apply Add").run(), "Chile.output", 21, 21, 21, 21, 21, 21);
    }

    @Test
    void twoPoliciesThatSetOneTargetAreWarnedOf() {
        Example example = example("policy One { for Andes from 2026 tax = 30% } policy Two { for Chile, Brazil "
                + "from 2025 until 2028 phase tax to 40% by 2027 }", "apply One apply Two");
        assertEquals(List.of("model.econ:19:51: warning: policies One and Two both set tax of Chile from 2026 to 2027; "
                + "the one applied later, Two, counts"), example.problems());
        Example apart = example("policy One { for Andes until 2026 tax = 30% } policy Two { for Chile from 2026 "
                + "phase tax to 40% by 2027 }", "apply One apply Two");
        assertEquals(List.of(), apart.problems());
    }

    @Test
    void manyChangesOfOneTargetStaySmall() {
        StringBuilder policies = new StringBuilder();
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            policies.append("policy P").append(i).append(" { for Chile from 2026 output = 2 * output - output + 1 }\n");
            items.append("apply P").append(i).append(' ');
        }
        Example example = example(policies.toString(), items.toString());
        assertTrue(example.problems().stream().allMatch(problem -> problem.contains("both set output")));
        assertPath(example.run(), "Chile.output", 10, 210, 210, 210, 210, 210);
    }

    @Test
    void whatAScenarioChangesInWords() {
        Example example = example(
                "policy P \"Reform\" { for Andes from 2026 phase tax to 35% by 2028 when pressure > 2 "
                        + "for 2 periods until pressure < 1 { spending += 1% * output } once pressure > 3 { size *= 1.1 } }"
                        + " treaty T { members Chile, Peru from 2027 floor tax at 25% }",
                "apply P apply T shock Chile.output *= 0.5 at 2028 fading 10% per period");
        assertEquals(List.of("Chile: output times 0.5 in 2028, fading 10% a period (shock)",
                "Chile, Peru: tax to 35% in equal steps 2026–2028 (policy P)",
                "Chile, Peru: spending plus 1% * output while pressure > 2 (for 2 periods), until pressure < 1 (policy P)",
                "Chile, Peru: size times 1.1 once pressure > 3 (policy P)",
                "Chile, Peru: tax at least 25% from 2027 (treaty T)"),
                example.check().listing().scenarios().get(1).interventions());
    }
}
