package org.homeostat.language.syntax;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** What may stand at a place of the grammar, in words. */
final class Places {

    private static final List<String> DECLARATIONS = List.of("unit", "function", "lookup", "model", "economy",
            "set", "world", "dataset", "policy", "treaty", "scenario", "measure", "expect",
            "a question such as compare");
    private static final List<String> MEMBERS = List.of("parameter", "variable", "stock", "series", "process", "shock",
            "sector", "transaction", "instrument", "equation", "calibrate");
    private static final List<String> PART_MEMBERS = List.of("parameter", "variable", "stock", "series", "process",
            "shock", "transaction");

    /** Rules with a list in braces, and the words with which its next entry may begin. */
    private static final Map<String, List<String>> ENTRIES = Map.ofEntries(Map.entry("EconFile", DECLARATIONS),
            Map.entry("ModelType", MEMBERS), Map.entry("World", MEMBERS),
            Map.entry("Sector", PART_MEMBERS), Map.entry("Commodity", PART_MEMBERS),
            Map.entry("Economy", List.of("an assignment such as alpha = 0.3")),
            Map.entry("Dataset", List.of("source", "licence", "vintage")),
            Map.entry("Policy", List.of("for", "from", "until", "when", "once", "a change such as profitTax = 35%")),
            Map.entry("ForStatement", List.of("from", "until", "when", "once", "a change such as profitTax = 35%")),
            Map.entry("TimedStatement", List.of("phase", "a change such as profitTax = 35%")),
            Map.entry("WhenStatement", List.of("a change such as profitTax = 35%")),
            Map.entry("OnceStatement", List.of("a change such as profitTax = 35%")),
            Map.entry("Treaty", List.of("members", "from", "until", "floor", "ceiling", "equal", "levy",
                    "leaves when")),
            Map.entry("Scenario", List.of("world", "time", "integrate", "seed", "apply", "shock")),
            Map.entry("Compare", List.of("on", "for")), Map.entry("Steady", List.of("of")),
            Map.entry("Ensemble", List.of("of", "draws", "seed", "sampling", "vary", "bands", "on", "for")),
            Map.entry("Sweep", List.of("of", "vary", "on", "at", "for")),
            Map.entry("Sensitivity", List.of("of", "vary", "draws", "seed", "on", "at", "method")),
            Map.entry("Game", List.of("of", "players", "each chooses", "each maximizes", "from", "solve", "leaders",
                    "weights", "replies", "draws", "seed", "tolerance")),
            Map.entry("Coalition", List.of("of", "reform", "treaty", "among", "succeeds when", "each chooses",
                    "each maximizes", "from", "find", "signatories", "transfers")),
            Map.entry("Absorption", List.of("of", "on", "through", "together", "at")),
            Map.entry("Attribution", List.of("of", "on", "at", "draws", "seed")),
            Map.entry("Fit", List.of("of", "vary", "match")),
            Map.entry("Instrument", List.of("held by", "issued by")));

    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("UnitExpression", "a unit"),
            Map.entry("UnitFactor", "a unit"), Map.entry("PeriodLiteral", "a period such as 2026, 2026Q1 or 2026M03"),
            Map.entry("Name", "a name"), Map.entry("UnitName", "a name"), Map.entry("FunctionName", "a name"),
            Map.entry("QualifiedName", "a name"),
            Map.entry("IndexVariable", "a name"), Map.entry("Number", "a number"), Map.entry("SignedInt", "a number"),
            Map.entry("SubscriptKey", "a series in quotes, a country or a year"),
            Map.entry("SetReference", "'economies', 'others', a set or an economy"),
            Map.entry("Target", "'world' or an economy"), Map.entry("Member", "parameter, variable or stock"),
            Map.entry("Change", "a change such as profitTax = 35%"),
            Map.entry("SetChange", "a change such as profitTax = 35%"),
            Map.entry("Statement", "a change such as profitTax = 35%"),
            Map.entry("TreatyClause", "floor, ceiling, equal or levy"),
            Map.entry("Outcome", "a quantity or a measure"), Map.entry("ImplicitEquation", "'=='"),
            Map.entry("Distribution", "a distribution such as Normal(0, 0.02)"));

    private static final List<String> FORMULAS = List.of("Expression", "Disjunction", "Conjunction", "Comparison",
            "Additive", "Multiplicative", "Unary", "Power", "Primary", "NumberLiteral", "CallOrAggregate", "Call",
            "Aggregate", "Reference");

    private Places() {
    }

    /** The rule that was being read at a node. */
    static String rule(INode node) {
        for (INode each = node; each != null; each = each.getParent()) {
            EObject element = each.getGrammarElement();
            AbstractRule rule = element instanceof RuleCall call ? call.getRule()
                    : element instanceof ParserRule parserRule ? parserRule : null;
            if (rule != null) {
                return rule.getName();
            }
        }
        return "EconFile";
    }

    /** What may begin the next entry of a list in braces; empty if the rule has none. */
    static List<String> entries(String rule) {
        return ENTRIES.getOrDefault(rule, List.of());
    }

    /** What to say about a word that stands too late in its list; null if it doesn't. */
    static String order(String rule, String word) {
        return switch (word) {
            case "'economies'" -> rule.equals("World")
                    ? "'economies' comes before the parameters and variables of a world"
                    : null;
            case "'members'" -> rule.equals("Treaty") ? "'members' comes once, before the clauses of a treaty" : null;
            case "'package'" -> rule.equals("EconFile") ? "'package' comes once, at the beginning of a file" : null;
            case "'import'" -> rule.equals("EconFile") ? "'import' comes before the declarations of a file" : null;
            default -> null;
        };
    }

    /** What a rule stands for; null if it has no name of its own. */
    static String part(String rule) {
        return FORMULAS.contains(rule) ? "a value" : PARTS.get(rule);
    }
}
