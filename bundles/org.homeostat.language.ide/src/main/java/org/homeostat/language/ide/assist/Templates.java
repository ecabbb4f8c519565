package org.homeostat.language.ide.assist;

import java.util.List;
import java.util.stream.Stream;

/**
 * The templates of the language, in the order in which they are offered. A place in one of them that is named after a
 * kind of declaration is filled with the first one that the file knows; see {@link KnownNames}.
 */
final class Templates {

    private static final List<Template> DECLARATIONS = List.of(
            new Template("UnitDeclaration.unit", "a base unit", "unit ${name} \"${label}\"${}"),
            new Template("UnitDeclaration.unit", "a unit derived from others", "unit ${name} = ${1e3} ${unit}${}"),
            new Template("FormulaFunction.function", "a function of your own",
                    "function ${name}(${x}) = ${x^2}${}"),
            new Template("LookupTable.lookup", "a function given by points",
                    "lookup ${name}(${x}) = { ${0} -> ${0}, ${1} -> ${1} } interpolate ${linear}${}"),
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
            new Template("Dataset.dataset", "a table of figures", """
                    dataset ${name} "${Label}" from "${data/figures.csv}" {
                      source "${Publisher}"
                      licence "${CC BY 4.0}"
                      vintage "${2026-07-01}"
                    }${}"""));

    private static final List<Template> QUESTIONS = List.of(
            new Template("OutcomeMeasure.measure", "a number made of paths",
                    "measure ${name} \"${Label}\" = mean(${variable}) over ${2030}..${2050}${}"),
            new Template("Expectation.expect", "a test of the model",
                    "expect ${variable} at ${2030} of ${scenario} within ${1}% of ${1}${}"),
            new Template("Compare.compare", "scenarios side by side", """
                    compare ${Name} "${Label}" {
                      ${scenarios}
                      on ${variable}
                      for ${economies}${}
                    }"""),
            new Template("Steady.steady", "a rest point", "steady ${Name} \"${Label}\" { of ${scenario} }${}"),
            new Template("Ensemble.ensemble", "many draws of a scenario", """
                    ensemble ${Name} "${Label}" {
                      of ${scenario}
                      draws ${10000}
                      seed ${42}
                      vary ${parameter} ~ Uniform(${0}, ${1})
                      bands 5%, 25%, 50%, 75%, 95%
                      on ${variable}${}
                    }"""),
            new Template("Sweep.sweep", "a scenario for many values", """
                    sweep ${Name} "${Label}" {
                      of ${scenario}
                      vary ${parameter} in ${0}%..${40}% by ${1}%
                      on ${variable}${}
                    }"""),
            new Template("Sensitivity.sensitivity", "what matters most", """
                    sensitivity ${Name} "${Label}" {
                      of ${scenario}
                      vary ${parameter} ~ Uniform(${0}, ${1})
                      on ${variable}
                      method ${sobol}${}
                    }"""),
            new Template("Game.game", "governments that choose", """
                    game ${Name} "${Label}" {
                      of ${scenario}
                      players ${economies}
                      each chooses ${lever}
                      maximizes ${measure}
                      solve ${nash}${}
                    }"""),
            new Template("Coalition.coalition", "who must join", """
                    coalition ${Name} "${Label}" {
                      of ${scenario}
                      reform ${policy}
                      treaty ${treaty}
                      among ${economies}
                      succeeds when ${condition}
                      find ${smallest}, ${stable}${}
                    }"""),
            new Template("Absorption.absorption", "which channels take a reform back", """
                    absorption ${Name} "${Label}" {
                      of ${scenario} against ${reference}
                      on ${variable}
                      through ${channels}${}
                    }"""),
            new Template("Attribution.attribution", "what the difference is due to", """
                    attribution ${Name} "${Label}" {
                      of ${scenario} against ${reference}
                      on ${variable}${}
                    }"""),
            new Template("Fit.fit", "parameters from observed paths", """
                    fit ${Name} "${Label}" {
                      of ${scenario}
                      vary ${parameter} in ${0}..${1}
                      match ${variable} to ${observed}${}
                    }"""));

    private static final List<Template> MEMBERS = List.of(
            new Template("Parameter.parameter", "a constant", "parameter ${name} = ${1} \"${label}\"${}"),
            new Template("Parameter.policy", "bounds of a lever", "policy lever ${0}%..${60}%${}"),
            new Template("Variable.variable", "a quantity with an equation",
                    "variable ${name} \"${Label}\" : ${unit} = ${definition}${}"),
            new Template("Variable.variable", "one with a value before the first period",
                    "variable ${name} \"${Label}\" starts ${0} = ${definition}${}"),
            new Template("Stock.stock", "a quantity that integrates its change", """
                    stock ${name} "${Label}" : ${unit} = ${initial}
                      change ${perYear}${}"""),
            new Template("Series.series", "an exogenous path",
                    "series ${name} \"${Label}\" : ${unit} = { ${2020} -> ${1}, ${2030} -> ${2} } interpolate ${linear}${}"),
            new Template("StochasticProcess.process", "a quantity that chance moves",
                    "process ${name} \"${Label}\" ~ AR1(mean = ${0}, persistence = ${0.9}, sigma = ${0.1})${}"),
            new Template("Disturbance.shock", "a draw in each period",
                    "shock ${name} \"${Label}\" ~ Normal(${0}, ${0.02})${}"),
            new Template("Sector.sector", "who pays and is paid", """
                    sector ${name} "${Label}" {
                      ${}
                    }"""),
            new Template("Transaction.transaction", "what one sector pays to another",
                    "transaction ${name} \"${Label}\" : ${payer} -> ${payee} = ${amount}${}"),
            new Template("Instrument.instrument", "a claim of one sector on another",
                    "instrument ${name} \"${Label}\" : ${payer} -> ${payee} = ${amount}${}"),
            new Template("Instrument.instrument", "a claim with several holders", """
                    instrument ${name} "${Label}" {
                      issued by ${payer} = ${amount}
                      held by ${payee} = ${amount}${}
                    }"""),
            new Template("Commodity.commodity", "a good with a price", """
                    commodity ${name} "${Label}" {
                      price : ${unit} = ${definition}${}
                    }"""),
            new Template("ImplicitEquation.equation", "an equation that finds an unknown",
                    "equation ${left} == ${right} solve ${unknown}${}"),
            new Template("Calibration.calibrate", "parameters from the data of the base period",
                    "calibrate ${parameter} so that ${variable} == ${1}${}"),
            new Template("VariableTail.guess", "where the search for it starts", "guess ${100}${}"),
            new Template("Bounds.within", "bounds that a run keeps to", "within ${0}..${*}${}"));

    private static final List<Template> ENTRIES = List.of(
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
            new Template("Limit.floor", "at least this", "floor ${lever} at ${25}%${}"),
            new Template("Limit.ceiling", "at most this", "ceiling ${lever} at ${25}%${}"),
            new Template("Limit.equal", "exactly this", "equal ${lever} at ${25}%${}"),
            new Template("Levy.levy", "what outsiders pay", "levy ${2}% on ${variable} from outsiders${}"),
            new Template("Exit.leaves", "when a member goes", "leaves when ${condition} for ${4} periods${}"),
            new Template("Scenario.integrate", "how stocks are integrated", "integrate ${rk4} step ${0.01}${}"),
            new Template("Shock.shock", "a disturbance that fades",
                    "shock ${world.x} *= ${0.5} at ${2028} fading ${10}% per period${}"),
            new Template("Position.held", "a holder of the instrument", "held by ${payee} = ${amount}${}"),
            new Template("Position.issued", "who owes it", "issued by ${payer} = ${amount}${}"),
            new Template("Choice.each", "what every player chooses", "each chooses ${lever}${}"),
            new Template("Objective.maximizes", "what the players want", "maximizes ${measure}${}"),
            new Template("Match.match", "a path to come close to", "match ${variable} to ${observed}${}"),
            new Template("Expression.if", "one of two formulas", "if ${condition} then ${a} else ${b}${}"));

    private static final List<Template> ALL = Stream.of(DECLARATIONS, QUESTIONS, MEMBERS, ENTRIES)
            .flatMap(List::stream).toList();

    private Templates() {
    }

    /** Those that begin with a keyword of a rule. */
    static List<Template> at(String rule, String keyword) {
        String place = rule + "." + keyword;
        return ALL.stream().filter(template -> template.place().equals(place)).toList();
    }
}
