package org.homeostat.session.outcome;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Part;

/**
 * The names of economies' quantities that stand without an economy before them: with one, a formula has a value for each
 * economy that has all of them; without, it has one value.
 */
final class SimpleNames {

    private final Set<String> quantities = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<OutcomeMeasure> read = new HashSet<>();

    private SimpleNames(Expression formula) {
        collect(formula);
    }

    /** For whom a formula has a value; none stands for all of them together. */
    static List<Optional<Economy>> economies(Expression formula, List<Economy> world) {
        SimpleNames names = new SimpleNames(formula);
        if (names.quantities.isEmpty() && names.parts.isEmpty()) {
            return List.of(Optional.empty());
        }
        return world.stream().filter(names::areAllOf).map(Optional::of).toList();
    }

    private boolean areAllOf(Economy economy) {
        ModelType model = economy.getType();
        return model != null && !model.eIsProxy()
                && quantities.stream().allMatch(name -> EffectiveMembers.find(model, name).isPresent())
                && parts.stream().allMatch(name -> EffectiveMembers.parts(model).stream().map(Part::getName)
                        .anyMatch(name::equals));
    }

    private void collect(Expression formula) {
        if (formula == null) {
            return;
        }
        add(formula);
        for (TreeIterator<EObject> all = formula.eAllContents(); all.hasNext();) {
            add(all.next());
        }
    }

    private void add(EObject part) {
        if (!(part instanceof NameReference name) || name.getTarget() == null || name.getTarget().eIsProxy()) {
            return;
        }
        Named target = name.getTarget();
        if (target instanceof OutcomeMeasure measure) {
            if (read.add(measure)) {
                collect(measure.getValue());
            }
        } else if (EcoreUtil2.getContainerOfType(target, ModelType.class) != null && target.getName() != null) {
            Stream.of(target).filter(Member.class::isInstance).map(Named::getName).forEach(quantities::add);
            Stream.of(target).filter(Part.class::isInstance).map(Named::getName).forEach(parts::add);
        }
    }
}
