package org.homeostat.language.ide.names;

import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** What kind of thing an element of a file is. */
public final class Kinds {

    private Kinds() {
    }

    /** The kind of a named element. */
    public static Kind of(EObject element) {
        return switch (element) {
            case Parameter parameter -> parameter.isLever() ? Kind.LEVER : Kind.PARAMETER;
            case Variable variable -> Kind.VARIABLE;
            case Stock stock -> Kind.STOCK;
            case IndexVariable index -> Kind.INDEX;
            case Economy economy -> Kind.ECONOMY;
            case EconomySet set -> Kind.SET;
            case UnitDeclaration unit -> Kind.UNIT;
            case Dataset dataset -> Kind.DATASET;
            case ModelType model -> Kind.MODEL;
            case World world -> Kind.WORLD;
            case Policy policy -> Kind.POLICY;
            case Treaty treaty -> Kind.TREATY;
            case Scenario scenario -> Kind.SCENARIO;
            case Question question -> Kind.QUESTION;
            default -> Kind.GROUP;
        };
    }
}
