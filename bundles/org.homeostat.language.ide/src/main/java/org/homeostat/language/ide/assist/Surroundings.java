package org.homeostat.language.ide.assist;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Choice;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.Variation;

/** What the text on both sides of the cursor rules out, where the grammar alone would allow it. */
final class Surroundings {

    private static final Set<Kind> RECEIVERS = Set.of(Kind.INDEX, Kind.ECONOMY, Kind.WORLD, Kind.SET, Kind.SECTOR,
            Kind.COMMODITY, Kind.SCENARIO, Kind.TREATY);
    /** What a function of the user's own can't read: it knows its arguments alone. */
    private static final Set<String> IMPURE = Set.of("time", "dt", "world", "alone");

    private Surroundings() {
    }

    /**
     * Whether an element of the grammar can stand after the word before the cursor. After {@code for e in} Xtext's
     * parser recovers as if a formula were to follow, and after the bracket of a quantity as if a unit were.
     */
    static boolean admit(AbstractElement element, Place place) {
        String rule = GrammarUtil.containingRule(element).getName();
        if ("in".equals(place.before())) {
            return Set.of("Selection", "SetReference").contains(rule)
                    || place.model() instanceof Variation
                    || place.model() instanceof Choice;
        }
        if (place.opened() == '[' && CellCandidates.isQuantity(place)) {
            return Set.of("SubscriptKey", "Reference").contains(rule);
        }
        boolean pure = Formulas.isInside(FormulaFunction.class, place);
        return !(pure && "Aggregate".equals(rule))
                && !(element instanceof Keyword keyword && (rulesOut(keyword.getValue(), pure, place)
                        || isSaid(keyword, place)));
    }

    private static boolean rulesOut(String word, boolean pure, Place place) {
        return "builtin".equals(word) || pure && IMPURE.contains(word)
                || "alone".equals(word) && !Formulas.isInside(Treaty.class, place);
    }

    /** Whether a word gives a single value that the element around has already, but for the word under the cursor. */
    private static boolean isSaid(Keyword keyword, Place place) {
        EObject model = place.model();
        if (!(keyword.eContainer() instanceof Group group) || place.word().equals(keyword.getValue())
                || !(GrammarUtil.containingParserRule(keyword).getType().getClassifier() instanceof EClass type)
                || !type.isInstance(model)) {
            return false;
        }
        int after = group.getElements().indexOf(keyword) + 1;
        if (after >= group.getElements().size() || !(group.getElements().get(after) instanceof Assignment given)
                || !"=".equals(given.getOperator())) {
            return false;
        }
        EStructuralFeature feature = model.eClass().getEStructuralFeature(given.getFeature());
        return feature != null && model.eIsSet(feature);
    }

    /** Whether a candidate goes with what is glued to the cursor's other side, as the dot in {@code |.output}. */
    static boolean admit(Candidate candidate, Place place) {
        if (FunctionCandidates.wantSector(place)) {
            return candidate.kind() == Kind.SECTOR;
        }
        return switch (place.glued()) {
            case '.' -> RECEIVERS.contains(candidate.kind());
            case '(' -> candidate.kind() == Kind.FUNCTION;
            case '[' -> candidate.kind() != Kind.FUNCTION && !RECEIVERS.contains(candidate.kind());
            default -> true;
        };
    }
}
