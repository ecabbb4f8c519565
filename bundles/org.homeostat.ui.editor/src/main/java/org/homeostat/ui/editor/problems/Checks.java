package org.homeostat.ui.editor.problems;

import java.util.Set;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;

/** Which changes of a project call for a new check of its models. */
public final class Checks {

    private static final Set<String> KINDS = Set.of("econ", "csv");
    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED
            | IResourceDelta.OPEN;

    private Checks() {
    }

    /** Whether a model or a table under this resource came, went or changed its content. */
    public static boolean concerns(IResourceDelta delta) {
        IResource resource = delta.getResource();
        boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
        if (changed && (resource.getType() != IResource.FILE || isInput(resource))) {
            return true;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            if (concerns(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInput(IResource file) {
        return file.getFileExtension() != null && KINDS.contains(file.getFileExtension());
    }
}
