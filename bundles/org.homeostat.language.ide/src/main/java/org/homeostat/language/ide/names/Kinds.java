package org.homeostat.language.ide.names;

import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.Commodity;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.TreatyClause;
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
            case Transaction transaction -> Kind.TRANSACTION;
            case Variable variable -> Kind.VARIABLE;
            case Stock stock -> Kind.STOCK;
            case Series series -> Kind.SERIES;
            case StochasticProcess process -> Kind.PROCESS;
            case Disturbance disturbance -> Kind.SHOCK;
            case Sector sector -> Kind.SECTOR;
            case Commodity commodity -> Kind.COMMODITY;
            case Instrument instrument -> Kind.INSTRUMENT;
            case ImplicitEquation equation -> Kind.EQUATION;
            case Calibration calibration -> Kind.EQUATION;
            case FunctionDeclaration function -> Kind.FUNCTION;
            case FunctionParameter parameter -> Kind.ARGUMENT;
            case TreatyClause clause -> Kind.CLAUSE;
            case OutcomeMeasure measure -> Kind.MEASURE;
            case Expectation expectation -> Kind.EXPECTATION;
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
