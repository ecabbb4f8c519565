package org.homeostat.language.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/**
 * The quantities that a simple name can mean at a place: those of the model, world or countries it speaks about, with
 * their sectors and commodities; in a function its parameters.
 */
class ContextMembers {

    @Inject
    private VisibleDeclarations visible;
    @Inject
    private OutcomeMembers outcomes;

    /**
     * What around a place decides which quantities a simple name can mean; null where there is no economy to speak
     * about. The first name of a shock's target, which says whom the shock is about, is decided by the target itself.
     */
    EObject anchor(EObject place) {
        for (EObject each = place; each != null; each = each.eContainer()) {
            if (each instanceof Shock shock && place != shock.getTarget()
                    && EcoreUtil.isAncestor(shock.getTarget(), place)) {
                return shock.getTarget();
            }
            if (decides(each)) {
                return each;
            }
        }
        return null;
    }

    private static boolean decides(EObject each) {
        return switch (each) {
            case ForStatement statement -> named(statement.getSelection());
            case Part part -> true;
            case ModelType model -> true;
            case World world -> true;
            case Economy economy -> true;
            case Policy policy -> true;
            case Treaty treaty -> true;
            case Shock shock -> true;
            case FormulaFunction function -> true;
            case OutcomeMeasure measure -> true;
            case Expectation expectation -> true;
            case Question question -> true;
            default -> false;
        };
    }

    /** The names visible by themselves below an anchor, the nearest first: it hides what comes later. */
    Collection<? extends Named> at(EObject anchor) {
        return switch (anchor) {
            case Part part -> inside(part);
            case ModelType model -> ofModels(List.of(model));
            case World world -> ofWorld(world);
            case Economy economy -> economy.getType() == null ? List.of() : ofModels(List.of(economy.getType()));
            case ForStatement statement -> ofGroups(statement.getSelection().getGroups(), anchor);
            case Policy policy when named(policy.getSelection()) -> ofGroups(policy.getSelection().getGroups(), anchor);
            case Policy policy -> ofModels(visible.models(anchor));
            case Treaty treaty -> ofGroups(treaty.getMembers(), anchor);
            case Shock shock -> ofTarget(shock);
            case FormulaFunction function -> function.getParameters();
            case Expression target ->
                    visible.worlds(target).stream().flatMap(each -> each.getParts().stream()).toList();
            default -> outcomes.of(anchor);
        };
    }

    private static boolean named(Selection selection) {
        return selection != null && !selection.getGroups().isEmpty();
    }

    private Collection<Named> inside(Part part) {
        List<Named> names = new ArrayList<>(EffectiveMembers.of(part));
        if (part.eContainer() != null) {
            names.addAll(at(part.eContainer()));
        }
        return names;
    }

    static Collection<Named> ofModels(Collection<ModelType> models) {
        List<Named> names = new ArrayList<>();
        models.forEach(model -> names.addAll(EffectiveMembers.parts(model)));
        names.addAll(EffectiveMembers.of(models));
        return names;
    }

    static Collection<Named> ofWorld(World world) {
        List<Named> names = new ArrayList<>(world.getParts());
        names.addAll(world.getMembers());
        return names;
    }

    private Collection<Named> ofGroups(List<EconomyGroup> groups, EObject place) {
        List<ModelType> models = EconomyGroups.models(groups);
        return ofModels(models.isEmpty() ? visible.models(place) : models);
    }

    private Collection<? extends Named> ofTarget(Shock shock) {
        if (!(shock.getTarget() instanceof MemberReference target)) {
            return List.of();
        }
        return switch (target.getReceiver()) {
            case NameReference name when name.getTarget() instanceof EconomyGroup group ->
                    ofModels(EconomyGroups.models(List.of(group)));
            case NameReference name when name.getTarget() instanceof Part part -> inside(part);
            case MemberReference nested when nested.getMember() instanceof Part part -> inside(part);
            case WorldReference world ->
                    visible.worlds(shock).stream().flatMap(each -> ofWorld(each).stream()).toList();
            case null, default -> List.of();
        };
    }
}
