package org.homeostat.language.project;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Remembers with the files that are read together to which project they belong, for who looks beyond them. */
public final class KnownFiles extends AdapterImpl {

    private final ProjectFiles files;

    private KnownFiles(ProjectFiles files) {
        this.files = files;
    }

    /** Notes the project of what is in a resource set. */
    public static void attach(ResourceSet set, ProjectFiles files) {
        set.eAdapters().removeIf(KnownFiles.class::isInstance);
        set.eAdapters().add(new KnownFiles(files));
    }

    /** The project of what is in a resource set; of none if nobody noted it. */
    public static ProjectFiles of(ResourceSet set) {
        return set == null ? ProjectFiles.NONE
                : set.eAdapters().stream().filter(KnownFiles.class::isInstance).map(KnownFiles.class::cast)
                        .map(known -> known.files).findFirst().orElse(ProjectFiles.NONE);
    }
}
