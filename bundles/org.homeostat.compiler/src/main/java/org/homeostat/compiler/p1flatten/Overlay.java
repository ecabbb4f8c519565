package org.homeostat.compiler.p1flatten;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.ScenarioItem;

/**
 * One change of one quantity of one owner.
 *
 * @param owner whose quantity is changed
 * @param target the quantity, not a stock; of a bilateral one every partner's is changed
 * @param timing when the change is in force
 * @param action what it does
 * @param bindings the economies that the index variables around it stand for
 * @param source the change in the text
 * @param by the policy or treaty that it is part of; none for a shock
 * @param item the item of the scenario that brings it
 */
public record Overlay(Owner owner, Declared target, Timing timing, Action action, Map<IndexVariable, Owner> bindings,
        EObject source, Optional<Declaration> by, ScenarioItem item) {

    /** Keeps its own copy of the bindings. */
    public Overlay {
        bindings = Map.copyOf(bindings);
    }
}
