package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.CALIBRATION__PARAMETERS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;

/** Checks calibrations: as many conditions as parameters, and no parameter that has its value from elsewhere. */
public class CalibrationChecks extends EconChecks {

    /** What is calibrated are parameters, and each condition is an equation. */
    @Check
    void calibration(Calibration calibration) {
        List<Member> parameters = calibration.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            Member member = parameters.get(i);
            if (present(member) && !(member instanceof Parameter)) {
                error(member.getName() + " is " + Words.aKind(member) + "; only parameters are calibrated", calibration,
                        CALIBRATION__PARAMETERS, i);
            } else if (present(member) && parameters.indexOf(member) < i) {
                error(member.getName() + " is named twice here", calibration, CALIBRATION__PARAMETERS, i);
            }
        }
        List<Expression> conditions = calibration.getConditions();
        if (parameters.size() != conditions.size()) {
            error(Words.count(parameters.size(), "parameter") + " and " + Words.count(conditions.size(), "condition")
                    + "; a calibration has one condition for each parameter", calibration, CALIBRATION__PARAMETERS, 0);
        }
        for (Expression condition : conditions) {
            if (!(condition instanceof BinaryExpression equation && "==".equals(equation.getOperator()))) {
                error("a calibration reaches an equality such as output == 279", condition);
            }
            EcoreUtil2.eAllOfType(condition, LagReference.class).stream().filter(lag -> lag.getOffset() > 0).findFirst()
                    .ifPresent(lag -> error("a calibration knows only the base period and what came before", lag));
        }
    }

    /** A parameter is calibrated once, and not given a value beside it. */
    @Check
    void economy(Economy economy) {
        if (!present(economy.getType())) {
            return;
        }
        Map<String, Calibration> calibrated = new HashMap<>();
        for (ModelType model : Lineage.of(economy.getType())) {
            model.getCalibrations().forEach(each -> enter(each, calibrated));
        }
        economy.getCalibrations().forEach(each -> {
            tellTwice(each, calibrated);
            enter(each, calibrated);
        });
        for (Assignment assignment : economy.getAssignments()) {
            Member parameter = assignment.getParameter();
            if (present(parameter) && calibrated.containsKey(parameter.getName())) {
                error(parameter.getName() + " is calibrated and cannot be given a value too", assignment,
                        ASSIGNMENT__PARAMETER);
            }
        }
    }

    /** Within the line of a model a parameter is calibrated once. */
    @Check
    void model(ModelType model) {
        Map<String, Calibration> calibrated = new HashMap<>();
        for (ModelType each : Lineage.of(model)) {
            for (Calibration calibration : each.getCalibrations()) {
                if (each == model) {
                    tellTwice(calibration, calibrated);
                }
                enter(calibration, calibrated);
            }
        }
    }

    private void tellTwice(Calibration calibration, Map<String, Calibration> before) {
        for (int i = 0; i < calibration.getParameters().size(); i++) {
            Member parameter = calibration.getParameters().get(i);
            if (present(parameter) && before.containsKey(parameter.getName())) {
                int line = line(before.get(parameter.getName()),
                        EconPackage.Literals.CALIBRATION__PARAMETERS);
                error(parameter.getName() + " is already calibrated in line " + line, calibration,
                        CALIBRATION__PARAMETERS, i);
            }
        }
    }

    private static void enter(Calibration calibration, Map<String, Calibration> calibrated) {
        calibration.getParameters().stream().filter(EconChecks::present)
                .forEach(each -> calibrated.putIfAbsent(each.getName(), calibration));
    }
}
