package org.homeostat.language.ide.minings;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.names.NameIndexer;
import org.homeostat.language.ide.text.Mining;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Treaty;

/** Finds what to show, in one walk over the file. */
public final class Minings {

    private final BaseValues values;

    @Inject
    Minings(BaseValues values) {
        this.values = values;
    }

    /**
     * What to show, in the order of the text.
     *
     * @param known values that were computed elsewhere, by economy and quantity; a parameter that is calibrated or
     *        taken from a dataset is shown with those of its economies
     */
    public List<Mining> of(XtextResource file, ValueLookup known) {
        List<Mining> found = new ArrayList<>();
        if (!file.getContents().isEmpty()) {
            for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
                of(all.next(), known).forEach(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Mining::offset));
        return List.copyOf(found);
    }

    private Stream<Mining> of(EObject element, ValueLookup known) {
        return switch (element) {
            case Parameter parameter -> one(parameter.getValue(), values.of(parameter.getValue())
                    .or(() -> KnownValues.of(parameter, known)));
            case Assignment assignment -> one(assignment.getValue(), values.of(assignment.getValue())
                    .or(() -> KnownValues.of(assignment, known)));
            case Scenario scenario -> Stream.concat(afterName(scenario, Applications.of(scenario)),
                    afterLast(scenario, EconPackage.Literals.SCENARIO__LAST, Periods.of(scenario)));
            case Treaty treaty -> afterLast(treaty, EconPackage.Literals.TREATY__MEMBERS, Members.of(treaty));
            default -> Stream.empty();
        };
    }

    private static Stream<Mining> one(EObject element, Optional<String> text) {
        INode node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
        return node == null ? Stream.empty() : text.map(each -> new Mining(node.getEndOffset(), each)).stream();
    }

    private static Stream<Mining> afterName(Named element, Optional<String> text) {
        Optional<Region> label = NodeModelUtils.findNodesForFeature(element, EconPackage.Literals.NAMED__LABEL).stream()
                .findFirst().map(node -> new Region(node.getOffset(), node.getLength()));
        return label.or(() -> NameIndexer.name(element)).stream()
                .flatMap(region -> text.stream().map(each -> new Mining(region.end(), each)));
    }

    private static Stream<Mining> afterLast(EObject element, EStructuralFeature feature,
            Optional<String> text) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        return nodes.isEmpty() ? Stream.empty()
                : text.map(each -> new Mining(nodes.getLast().getEndOffset(), each)).stream();
    }
}
