package org.homeostat.language.ide.names;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.text.Link;
import org.homeostat.language.ide.text.Region;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.EconPackage;

/** The files that a file names. */
public final class Links {

    private Links() {
    }

    /** The data files, in the order of the text. */
    public static List<Link> of(XtextResource file) {
        List<Link> links = new ArrayList<>();
        if (!file.getContents().isEmpty() && file.getContents().getFirst() instanceof EconFile root) {
            root.getDeclarations().stream().filter(Dataset.class::isInstance).map(Dataset.class::cast)
                    .filter(dataset -> dataset.getLocation() != null && !dataset.getLocation().isBlank())
                    .forEach(dataset -> {
                        for (INode node : NodeModelUtils.findNodesForFeature(dataset,
                                EconPackage.Literals.DATASET__LOCATION)) {
                            links.add(new Link(new Region(node.getOffset() + 1, Math.max(0, node.getLength() - 2)),
                                    dataset.getLocation()));
                        }
                    });
        }
        return links;
    }
}
