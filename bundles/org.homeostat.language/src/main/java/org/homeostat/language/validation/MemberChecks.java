package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.MEMBER__OVERRIDE;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.naming.Suggestions;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** Checks that a model or world has one declaration for each quantity, and that overrides say so. */
public class MemberChecks extends EconChecks {

    /** One declaration for each name of a model; what is inherited is replaced only with {@code override}. */
    @Check
    void model(ModelType model) {
        Set<Member> repeated = unique(model.getMembers());
        model.getParts().forEach(part -> repeated.addAll(unique(part.getMembers())));
        if (Lineage.isCyclic(model) || Lineage.of(model).stream().anyMatch(ModelType::eIsProxy)) {
            return;
        }
        Map<String, Member> inherited = new HashMap<>();
        for (ModelType each : Lineage.of(model)) {
            if (each != model) {
                enter(each.getMembers(), inherited);
                each.getParts().forEach(part -> enter(part.getMembers(), inherited));
            }
        }
        for (Member member : EffectiveMembers.own(model)) {
            if (member.getName() != null && !repeated.contains(member)) {
                override(model, member, inherited);
            }
        }
    }

    /** One declaration for each name of a world, which inherits nothing. */
    @Check
    void world(World world) {
        unique(world.getMembers());
        world.getParts().forEach(part -> unique(part.getMembers()));
        for (Member member : EffectiveMembers.withParts(world)) {
            if (member.isOverride() && member.getName() != null) {
                error("a world inherits nothing, so there is no " + member.getName() + " to override", member,
                        MEMBER__OVERRIDE);
            }
        }
    }

    private Set<Member> unique(List<Member> members) {
        Set<Member> repeated = new HashSet<>();
        Map<String, Member> first = new HashMap<>();
        for (Member member : members) {
            Member before = member.getName() == null ? null : first.putIfAbsent(member.getName(), member);
            if (before != null) {
                repeated.add(member);
                String lines = "one in line " + line(before, NAMED__NAME) + " and one in line "
                        + line(member, NAMED__NAME);
                error(before instanceof Variable && member instanceof Variable
                        ? "two equations for " + member.getName() + ": " + lines
                        : "two declarations of " + member.getName() + ": " + lines, member, NAMED__NAME);
            }
        }
        return repeated;
    }

    private static void enter(List<Member> members, Map<String, Member> inherited) {
        for (Member member : members) {
            if (!EffectiveMembers.isOpen(member) || member.isOverride() || !inherited.containsKey(key(member))) {
                inherited.put(key(member), member);
            }
        }
    }

    private static String key(Member member) {
        return member.eContainer() instanceof Part part ? part.getName() + "." + member.getName() : member.getName();
    }

    private void override(ModelType model, Member member, Map<String, Member> inherited) {
        Member overridden = inherited.get(key(member));
        if (!member.isOverride()) {
            if (overridden != null && !EffectiveMembers.isOpen(overridden) && !EffectiveMembers.isOpen(member)) {
                error(member.getName() + " is inherited from " + title(overridden) + "; write 'override "
                        + Words.kind(member) + " " + member.getName() + "' to replace it", member, NAMED__NAME,
                        IssueCodes.MISSING_OVERRIDE);
            }
        } else if (model.getSuperTypes().isEmpty()) {
            error(Words.title(model) + " extends nothing, so there is no " + member.getName() + " to override", member,
                    MEMBER__OVERRIDE);
        } else if (overridden == null) {
            error("there is no " + member.getName() + " to override in " + Words.titles(model.getSuperTypes())
                    + Suggestions.didYouMean(member.getName(),
                            EffectiveMembers.of(model.getSuperTypes()).stream().map(Member::getName).toList()),
                    member, NAMED__NAME);
        } else if (overridden.eClass() != member.eClass()) {
            error(member.getName() + " is " + Words.aKind(overridden) + " of " + title(overridden)
                    + " and cannot be overridden by " + Words.aKind(member), member, NAMED__NAME);
        }
    }

    private static String title(Member member) {
        return Words.title((Named) member.eContainer());
    }
}
