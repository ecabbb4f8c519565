package org.homeostat.language.formatting;

import com.google.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/** Formats texts, and takes them apart to see what formatting may not change. */
final class Formatter {

    @Inject
    private IParser parser;

    /** The formatted text; the text itself where the syntax is wrong. */
    String format(String text) {
        return Formatting.of(parse(text)).map(changes -> Replacement.apply(changes, text)).orElse(text);
    }

    boolean isSound(String text) {
        return !parse(text).hasSyntaxErrors();
    }

    /** All tokens. */
    List<String> tokens(String text) {
        return leaves(text).stream().filter(leaf -> !leaf.isHidden()).map(ILeafNode::getText).toList();
    }

    /** All comments, each line without the blanks around it. */
    List<String> comments(String text) {
        return leaves(text).stream().filter(leaf -> leaf.isHidden() && !leaf.getText().isBlank())
                .map(leaf -> String.join("\n", leaf.getText().lines().map(String::strip).toList())).toList();
    }

    private List<ILeafNode> leaves(String text) {
        return StreamSupport.stream(parse(text).getRootNode().getLeafNodes().spliterator(), false).toList();
    }

    private IParseResult parse(String text) {
        return parser.parse(new StringReader(text));
    }
}
