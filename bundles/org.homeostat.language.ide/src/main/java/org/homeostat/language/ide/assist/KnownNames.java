package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Variable;

/** The names that a template is filled with: declarations that are visible from a place, or the bare word. */
final class KnownNames {

    private static final int SEVERAL = 3;

    private final IScopeProvider scopes;

    @Inject
    KnownNames(IScopeProvider scopes) {
        this.scopes = scopes;
    }

    /** What stands in a template's place of that name. */
    String of(String word, EObject place) {
        return switch (word) {
            case "model" -> first(Literals.ECONOMY__TYPE, each -> true, place, word);
            case "unit" -> first(Literals.UNIT_FACTOR__UNIT, KnownNames::ofProject, place, word);
            case "world" -> first(Literals.SCENARIO__WORLD, each -> true, place, word);
            case "scenario" -> first(Literals.SCENARIO__SUPER_SCENARIO, each -> true, place, word);
            case "policy" -> first(Literals.APPLY__APPLIED, Policy.class::isInstance, place, word);
            case "economy" -> first(Literals.SELECTION__GROUPS, Economy.class::isInstance, place, word);
            case "economies" -> economies(place);
            case "reference" -> names(Literals.CONTRAST_QUESTION__REFERENCE, each -> true, place).stream().skip(1)
                    .findFirst().orElse(word);
            case "treaty" -> first(Literals.COALITION__TREATY, each -> true, place, word);
            case "measure" -> Siblings.of(place, OutcomeMeasure.class).map(Named::getName).filter(Objects::nonNull)
                    .findFirst().orElse(word);
            case "payer" -> sector(place, 0, word);
            case "payee" -> sector(place, 1, word);
            case "parameter" -> member(place, Parameter.class::isInstance, word);
            case "channels" -> member(place, Variable.class::isInstance, word);
            case "unknown" -> member(place, EffectiveMembers::isOpen, word);
            case "scenarios" -> joined(names(Literals.COMPARE__SCENARIOS, each -> true, place), word);
            case "lever" -> member(place, each -> each instanceof Parameter lever && lever.isLever(), word);
            case "variable" -> member(place, Variable.class::isInstance, word);
            default -> word;
        };
    }

    private static boolean ofProject(Named unit) {
        return !Library.contains(unit.eResource().getURI());
    }

    private String economies(EObject place) {
        List<String> sets = names(Literals.SELECTION__GROUPS, EconomySet.class::isInstance, place);
        return sets.isEmpty() ? joined(names(Literals.SELECTION__GROUPS, Economy.class::isInstance, place), "economies")
                : sets.getFirst();
    }

    private String member(EObject place, Predicate<Member> wanted, String word) {
        List<ModelType> models = new ArrayList<>();
        visible(Literals.ECONOMY__TYPE, place).forEach(each -> models.add((ModelType) each));
        return EffectiveMembers.of(models).stream().filter(wanted).map(Named::getName).findFirst().orElse(word);
    }

    /** The sectors of the model that the place is in. */
    private static String sector(EObject place, int index, String word) {
        ModelType model = EcoreUtil2.getContainerOfType(place, ModelType.class);
        return model == null ? word
                : EffectiveMembers.parts(model).stream().skip(index).map(Named::getName).findFirst().orElse(word);
    }

    private String first(EReference reference, Predicate<Named> wanted, EObject place, String word) {
        return names(reference, wanted, place).stream().findFirst().orElse(word);
    }

    private static String joined(List<String> names, String word) {
        return names.isEmpty() ? word : String.join(", ", names.subList(0, Math.min(SEVERAL, names.size())));
    }

    private List<String> names(EReference reference, Predicate<Named> wanted, EObject place) {
        return visible(reference, place).filter(wanted).map(Named::getName).distinct().toList();
    }

    private Stream<Named> visible(EReference reference, EObject place) {
        List<Named> found = new ArrayList<>();
        scopes.getScope(place, reference).getAllElements().forEach(each -> {
            if (EcoreUtil.resolve(each.getEObjectOrProxy(), place) instanceof Named named && !named.eIsProxy()
                    && reference.getEReferenceType().isInstance(named) && !found.contains(named)) {
                found.add(named);
            }
        });
        return found.stream();
    }
}
