package org.homeostat.language.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.util.Tuples;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** The quantities that an economy of a model has, its own and the inherited ones, with overrides applied. */
public final class EffectiveMembers {

    /** Holds nothing itself: what is kept hangs on the files. */
    private static final IResourceScopeCache KEPT = new OnChangeEvictingCache();

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

    /** The members of a sector or commodity, with what models before its own give to one of that name. */
    public static List<Member> of(Part part) {
        return part.eContainer() instanceof ModelType model && part.getName() != null
                ? List.copyOf(byName(model, part.getName()).values())
                : part.getMembers();
    }

    /** The members that the model itself declares, with those in its sectors. */
    public static List<Member> own(ModelType model) {
        List<Member> all = new ArrayList<>(model.getMembers());
        model.getParts().forEach(part -> all.addAll(part.getMembers()));
        return all;
    }

    /** The members of the model and of its sectors. */
    public static List<Member> withParts(ModelType model) {
        List<Member> all = new ArrayList<>(byName(model).values());
        Set<String> parts = new LinkedHashSet<>();
        parts(model).forEach(part -> parts.add(part.getName()));
        parts.forEach(part -> all.addAll(byName(model, part).values()));
        return all;
    }

    /** The members of a world and of its sectors and commodities. */
    public static List<Member> withParts(World world) {
        List<Member> all = new ArrayList<>(world.getMembers());
        world.getParts().forEach(part -> all.addAll(part.getMembers()));
        return all;
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
        Lineage.of(model).stream().filter(each -> each != model).forEach(each -> collect(each.getMembers(), all));
        return Optional.ofNullable(all.get(name));
    }

    /** Whether the member is a variable without a formula, which leaves it to others to determine it. */
    public static boolean isOpen(Member member) {
        return member instanceof Variable variable && variable.getDefinition() == null;
    }

    /** Kept with the model's file until it changes: many places ask. */
    private static Map<String, Member> byName(ModelType model) {
        return KEPT.get(Tuples.pair(EffectiveMembers.class, model), model.eResource(), () -> {
            Map<String, Member> all = new LinkedHashMap<>();
            Lineage.of(model).forEach(each -> collect(each.getMembers(), all));
            return all;
        });
    }

    /** The member of that name that the model itself declares, in itself or in its sector of a name. */
    static Optional<Member> own(ModelType model, String part, String name) {
        Map<String, Member> table = KEPT.get(Tuples.create(EffectiveMembers.class, model, "own"), model.eResource(),
                () -> {
                    Map<String, Member> all = new LinkedHashMap<>();
                    own(model).forEach(member -> all.putIfAbsent(key(member), member));
                    return all;
                });
        return Optional.ofNullable(table.get(part == null ? name : part + "." + name));
    }

    private static String key(Member member) {
        return member.eContainer() instanceof Part part ? part.getName() + "." + member.getName() : member.getName();
    }

    private static Map<String, Member> byName(ModelType model, String part) {
        Map<String, Member> all = new LinkedHashMap<>();
        Lineage.of(model).forEach(each -> each.getParts().stream().filter(other -> part.equals(other.getName()))
                .forEach(other -> collect(other.getMembers(), all)));
        return all;
    }

    /** An open variable doesn't hide what another model of the line has under its name, unless it overrides it. */
    private static void collect(List<Member> members, Map<String, Member> all) {
        for (Member member : members) {
            if (member.getName() != null
                    && (!isOpen(member) || member.isOverride() || !all.containsKey(member.getName()))) {
                all.put(member.getName(), member);
            }
        }
    }
}
