package org.homeostat.session.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.session.Problem;
import org.homeostat.session.Severity;

/**
 * What the parser could not read. One slip makes a parser stumble many times, so an error is told only if a whole
 * declaration was read without one since the last that was told.
 */
final class SyntaxErrors {

    private SyntaxErrors() {
    }

    /** The errors of a file; empty if it could be read. */
    static List<Problem> of(XtextResource resource, String file) {
        List<Problem> told = new ArrayList<>();
        int end = 0;
        List<INode> sound = null;
        for (INode error : resource.getParseResult().getSyntaxErrors()) {
            if (sound == null) {
                sound = soundDeclarations(resource);
            }
            int start = error.getOffset();
            int last = end;
            if (told.isEmpty() || sound.stream()
                    .anyMatch(node -> node.getOffset() >= last && node.getEndOffset() <= start)) {
                LineAndColumn place = NodeModelUtils.getLineAndColumn(error, start);
                told.add(new Problem(Severity.ERROR, file, place.getLine(), place.getColumn(), start,
                        error.getLength(), error.getSyntaxErrorMessage().getMessage()));
            }
            end = Math.max(end, error.getEndOffset());
        }
        return told;
    }

    private static List<INode> soundDeclarations(XtextResource resource) {
        List<INode> sound = new ArrayList<>();
        if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof EconFile file) {
            for (Declaration declaration : file.getDeclarations()) {
                ICompositeNode node = NodeModelUtils.findActualNodeFor(declaration);
                if (node != null && declaration.getName() != null && isSound(node)) {
                    sound.add(node);
                }
            }
        }
        return sound;
    }

    private static boolean isSound(ICompositeNode declaration) {
        for (INode node : declaration.getAsTreeIterable()) {
            if (node.getSyntaxErrorMessage() != null) {
                return false;
            }
        }
        return true;
    }
}
