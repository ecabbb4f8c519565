package org.homeostat.language.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;

/**
 * Lays out a file: one blank around operators and none inside brackets, two columns for every pair of braces, at most
 * one empty line, no blanks at the end of a line, and an end of line at the end of the file. Lines end where the author
 * ended them, and however long they are they stay one line. Formatting what is formatted changes nothing.
 */
public final class Formatting {

    private static final int MOST_BREAKS = 2;

    private final String text;
    private final String newline;
    private final List<Piece> pieces;
    private final Indentation indentation;
    private final List<Replacement> replacements = new ArrayList<>();

    private Formatting(IParseResult file) {
        EObject root = file.getRootASTElement();
        text = file.getRootNode().getText();
        newline = text.contains("\r\n") ? "\r\n" : "\n";
        pieces = Piece.of(file.getRootNode());
        indentation = new Indentation(root);
    }

    /** What to change, in the order of the text; empty for a file with a syntax error, which is left as it is. */
    public static Optional<List<Replacement>> of(IParseResult file) {
        if (file == null || file.hasSyntaxErrors() || file.getRootASTElement() == null) {
            return Optional.empty();
        }
        return Optional.of(new Formatting(file).run());
    }

    private List<Replacement> run() {
        for (int i = 0; i < pieces.size(); i++) {
            place(i);
            indentation.take(pieces.get(i));
        }
        int end = pieces.isEmpty() ? 0 : pieces.getLast().end();
        replace(end, text.length(), pieces.isEmpty() ? "" : newline);
        return List.copyOf(replacements);
    }

    private void place(int index) {
        Piece piece = pieces.get(index);
        Piece before = index == 0 ? null : pieces.get(index - 1);
        int start = before == null ? 0 : before.end();
        if (before != null && piece.breaks() == 0) {
            int written = piece.offset() - start;
            replace(start, piece.offset(),
                    " ".repeat(Spacing.between(before, piece, written, endsLine(index))));
            return;
        }
        int column = column(index);
        String breaks = newline.repeat(before == null ? 0 : Math.min(MOST_BREAKS, piece.breaks()));
        replace(start, piece.offset(), breaks + " ".repeat(column));
        if (piece.comment()) {
            int line = Math.max(text.lastIndexOf('\n', piece.offset() - 1), text.lastIndexOf('\r', piece.offset() - 1));
            int old = Comments.width(text.substring(line + 1, piece.offset()));
            replace(piece.offset(), piece.end(), Comments.moved(piece.text(), column - old));
        }
    }

    /** The column of the line that begins with a piece; comments stand where the token below them does. */
    private int column(int index) {
        boolean alone = false;
        for (int i = index; i < pieces.size(); i++) {
            alone |= i > index && pieces.get(i).breaks() > 0;
            if (!pieces.get(i).comment()) {
                return indentation.column(pieces.get(i), alone);
            }
        }
        return indentation.column(null, true);
    }

    private boolean endsLine(int index) {
        return index + 1 == pieces.size() || pieces.get(index + 1).breaks() > 0;
    }

    private void replace(int from, int to, String instead) {
        if (!text.substring(from, to).equals(instead)) {
            replacements.add(new Replacement(from, to - from, instead));
        }
    }
}
