package org.homeostat.language.ide.names;

import java.util.Optional;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Import;

/** What imports bring in. */
public final class Imports {

    private Imports() {
    }

    /** The one declaration that an import names; empty if it brings in a whole package, or nothing. */
    public static Optional<Declaration> declaration(Import imported) {
        String namespace = imported.getNamespace();
        return namespace == null || namespace.endsWith("*") ? Optional.empty()
                : Siblings.of(imported, Declaration.class).filter(each -> namespace.equals(qualified(each)))
                        .findFirst();
    }

    private static String qualified(Declaration declaration) {
        String name = declaration.eContainer() instanceof EconFile file ? file.getPackageName() : null;
        return name == null ? declaration.getName() : name + "." + declaration.getName();
    }
}
