package org.homeostat.language.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.homeostat.model.econ.EconPackage;

/** Some of the checks that {@link EconValidator} is composed of. */
abstract class EconChecks extends AbstractDeclarativeValidator {

    @Override
    protected List<EPackage> getEPackages() {
        return List.of(EconPackage.eINSTANCE);
    }

    @Override
    public void register(EValidatorRegistrar registrar) {
        // the validator that this is part of is registered instead
    }

    /** A check that fails is told as an error: what could not be checked must not pass for right. */
    @Override
    protected void handleExceptionDuringValidation(Throwable failure) {
        error("this could not be checked, which is a fault of Homeostat and not of the file: " + failure,
                getCurrentObject(), null);
    }

    /** An error that covers the whole of an object's text. */
    void error(String message, EObject place) {
        error(message, place, null);
    }

    /** An error that covers the whole of an object's text and that can be repaired. */
    void error(String message, EObject place, String code, List<String> data) {
        error(message, place, null, code, data.toArray(String[]::new));
    }

    /** A warning that covers the whole of an object's text and that can be repaired. */
    void warning(String message, EObject place, String code, List<String> data) {
        warning(message, place, null, code, data.toArray(String[]::new));
    }

    /** A warning that covers the whole of an object's text. */
    void warning(String message, EObject place) {
        warning(message, place, null);
    }

    /** In which line of its file a part of an object begins; 0 if it has no text. */
    static int line(EObject object, EStructuralFeature feature) {
        INode node = node(object, feature, 0);
        return node == null ? 0 : node.getStartLine();
    }

    /** How often a part of an object is written, even if the object can hold it only once. */
    static int count(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).size();
    }

    private static INode node(EObject object, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return index < nodes.size() ? nodes.get(index) : null;
    }

    /** Whether a reference leads to an object that is there. */
    static boolean present(EObject object) {
        return object != null && !object.eIsProxy();
    }
}
