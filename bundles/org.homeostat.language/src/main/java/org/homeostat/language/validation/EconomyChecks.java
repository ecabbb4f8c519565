package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY__CODE;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.World;

/** Checks that every parameter has one value in every economy and world. */
public class EconomyChecks extends EconChecks {

    @Inject
    private MemberTables tables;

    /** Only parameters are given values, each once. */
    @Check
    void assignments(Economy economy) {
        Map<String, Assignment> first = new HashMap<>();
        for (Assignment assignment : economy.getAssignments()) {
            Member member = assignment.getParameter();
            if (!present(member) || member.getName() == null) {
                continue;
            }
            Named partner = assignment.getPartner();
            String towards = partner == null || partner.eIsProxy() ? "" : "[" + partner.getName() + "]";
            Assignment before = first.putIfAbsent(member.getName() + towards, assignment);
            if (!(member instanceof Parameter)) {
                error(member.getName() + " is " + Words.aKind(member) + " of " + model(member)
                        + "; an economy gives values to parameters only", assignment, ASSIGNMENT__PARAMETER);
            } else if (before != null) {
                error(member.getName() + towards + " already has a value in line "
                        + line(before, ASSIGNMENT__PARAMETER),
                        assignment, ASSIGNMENT__PARAMETER);
            }
        }
    }

    /** The code of an economy is said once. */
    @Check
    void code(Economy economy) {
        if (count(economy, ECONOMY__CODE) > 1) {
            error(economy.getName() + " has two codes", economy, ECONOMY__CODE);
        }
    }

    /** Parameters without a value of their own get one from the economy. */
    @Check
    void everyParameterHasAValue(Economy economy) {
        ModelType type = economy.getType();
        if (!present(type) || Lineage.of(type).stream().anyMatch(ModelType::eIsProxy)
                || economy.getAssignments().stream().anyMatch(each -> !present(each.getParameter()))) {
            return;
        }
        Set<String> given = new HashSet<>();
        economy.getAssignments().forEach(each -> given.add(each.getParameter().getName()));
        calibrated(Lineage.of(type).stream().flatMap(model -> model.getCalibrations().stream()), given);
        calibrated(economy.getCalibrations().stream(), given);
        List<String> missing = new ArrayList<>();
        for (Member member : tables.of(type).values()) {
            if (member instanceof Parameter parameter && parameter.getValue() == null
                    && !given.contains(member.getName())) {
                missing.add(member.getName());
            }
        }
        if (!missing.isEmpty()) {
            error("economy " + economy.getName() + " gives no value to " + Words.list(missing) + " of "
                    + Words.title(type), economy, NAMED__NAME, IssueCodes.MISSING_VALUE,
                    missing.toArray(String[]::new));
        }
    }

    /** A world's parameters have their values where they are declared. */
    @Check
    void worldParameterHasAValue(World world) {
        Set<String> given = new HashSet<>();
        calibrated(world.getCalibrations().stream(), given);
        for (Member member : EffectiveMembers.withParts(world)) {
            if (member instanceof Parameter parameter && parameter.getValue() == null && member.getName() != null
                    && !given.contains(member.getName())) {
                error("parameter " + member.getName() + " of world " + world.getName() + " has no value", member,
                        NAMED__NAME);
            }
        }
    }

    private static void calibrated(Stream<Calibration> calibrations, Set<String> names) {
        calibrations.flatMap(each -> each.getParameters().stream()).filter(EconChecks::present)
                .forEach(each -> names.add(each.getName()));
    }

    private static String model(Member member) {
        return member.eContainer() instanceof ModelType model ? Words.title(model) : "its model";
    }
}
