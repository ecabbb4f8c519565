package org.homeostat.language.ide.fixes;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.EconPackage;

/** Brings in the package that declares a name. */
final class ImportName implements Repair {

    @Override
    public Stream<Patch> of(Case problem) {
        return problem.around(EconFile.class).stream().flatMap(file -> problem.data().stream().skip(1)
                .map(packageName -> add(file, packageName)));
    }

    private static Patch add(EconFile file, String packageName) {
        Patch patch = new Patch("Import " + packageName + ".*");
        String line = "import " + packageName + ".*";
        EObject last = file.getImports().isEmpty() ? null : file.getImports().getLast();
        if (last != null) {
            return patch.insert(file, NodeModelUtils.findActualNodeFor(last).getEndOffset(), "\n" + line);
        }
        return NodeModelUtils.findNodesForFeature(file, EconPackage.Literals.ECON_FILE__PACKAGE_NAME).stream()
                .map(INode::getEndOffset).findFirst().map(end -> patch.insert(file, afterSemicolon(file, end),
                        "\n\n" + line))
                .orElseGet(() -> patch.insert(file, 0, line + "\n\n"));
    }

    private static int afterSemicolon(EconFile file, int end) {
        String text = Patch.text(file);
        return end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
    }
}
