package org.homeostat.ui.editor.assist;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationPresenter;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.homeostat.language.ide.text.Region;

/** Shows a hint as long as the cursor is between its brackets, with the argument at the cursor in bold. */
final class CallPresenter implements IContextInformationValidator, IContextInformationPresenter {

    private static final int OUTSIDE = -1;

    private CallInformation information;
    private IDocument document;
    private int shown = OUTSIDE;

    @Override
    public void install(IContextInformation installed, ITextViewer viewer, int offset) {
        information = installed instanceof CallInformation call ? call : null;
        document = viewer.getDocument();
        shown = OUTSIDE;
    }

    @Override
    public boolean isContextInformationValid(int offset) {
        return argument(offset) != OUTSIDE;
    }

    @Override
    public boolean updatePresentation(int offset, TextPresentation presentation) {
        int argument = argument(offset);
        if (argument == shown || argument == OUTSIDE) {
            return false;
        }
        shown = argument;
        presentation.clear();
        List<Region> arguments = information.signature().arguments();
        int end = information.signature().label().length();
        Region bold = argument < arguments.size() ? arguments.get(argument) : new Region(end, 0);
        add(presentation, 0, bold.offset(), SWT.NORMAL);
        add(presentation, bold.offset(), bold.end(), SWT.BOLD);
        add(presentation, bold.end(), end, SWT.NORMAL);
        return true;
    }

    private static void add(TextPresentation presentation, int start, int end, int weight) {
        if (end > start) {
            presentation.addStyleRange(new StyleRange(start, end - start, null, null, weight));
        }
    }

    /** The index of the argument at a place, told by the commas before it. */
    private int argument(int offset) {
        if (information == null || offset <= information.bracket() || offset > document.getLength()) {
            return OUTSIDE;
        }
        try {
            String written = document.get(information.bracket(), offset - information.bracket());
            int depth = 0;
            int commas = 0;
            boolean quoted = false;
            for (char character : written.toCharArray()) {
                quoted ^= character == '"';
                if (!quoted && "([{".indexOf(character) >= 0) {
                    depth++;
                } else if (!quoted && ")]}".indexOf(character) >= 0) {
                    depth--;
                    if (depth <= 0) {
                        return OUTSIDE;
                    }
                } else if (!quoted && character == ',' && depth == 1) {
                    commas++;
                }
            }
            return depth > 0 ? commas : OUTSIDE;
        } catch (BadLocationException e) {
            // the text got shorter: the brackets are gone
            return OUTSIDE;
        }
    }
}
