package org.homeostat.language.naming;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;

/** Names declarations by the package of their file; nothing else is visible outside its file. */
public class EconQualifiedNameProvider extends IQualifiedNameProvider.AbstractImpl {

    private final IQualifiedNameConverter converter;

    @Inject
    EconQualifiedNameProvider(IQualifiedNameConverter converter) {
        this.converter = converter;
    }

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        if (!(object instanceof Declaration declaration) || blank(declaration.getName())) {
            return null;
        }
        QualifiedName simple = QualifiedName.create(declaration.getName());
        if (declaration.eContainer() instanceof EconFile file && !blank(file.getPackageName())) {
            return converter.toQualifiedName(file.getPackageName()).append(simple);
        }
        return simple;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
