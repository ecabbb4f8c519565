package org.homeostat.session.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Overrides;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.World;
import org.homeostat.session.Assumption;
import org.homeostat.session.CalibratedValue;
import org.homeostat.session.check.Model;

/** Collects the figures that a model writes down itself, parameter by parameter. */
public final class Assumptions {

    private final MultiLineCommentDocumentationProvider comments;

    /** Takes what modellers say about their figures from these comments. */
    public Assumptions(MultiLineCommentDocumentationProvider comments) {
        this.comments = comments;
    }

    /** The assumptions of the worlds that the scenarios of a model play in; those of one name are side by side. */
    public List<Assumption> of(Model model) {
        Set<World> worlds = new LinkedHashSet<>();
        model.scenarios().values().forEach(scenario -> Horizons.world(scenario).ifPresent(worlds::add));
        Map<String, List<Assumption>> byName = new LinkedHashMap<>();
        for (World world : worlds) {
            world.getMembers().forEach(member -> add(member, byName));
            for (Economy economy : EconomyGroups.economies(world.getEconomies())) {
                if (economy.getName() != null && economy.getType() != null && !economy.getType().eIsProxy()) {
                    EffectiveMembers.of(economy.getType()).forEach(member -> add(member, economy, byName));
                }
            }
        }
        for (CalibratedValue value : CalibratedValues.of(model)) {
            byName.computeIfAbsent(value.name(), none -> new ArrayList<>()).add(new Assumption(value.economy(),
                    value.economyLabel(), value.name(), value.label(), value.text(), value.origin()));
        }
        return byName.values().stream().flatMap(Collection::stream).toList();
    }

    private void add(Member member, Economy economy, Map<String, List<Assumption>> byName) {
        for (Assignment assignment : economy.getAssignments()) {
            if (assignment.getParameter() != null && member.getName().equals(assignment.getParameter().getName())) {
                put(member, economy.getName(), ListingReading.label(economy), assignment.getValue(), byName);
                return;
            }
        }
        add(member, byName);
    }

    private void add(Member member, Map<String, List<Assumption>> byName) {
        if (member instanceof Parameter parameter) {
            put(member, "", "", parameter.getValue(), byName);
        }
    }

    private void put(Member member, String economy, String economyLabel, Expression value,
            Map<String, List<Assumption>> byName) {
        if (member.getName() == null || value == null || !isPlain(value)) {
            return;
        }
        Assumption assumption = new Assumption(economy, economyLabel, member.getName(), ListingReading.label(member),
                ListingReading.text(value), comment(member));
        List<Assumption> known = byName.computeIfAbsent(member.getName(), none -> new ArrayList<>());
        if (!known.contains(assumption)) {
            known.add(assumption);
        }
    }

    /** Whether a formula refers to nothing but units. */
    private static boolean isPlain(Expression value) {
        List<EObject> all = new ArrayList<>(EcoreUtil2.eAllContentsAsList(value));
        all.add(value);
        return all.stream().flatMap(each -> each.eCrossReferences().stream())
                .noneMatch(named -> named instanceof Named && !(named instanceof UnitDeclaration));
    }

    private String comment(Member member) {
        for (Member each : Overrides.line(member)) {
            boolean commented = comments.getDocumentationNodes(each).stream()
                    .anyMatch(node -> node.getText().startsWith("/**"));
            if (commented) {
                return comments.getDocumentation(each).strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }
}
