package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.APPLY__APPLIED;
import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARTNER;
import static org.homeostat.model.econ.EconPackage.Literals.CALIBRATION__PARAMETERS;
import static org.homeostat.model.econ.EconPackage.Literals.CHOICE__LEVERS;
import static org.homeostat.model.econ.EconPackage.Literals.EXPECTATION__OF;
import static org.homeostat.model.econ.EconPackage.Literals.IMPLICIT_EQUATION__UNKNOWN;
import static org.homeostat.model.econ.EconPackage.Literals.MEMBER_REFERENCE__MEMBER;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.SUBSCRIPT_KEY__TARGET;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.AloneReference;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/** What a name at a place should stand for, and where it is looked for. */
final class Wanted {

    private static final String QUANTITY = "parameter, variable or stock";

    private Wanted() {
    }

    /** The kinds of things that would do. */
    static String kind(EObject place, EReference reference) {
        if (reference == NAME_REFERENCE__TARGET) {
            return place.eContainer() instanceof Subscript ? "dataset"
                    : place.eContainer() instanceof MemberReference ? "economy"
                            : isSector(place) ? "sector" : function(place) != null ? "parameter" : QUANTITY;
        }
        if (reference == ASSIGNMENT__PARAMETER || reference == CALIBRATION__PARAMETERS) {
            return "parameter";
        }
        if (reference == IMPLICIT_EQUATION__UNKNOWN) {
            return "variable";
        }
        if (reference == SUBSCRIPT_KEY__TARGET || reference == ASSIGNMENT__PARTNER) {
            return "economy";
        }
        if (reference == MEMBER_REFERENCE__MEMBER) {
            return QUANTITY;
        }
        if (reference == CHOICE__LEVERS) {
            return "lever or policy";
        }
        if (reference == EXPECTATION__OF) {
            return "scenario or steady question";
        }
        if (reference == APPLY__APPLIED) {
            return "policy or treaty";
        }
        return switch (reference.getEReferenceType().getClassifierID()) {
            case EconPackage.MEMBER -> QUANTITY;
            case EconPackage.SECTOR -> "sector";
            case EconPackage.FUNCTION_DECLARATION -> "function";
            case EconPackage.POLICY -> "policy";
            case EconPackage.TREATY -> "treaty";
            case EconPackage.ECONOMY_GROUP -> "economy or set";
            case EconPackage.MODEL_TYPE -> "model";
            case EconPackage.UNIT_DECLARATION -> "unit";
            case EconPackage.WORLD -> "world";
            case EconPackage.SCENARIO -> "scenario";
            default -> "declaration";
        };
    }

    /** Whether a quantity is wanted. */
    static boolean isQuantity(EObject place, EReference reference) {
        return kind(place, reference).equals(QUANTITY) || reference == ASSIGNMENT__PARAMETER
                || reference == CALIBRATION__PARAMETERS || reference == IMPLICIT_EQUATION__UNKNOWN;
    }

    private static boolean isSector(EObject place) {
        return place.eContainer() instanceof Call call && SectorFunction.of(call).isPresent();
    }

    private static FormulaFunction function(EObject place) {
        return EcoreUtil2.getContainerOfType(place, FormulaFunction.class);
    }

    /** Whether a candidate is of a kind that would do. */
    static boolean fits(EClass candidate, EObject place, EReference reference) {
        if (reference == APPLY__APPLIED) {
            return candidate == EconPackage.Literals.POLICY || candidate == EconPackage.Literals.TREATY;
        }
        if (reference == SUBSCRIPT_KEY__TARGET || reference == ASSIGNMENT__PARTNER) {
            return candidate == EconPackage.Literals.ECONOMY || candidate == EconPackage.Literals.INDEX_VARIABLE;
        }
        if (reference == CHOICE__LEVERS) {
            return candidate == EconPackage.Literals.PARAMETER || candidate == EconPackage.Literals.POLICY;
        }
        if (reference != NAME_REFERENCE__TARGET) {
            return true;
        }
        if (place.eContainer() instanceof Subscript) {
            return candidate == EconPackage.Literals.DATASET;
        }
        if (isSector(place)) {
            return candidate == EconPackage.Literals.SECTOR;
        }
        if (function(place) != null) {
            return candidate == EconPackage.Literals.FUNCTION_PARAMETER;
        }
        return place.eContainer() instanceof MemberReference
                ? EconPackage.Literals.ECONOMY_GROUP.isSuperTypeOf(candidate)
                        || candidate == EconPackage.Literals.INDEX_VARIABLE
                : EconPackage.Literals.MEMBER.isSuperTypeOf(candidate);
    }

    /** Where the name was looked for: {@code " in model OpenEconomy"}; empty for the whole file. */
    static String where(EObject place, EReference reference) {
        if (reference == NAME_REFERENCE__TARGET && function(place) != null) {
            return " of " + Words.title(function(place)) + ", and it knows nothing else";
        }
        if (!isQuantity(place, reference)) {
            return "";
        }
        if (place instanceof MemberReference access) {
            return receiver(access);
        }
        for (EObject each = place; each != null; each = each.eContainer()) {
            switch (each) {
                case ModelType model -> {
                    return " in " + Words.title(model);
                }
                case World world -> {
                    return " in " + Words.title(world);
                }
                case Economy economy -> {
                    return economy.getType() == null ? "" : " in " + Words.title(economy.getType());
                }
                case Policy policy -> {
                    return " in the economies of " + Words.title(policy);
                }
                case Treaty treaty -> {
                    return " in the members of " + Words.title(treaty);
                }
                case Shock shock -> {
                    return " for this shock";
                }
                default -> {
                    // further out
                }
            }
        }
        return "";
    }

    private static String receiver(MemberReference access) {
        if (access.getReceiver() instanceof WorldReference) {
            return " in the world";
        }
        if (access.getReceiver() instanceof AloneReference) {
            return " in the members of " + Words.title(EcoreUtil2.getContainerOfType(access, Treaty.class));
        }
        Named target = Referent.of(access.getReceiver());
        return switch (target) {
            case Economy economy -> " in economy " + economy.getName()
                    + (economy.getType() == null ? "" : ", of " + Words.title(economy.getType()));
            case IndexVariable index when index.eContainer() instanceof Aggregate ->
                    " in the economies that " + index.getName() + " ranges over";
            case IndexVariable index -> " in the economies that " + index.getName() + " stands for";
            case null -> "";
            default -> " in " + Words.title(target);
        };
    }
}
