package org.homeostat.language.ide.assist;

import java.util.List;

/**
 * The templates of the language, in the order in which they are offered. A place in one of them that is named after a
 * kind of declaration is filled with the first one that the file knows; see {@link KnownNames}.
 */
final class Templates {

    private static final List<Template> ALL = List.of(
            new Template("ModelType.model", "a type of economy", """
                    model ${Name} "${Label}" {
                        ${}
                    }"""),
            new Template("Economy.economy", "a country", """
                    economy ${Name} "${Label}" is ${model} {
                        code ${CODE}
                        ${}
                    }"""),
            new Template("EconomySet.set", "a set of economies", """
                    set ${Name} "${Label}" = { ${economies} }${}"""),
            new Template("World.world", "economies side by side", """
                    world ${Name} "${Label}" {
                        economies ${economies}
                        ${}
                    }"""),
            new Template("Policy.policy", "what a government does", """
                    policy ${Name} "${Label}" {
                        for ${economy}
                        from ${2026} ${lever} = ${30}%${}
                    }"""),
            new Template("Treaty.treaty", "what governments agree on", """
                    treaty ${Name} "${Label}" {
                        members ${economies}
                        from ${2026} floor ${lever} at ${25}%${}
                    }"""),
            new Template("Scenario.scenario", "a world over a time", """
                    scenario ${Name} "${Label}" { world ${world}; time ${2024}..${2054}${} }"""),
            new Template("Scenario.scenario", "a variant of another one", """
                    scenario ${Name} "${Label}" extends ${scenario} {
                        apply ${policy}${}
                    }"""),
            new Template("Compare.compare", "scenarios side by side", """
                    compare ${Name} "${Label}" {
                        ${scenarios}
                        on ${variable}
                        for ${economies}${}
                    }"""),
            new Template("Dataset.dataset", "a table of figures", """
                    dataset ${name} "${Label}" from "${data/figures.csv}" {
                        source "${Publisher}"
                        licence "${CC BY 4.0}"
                        vintage "${2026-07-01}"
                    }${}"""),
            new Template("UnitDeclaration.unit", "a base unit", "unit ${name} \"${label}\"${}"),
            new Template("UnitDeclaration.unit", "a unit derived from others", "unit ${name} = ${1e3} ${unit}${}"),
            new Template("Parameter.parameter", "a constant", "parameter ${name} = ${1} \"${label}\"${}"),
            new Template("Parameter.policy", "bounds of a lever", "policy lever ${0}%..${60}%${}"),
            new Template("Variable.variable", "a quantity with an equation",
                    "variable ${name} \"${Label}\" : ${unit} = ${definition}${}"),
            new Template("Variable.variable", "one with a value before the first period",
                    "variable ${name} \"${Label}\" starts ${0} = ${definition}${}"),
            new Template("Stock.stock", "a quantity that integrates its change", """
                    stock ${name} "${Label}" : ${unit} = ${initial}
                        change ${perYear}${}"""),
            new Template("TimedStatement.from", "a value from a year on", "from ${2026} ${lever} = ${30}%${}"),
            new Template("PhaseChange.phase", "in steps to a value", "phase ${lever} to ${35}% by ${2028}${}"),
            new Template("WhenStatement.when", "while a condition holds", """
                    when ${condition} until ${condition} {
                        ${}
                    }"""),
            new Template("OnceStatement.once", "the first time that a condition holds", """
                    once ${condition} {
                        ${}
                    }"""),
            new Template("TreatyClause.floor", "at least this", "floor ${lever} at ${25}%${}"),
            new Template("TreatyClause.ceiling", "at most this", "ceiling ${lever} at ${25}%${}"),
            new Template("TreatyClause.equal", "exactly this", "equal ${lever} at ${25}%${}"),
            new Template("Shock.shock", "a disturbance that fades",
                    "shock ${world.x} *= ${0.5} at ${2028} fading ${10}% per period${}"),
            new Template("Expression.if", "one of two formulas", "if ${condition} then ${a} else ${b}${}"));

    private Templates() {
    }

    /** Those that begin with a keyword of a rule. */
    static List<Template> at(String rule, String keyword) {
        String place = rule + "." + keyword;
        return ALL.stream().filter(template -> template.place().equals(place)).toList();
    }
}
