package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Structure;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.World;

/**
 * What an economy of a model, or the world, is made of: quantities, equations, instruments and calibrations, own and
 * inherited. Sectors of one name are one sector.
 */
public final class Composition {

    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final List<ImplicitEquation> equations = new ArrayList<>();
    private final List<Calibration> calibrations = new ArrayList<>();

    private Composition(List<? extends Structure> line) {
        line.stream().filter(each -> !each.eIsProxy()).forEach(this::add);
    }

    /** What a model has. */
    static Composition of(ModelType model) {
        return new Composition(Lineage.of(model));
    }

    /** What a world has. */
    static Composition of(World world) {
        return new Composition(List.of(world));
    }

    /** The quantities in the order in which their names are first declared, the root model's first. */
    public List<Declared> quantities() {
        return List.copyOf(declared.values());
    }

    /** The quantity of a flat name. */
    public Optional<Declared> find(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /** The names of the sectors and commodities, in the order in which they are first declared. */
    public Set<String> parts() {
        return Collections.unmodifiableSet(parts);
    }

    /** The transactions between its sectors, with their flat names. */
    public List<Declared> transactions() {
        return declared.values().stream().filter(each -> each.member() instanceof Transaction).toList();
    }

    /** The equations that determine quantities without formulas. */
    public List<ImplicitEquation> equations() {
        return List.copyOf(equations);
    }

    /** The instruments, one for each name. */
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /** The calibrations. */
    public List<Calibration> calibrations() {
        return List.copyOf(calibrations);
    }

    private void add(Structure structure) {
        structure.getMembers().forEach(this::add);
        for (Part part : structure.getParts()) {
            if (part.getName() != null) {
                parts.add(part.getName());
                part.getMembers().forEach(this::add);
            }
        }
        for (Instrument instrument : structure.getInstruments()) {
            if (instrument.getName() != null) {
                instruments.put(instrument.getName(), instrument);
            }
        }
        equations.addAll(structure.getEquations());
        calibrations.addAll(structure.getCalibrations());
    }

    /** An open variable doesn't hide what another model of the line has under its name, unless it overrides it. */
    private void add(Member member) {
        if (member.getName() == null) {
            return;
        }
        String name = Declared.name(member);
        Declared before = declared.get(name);
        if (before == null) {
            declared.put(name, new Declared(name, member, List.of(member)));
            return;
        }
        boolean hides = !EffectiveMembers.isOpen(member) || member.isOverride();
        List<Member> line = new ArrayList<>(before.line());
        line.add(hides ? 0 : 1, member);
        declared.put(name, new Declared(name, hides ? member : before.member(), line));
    }
}
