package org.homeostat.language;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.homeostat.language.validation.IssueCodes;

/**
 * A parsed file. When a name is found, Xtext writes the message of its not being found only to take that message back;
 * with suggestions in it, one unknown name would slow down all others. Here it is taken back by its place.
 */
public class EconResource extends LazyLinkingResource {

    private static final Set<String> LINKING = Set.of(IssueCodes.UNKNOWN_NAME, IssueCodes.MISSING_QUANTITY,
            IssueCodes.MISSING_IMPORT);

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> found) {
        if (!getErrors().isEmpty()) {
            int offset = found.getThird().getOffset();
            getErrors().removeIf(error -> error instanceof AbstractDiagnostic told && told.getOffset() == offset
                    && LINKING.contains(told.getCode()));
        }
    }
}
