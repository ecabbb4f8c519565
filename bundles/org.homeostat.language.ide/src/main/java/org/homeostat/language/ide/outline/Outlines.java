package org.homeostat.language.ide.outline;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.names.NameIndexer;
import org.homeostat.language.ide.names.SourceWords;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.language.ide.text.Region;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Structure;

/** Builds the outline of a file. */
public final class Outlines {

    private static final int SIDE = 20;

    private final Details details;

    @Inject
    Outlines(Details details) {
        this.details = details;
    }

    /** The outline; empty for a file that declares nothing. */
    public Outline of(XtextResource file) {
        if (file.getContents().isEmpty() || !(file.getContents().get(0) instanceof EconFile root)) {
            return new Outline(List.of());
        }
        List<OutlineNode> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<OutlineNode> nodes = nodes(group.toString(),
                    root.getDeclarations().stream().filter(each -> group.holds(Kinds.of(each))));
            if (!nodes.isEmpty()) {
                groups.add(new OutlineNode(group.toString(), Kind.GROUP, group.toString(), "",
                        Integer.toString(nodes.size()), nodes.getFirst().region(), nodes.getFirst().selection(),
                        nodes));
            }
        }
        return new Outline(groups);
    }

    private List<OutlineNode> nodes(String above, Stream<? extends EObject> elements) {
        Map<String, Integer> ids = new HashMap<>();
        return elements.map(element -> node(above, element, ids)).toList();
    }

    private OutlineNode node(String above, EObject element, Map<String, Integer> ids) {
        String name = name(element);
        String id = above + "/" + Kinds.of(element) + " " + name;
        int twin = ids.merge(id, 1, Integer::sum);
        String unique = twin == 1 ? id : id + " " + twin;
        Region region = region(element);
        Region selection = element instanceof Named ? NameIndexer.name(element).orElse(region) : region;
        if (element instanceof Assignment assignment) {
            Kind kind = assignment.getParameter().eIsProxy() ? Kind.PARAMETER : Kinds.of(assignment.getParameter());
            return new OutlineNode(unique, kind, name, "", "= " + SourceWords.of(assignment.getValue(), 40), region,
                    selection, List.of());
        }
        String label = element instanceof Named named && named.getLabel() != null ? named.getLabel() : "";
        return new OutlineNode(unique, Kinds.of(element), name, label, details.of(element), region, selection,
                nodes(unique, children(element)));
    }

    private static Stream<? extends EObject> children(EObject element) {
        return switch (element) {
            case Structure structure -> inOrder(Stream.of(structure.getMembers(), structure.getParts(),
                    structure.getInstruments(), structure.getEquations(), structure.getCalibrations()));
            case Part part -> part.getMembers().stream();
            case Economy economy -> inOrder(Stream.of(economy.getAssignments().stream()
                    .filter(each -> each.getParameter() != null).toList(), economy.getCalibrations()));
            default -> Stream.empty();
        };
    }

    /** Several lists as one, in the order of the text. */
    private static Stream<EObject> inOrder(Stream<? extends List<? extends EObject>> lists) {
        return lists.<EObject>flatMap(List::stream).sorted(Comparator.comparingInt(each -> region(each).offset()));
    }

    private static String name(EObject element) {
        if (element instanceof Assignment) {
            return SourceWords.list(element, EconPackage.Literals.ASSIGNMENT__PARAMETER)
                    + partner(element);
        }
        if (element instanceof Calibration calibration) {
            return "calibrate " + SourceWords.list(calibration, EconPackage.Literals.CALIBRATION__PARAMETERS);
        }
        String name = element instanceof Named named ? named.getName() : null;
        return name != null ? name : switch (element) {
            case ImplicitEquation equation ->
                    SourceWords.of(equation.getLeft(), SIDE) + " == " + SourceWords.of(equation.getRight(), SIDE);
            case Expectation expectation -> SourceWords.of(expectation.getSubject(), 2 * SIDE);
            default -> "?";
        };
    }

    private static String partner(EObject assignment) {
        String partner = SourceWords.list(assignment, EconPackage.Literals.ASSIGNMENT__PARTNER);
        return partner.isEmpty() ? "" : "[" + partner + "]";
    }

    private static Region region(EObject element) {
        INode node = NodeModelUtils.getNode(element);
        return node == null ? new Region(0, 0) : new Region(node.getOffset(), node.getLength());
    }
}
