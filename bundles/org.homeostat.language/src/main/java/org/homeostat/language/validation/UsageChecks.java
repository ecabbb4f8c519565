package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.structure.Overrides;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Structure;
import org.homeostat.model.econ.SubscriptKey;
import org.homeostat.model.econ.Treaty;

/** Tells what is declared and never used, where the file shows that it was meant to be. */
public class UsageChecks extends EconChecks {

    /** Parameters that nothing reads, scenarios that nothing asks about, policies that nothing applies. */
    @Check
    void unused(EconFile file) {
        boolean asks = file.getDeclarations().stream().anyMatch(each -> each instanceof Question
                || each instanceof Expectation);
        boolean runs = file.getDeclarations().stream().anyMatch(Scenario.class::isInstance);
        if (!runs || !asks || Library.contains(file.eResource().getURI())) {
            return;
        }
        Used used = new Used();
        for (Resource each : List.copyOf(file.eResource().getResourceSet().getResources())) {
            used.read(each);
        }
        if (used.unknown) {
            return;
        }
        for (Declaration declaration : file.getDeclarations()) {
            if (declaration.getName() == null || used.objects.contains(declaration)) {
                if (declaration instanceof Structure structure) {
                    parameters(structure, used);
                }
                continue;
            }
            switch (declaration) {
                case Scenario scenario -> warning("no question asks about scenario " + scenario.getName(),
                        scenario, NAMED__NAME);
                case Policy policy -> warning("no scenario applies policy " + policy.getName(), policy, NAMED__NAME);
                case Treaty treaty -> warning("no scenario applies treaty " + treaty.getName(), treaty, NAMED__NAME);
                default -> {
                    // may be meant for others
                }
            }
        }
    }

    /** A model of nothing but parameters holds figures, which may be there for reading. */
    private void parameters(Structure structure, Used used) {
        if (structure.getMembers().stream().allMatch(Parameter.class::isInstance)) {
            return;
        }
        for (Member member : structure.getMembers()) {
            if (member instanceof Parameter parameter && parameter.getName() != null && !parameter.isOverride()
                    && Overrides.lever(parameter).isEmpty() && !used.names.contains(parameter.getName())
                    && (!(structure instanceof ModelType model) || used.lived.contains(model))) {
                warning("nothing uses parameter " + parameter.getName(), parameter, NAMED__NAME,
                        IssueCodes.UNUSED_PARAMETER, parameter.getName());
            }
        }
    }

    /** What the files refer to. */
    private static final class Used {

        private final Set<EObject> objects = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<ModelType> lived = new HashSet<>();
        private boolean unknown;

        void read(Resource file) {
            for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(file, true); all.hasNext();) {
                EObject each = all.next();
                if (each instanceof Economy economy && present(economy.getType())) {
                    lived.addAll(Lineage.of(economy.getType()));
                }
                for (EObject target : each.eCrossReferences()) {
                    unknown |= target.eIsProxy() && !(each instanceof SubscriptKey);
                    if (!(each instanceof Assignment) && target instanceof Member member) {
                        names.add(member.getName());
                    }
                    if (target instanceof Named && target.eContainer() instanceof EconFile) {
                        objects.add(target);
                    }
                }
            }
        }
    }
}
