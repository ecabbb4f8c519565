package org.homeostat.language.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where lines begin. A statement begins two columns further in than the braces around it; a line that goes on with a
 * statement begins two further when it opens with one of the statement's own words, such as {@code change} of a stock,
 * and four otherwise, and two more for every bracket that is still open.
 */
final class Indentation {

    private static final int STEP = 2;
    private static final int FURTHER = 4;

    /** What stands between two braces, or the whole file. */
    private static final class Block {
        private final EObject owner;
        private final int column;
        private final int line;
        private EObject statement;
        private boolean begun;
        /** Whether what is in it so far is a list, whose elements stand below each other. */
        private boolean list;
        private int brackets;

        private Block(EObject owner, int column, int line) {
            this.owner = owner;
            this.column = column;
            this.line = line;
        }
    }

    private final Deque<Block> blocks = new ArrayDeque<>();
    private int line;
    private boolean afterComma;

    Indentation(EObject file) {
        blocks.push(new Block(file, 0, -1));
    }

    /**
     * The column of a line's first piece.
     *
     * @param token the first token from there on; null if only comments follow
     * @param alone whether the line is one of comments alone
     */
    int column(Piece token, boolean alone) {
        Block block = blocks.element();
        if (token == null) {
            return 0;
        }
        if (token.is("}")) {
            return alone ? block.column : Math.max(0, block.column - STEP);
        }
        if (block.brackets == 0 && (token.is("{") || (afterComma ? block.list : begins(token.leaf(), block)))
                || !block.begun) {
            return block.column;
        }
        if (Grammar.isWord(token.leaf()) && Grammar.owner(token.leaf()) == block.statement && block.brackets == 0) {
            return block.column + STEP;
        }
        boolean closes = token.is(")") || token.is("]");
        return block.column + FURTHER + STEP * Math.max(0, block.brackets - (closes ? 1 : 0));
    }

    /** Goes on behind a piece. */
    void take(Piece piece) {
        line += piece.breaks();
        if (piece.comment()) {
            return;
        }
        Block block = blocks.element();
        switch (piece.text()) {
            case "{" -> {
                int column = block.column + (block.line == line ? 0 : STEP);
                blocks.push(new Block(Grammar.owner(piece.leaf()), column, line));
            }
            case "}" -> {
                if (blocks.size() > 1) {
                    blocks.pop();
                }
            }
            case "(", "[" -> {
                begin(piece.leaf(), block);
                block.brackets++;
            }
            case ")", "]" -> block.brackets = Math.max(0, block.brackets - 1);
            default -> begin(piece.leaf(), block);
        }
        afterComma = piece.is(",");
    }

    private void begin(ILeafNode leaf, Block block) {
        if (block.brackets == 0 && !afterComma && begins(leaf, block)) {
            block.statement = outermost(leaf, block.owner);
            block.list = false;
        }
        if (!block.begun) {
            block.list = !Grammar.isWord(leaf);
        }
        block.begun = true;
    }

    private static boolean begins(ILeafNode leaf, Block block) {
        return outermost(leaf, block.owner) != null
                || Grammar.isWord(leaf) && Grammar.owner(leaf) == block.owner;
    }

    /** The part of a block's owner that begins with this token; null if the token is in the midst of one. */
    private static EObject outermost(ILeafNode leaf, EObject owner) {
        EObject element = Grammar.owner(leaf);
        while (element != null && element != owner) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
            if (node == null || node.getOffset() != leaf.getOffset()) {
                return null;
            }
            if (element.eContainer() == owner) {
                return element;
            }
            element = element.eContainer();
        }
        return null;
    }
}
