package org.homeostat.language.ide.assist;

import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.homeostat.language.ide.text.Kind;

/** What the text on both sides of the cursor rules out, where the grammar alone would allow it. */
final class Surroundings {

    private static final Set<Kind> RECEIVERS = Set.of(Kind.INDEX, Kind.ECONOMY, Kind.WORLD, Kind.SET);

    private Surroundings() {
    }

    /**
     * Whether an element of the grammar can stand after the word before the cursor. After {@code for e in} Xtext's
     * parser recovers as if a formula were to follow.
     */
    static boolean admit(AbstractElement element, Place place) {
        return !"in".equals(place.before())
                || Set.of("Selection", "SetReference").contains(GrammarUtil.containingRule(element).getName());
    }

    /** Whether a candidate goes with what is glued to the cursor's other side, as the dot in {@code |.output}. */
    static boolean admit(Candidate candidate, Place place) {
        return switch (place.glued()) {
            case '.' -> RECEIVERS.contains(candidate.kind());
            case '(' -> candidate.kind() == Kind.FUNCTION;
            case '[' -> candidate.kind() != Kind.FUNCTION && !RECEIVERS.contains(candidate.kind());
            default -> true;
        };
    }
}
