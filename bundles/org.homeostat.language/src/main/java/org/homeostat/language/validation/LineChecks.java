package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.MODEL_TYPE__SUPER_TYPES;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Structure;

/** Checks that what a model inherits from several others is one thing, and that its parts have names of their own. */
public class LineChecks extends EconChecks {

    /** A model is named once among those that another extends. */
    @Check
    void superTypes(ModelType model) {
        Set<ModelType> seen = new HashSet<>();
        for (int i = 0; i < model.getSuperTypes().size(); i++) {
            ModelType each = model.getSuperTypes().get(i);
            if (present(each) && !seen.add(each)) {
                warning(each.getName() + " is named twice here", model, MODEL_TYPE__SUPER_TYPES, i);
            }
        }
    }

    /** Two models that don't extend each other cannot both say what a quantity is. */
    @Check
    void conflicts(ModelType model) {
        if (model.getSuperTypes().size() < 2 || Lineage.isCyclic(model)
                || Lineage.of(model).stream().anyMatch(ModelType::eIsProxy)) {
            return;
        }
        Set<String> own = new HashSet<>();
        EffectiveMembers.own(model).forEach(member -> own.add(key(member)));
        Map<String, List<ModelType>> definers = new LinkedHashMap<>();
        for (ModelType each : Lineage.of(model)) {
            for (Member member : EffectiveMembers.own(each)) {
                if (each != model && member.getName() != null && !EffectiveMembers.isOpen(member)) {
                    definers.computeIfAbsent(key(member), key -> new ArrayList<>()).add(each);
                }
            }
        }
        definers.forEach((name, models) -> {
            List<ModelType> last = last(models);
            if (last.size() > 1 && !own.contains(name) && model.getSuperTypes().stream()
                    .noneMatch(each -> Lineage.of(each).containsAll(last))) {
                error(name + " is defined by " + Words.list(last.stream().map(Words::title).toList())
                        + "; say here which it is: override " + name, model, NAMED__NAME);
            }
        });
    }

    /** Those that no other of them extends. */
    private static List<ModelType> last(List<ModelType> models) {
        return models.stream().filter(each -> models.stream().noneMatch(other -> other != each
                && Lineage.of(other).contains(each))).toList();
    }

    /** Sectors, commodities, equations and instruments are told apart by their names. */
    @Check
    void names(Structure structure) {
        Map<String, Named> members = new HashMap<>();
        structure.getMembers().forEach(member -> members.putIfAbsent(member.getName(), member));
        Map<String, Named> parts = new HashMap<>();
        for (Part part : structure.getParts()) {
            twice(part, parts.putIfAbsent(part.getName(), part));
            twice(part, members.get(part.getName()));
        }
        Map<String, Named> instruments = new HashMap<>();
        for (Instrument instrument : structure.getInstruments()) {
            twice(instrument, instruments.putIfAbsent(instrument.getName(), instrument));
        }
        Map<String, Named> equations = new HashMap<>();
        for (ImplicitEquation equation : structure.getEquations()) {
            if (equation.getName() != null) {
                twice(equation, equations.putIfAbsent(equation.getName(), equation));
            }
        }
    }

    private void twice(Named named, Named before) {
        if (before != null && named.getName() != null) {
            error(named.getName() + " is declared twice: as " + Words.aKind(before) + " in line "
                    + line(before, NAMED__NAME) + " and as " + Words.aKind(named) + " here", named, NAMED__NAME);
        }
    }

    private static String key(Member member) {
        return member.eContainer() instanceof Part part ? part.getName() + "." + member.getName() : member.getName();
    }
}
