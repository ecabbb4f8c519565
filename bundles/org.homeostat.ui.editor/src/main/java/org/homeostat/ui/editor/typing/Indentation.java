package org.homeostat.ui.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Begins a new line where the last one began, one step further after an opening bracket, and closes doc comments. */
public final class Indentation implements IAutoEditStrategy {

    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && command.text != null
                    && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                newLine(document, command);
            } else if ("}".equals(command.text) && command.length == 0) {
                closing(document, command);
            }
        } catch (BadLocationException e) {
            // the text changed meanwhile: the key does what it would do anyway
            command.doit = true;
        }
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        String before = lineBefore(document, command.offset);
        String indent = indent(before);
        String trimmed = before.stripTrailing();
        if (trimmed.endsWith("{")) {
            boolean closes = command.offset < document.getLength() && document.getChar(command.offset) == '}';
            String delimiter = command.text;
            command.text = delimiter + indent + STEP;
            if (closes) {
                command.shiftsCaret = false;
                command.caretOffset = command.offset + command.text.length();
                command.text += delimiter + indent;
            }
        } else if (before.stripLeading().startsWith("/**") && !before.contains("*/")) {
            command.shiftsCaret = false;
            String delimiter = command.text;
            command.text = delimiter + indent + " * ";
            command.caretOffset = command.offset + command.text.length();
            command.text += delimiter + indent + " */";
        } else if (before.stripLeading().startsWith("*") && !before.contains("*/")) {
            command.text += indent + "* ";
        } else {
            command.text += indent;
        }
    }

    /** A bracket typed into an empty line goes back one step. */
    private static void closing(IDocument document, DocumentCommand command) throws BadLocationException {
        String before = lineBefore(document, command.offset);
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length = STEP.length();
        }
    }

    private static String lineBefore(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        return document.get(line.getOffset(), offset - line.getOffset());
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
