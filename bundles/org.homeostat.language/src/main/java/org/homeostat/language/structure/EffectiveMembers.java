package org.homeostat.language.structure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** The quantities that an economy of a model has, its own and the inherited ones, with overrides applied. */
public final class EffectiveMembers {

    private EffectiveMembers() {
    }

    /** The members of the model in the order in which their names were first declared, the root's first. */
    public static List<Member> of(ModelType model) {
        return List.copyOf(byName(model).values());
    }

    /** The members of several models, one for each name; the first model that has a name wins. */
    public static List<Member> of(Collection<ModelType> models) {
        Map<String, Member> all = new LinkedHashMap<>();
        models.forEach(model -> byName(model).forEach(all::putIfAbsent));
        return List.copyOf(all.values());
    }

    /** The sectors of the model, its own and the inherited ones, one for each name. */
    public static List<Part> parts(ModelType model) {
        Map<String, Part> all = new LinkedHashMap<>();
        Lineage.of(model).forEach(each -> each.getParts().stream().filter(part -> part.getName() != null)
                .forEach(part -> all.put(part.getName(), part)));
        return List.copyOf(all.values());
    }

    /** The member of that name, own or inherited. */
    public static Optional<Member> find(ModelType model, String name) {
        return Optional.ofNullable(byName(model).get(name));
    }

    /** The member of that name of the world. */
    public static Optional<Member> find(World world, String name) {
        return world.getMembers().stream().filter(member -> name.equals(member.getName())).findFirst();
    }

    /** The member of that name that the model would have without its own declaration of it. */
    public static Optional<Member> inherited(ModelType model, String name) {
        Map<String, Member> all = new LinkedHashMap<>();
        Lineage.of(model).stream().filter(each -> each != model).forEach(each -> collect(each, all));
        return Optional.ofNullable(all.get(name));
    }

    /** Whether the member is a variable without a formula, which leaves it to others to determine it. */
    public static boolean isOpen(Member member) {
        return member instanceof Variable variable && variable.getDefinition() == null;
    }

    private static Map<String, Member> byName(ModelType model) {
        Map<String, Member> all = new LinkedHashMap<>();
        Lineage.of(model).forEach(each -> collect(each, all));
        return all;
    }

    /** An open variable doesn't hide what another model of the line has under its name, unless it overrides it. */
    private static void collect(ModelType model, Map<String, Member> all) {
        for (Member member : model.getMembers()) {
            if (member.getName() != null
                    && (!isOpen(member) || member.isOverride() || !all.containsKey(member.getName()))) {
                all.put(member.getName(), member);
            }
        }
    }
}
