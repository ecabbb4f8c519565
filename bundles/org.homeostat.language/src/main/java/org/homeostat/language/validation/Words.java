package org.homeostat.language.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** The words that messages are made of. */
final class Words {

    private Words() {
    }

    /** What an object is, as the language calls it. */
    static String kind(EObject object) {
        return switch (object) {
            case Parameter parameter -> "parameter";
            case Variable variable -> "variable";
            case Stock stock -> "stock";
            case UnitDeclaration unit -> "unit";
            case ModelType model -> "model";
            case Economy economy -> "economy";
            case EconomySet set -> "set";
            case World world -> "world";
            case Dataset dataset -> "dataset";
            case Policy policy -> "policy";
            case Treaty treaty -> "treaty";
            case Scenario scenario -> "scenario";
            case Compare compare -> "comparison";
            case IndexVariable index -> "name that ranges over economies";
            case null, default -> "thing";
        };
    }

    /** What an object is, with its article: {@code an economy}. */
    static String aKind(EObject object) {
        String kind = kind(object);
        return (kind.startsWith("e") ? "an " : "a ") + kind;
    }

    /** Kind and name: {@code model OpenEconomy}. */
    static String title(Named named) {
        return kind(named) + " " + named.getName();
    }

    /** A list as it is said: {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0 ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
