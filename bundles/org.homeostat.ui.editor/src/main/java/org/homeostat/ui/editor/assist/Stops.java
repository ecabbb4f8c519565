package org.homeostat.ui.editor.assist;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Region;

/** The places of an inserted text that the tabulator key goes through. */
final class Stops {

    private Stops() {
    }

    /**
     * Begins the tour.
     *
     * @param viewer where the text was inserted
     * @param proposal what was inserted
     * @param start where
     * @return what to select now
     * @throws BadLocationException where the stops lie outside of the text
     */
    static Point enter(ITextViewer viewer, Proposal proposal, int start) throws BadLocationException {
        List<Region> stops = proposal.stops();
        if (stops.isEmpty()) {
            return new Point(start + proposal.text().length(), 0);
        }
        Region first = stops.get(0);
        if (stops.size() > 1) {
            tour(viewer, stops, start);
        }
        return new Point(start + first.offset(), first.length());
    }

    private static void tour(ITextViewer viewer, List<Region> stops, int start) throws BadLocationException {
        IDocument document = viewer.getDocument();
        LinkedModeModel model = new LinkedModeModel();
        for (int index = 0; index < stops.size() - 1; index++) {
            Region stop = stops.get(index);
            LinkedPositionGroup group = new LinkedPositionGroup();
            group.addPosition(new LinkedPosition(document, start + stop.offset(), stop.length(), index));
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI tour = new LinkedModeUI(model, viewer);
        Region last = stops.get(stops.size() - 1);
        tour.setExitPosition(viewer, start + last.offset(), last.length(), stops.size());
        tour.setDoContextInfo(false);
        tour.enter();
    }
}
