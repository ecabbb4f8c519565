package org.homeostat.language.project;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.homeostat.language.parser.antlr.internal.InternalEconLexer;

/**
 * The package and the imports of a file, read without parsing the rest.
 *
 * @param packageName empty for the default package
 * @param imports the imported packages, without the wildcard
 */
public record FileHeader(String packageName, List<String> imports) {

    /** Takes a copy of the imports. */
    public FileHeader {
        imports = List.copyOf(imports);
    }

    /** Reads the header of a file; a text that is no model has an empty one. */
    public static FileHeader of(String text) {
        Words words = new Words(text);
        String name = "";
        if (words.at("package")) {
            words.next();
            name = words.name();
        }
        List<String> imports = new ArrayList<>();
        while (words.at("import")) {
            words.next();
            String namespace = words.name();
            int last = namespace.lastIndexOf('.');
            if (last > 0) {
                imports.add(namespace.substring(0, last));
            }
        }
        return new FileHeader(name, imports);
    }

    /** The tokens that count. */
    private static final class Words {

        private final InternalEconLexer lexer;
        private Token token;

        Words(String text) {
            lexer = new InternalEconLexer(new ANTLRStringStream(text));
            next();
        }

        boolean at(String text) {
            return text.equals(token.getText());
        }

        void next() {
            do {
                token = lexer.nextToken();
            } while (hidden(token.getType()));
        }

        /** A qualified name, perhaps with a wildcard at its end, and the semicolon after it. */
        String name() {
            StringBuilder name = new StringBuilder(word());
            while (at(".") || at(".*")) {
                name.append(token.getText());
                boolean more = at(".");
                next();
                name.append(more ? word() : "");
            }
            if (at(";")) {
                next();
            }
            return name.toString();
        }

        private String word() {
            String word = token.getType() == InternalEconLexer.RULE_ID ? token.getText() : "";
            if (!word.isEmpty()) {
                next();
            }
            return word;
        }

        private static boolean hidden(int type) {
            return type == InternalEconLexer.RULE_WS || type == InternalEconLexer.RULE_ML_COMMENT
                    || type == InternalEconLexer.RULE_SL_COMMENT;
        }
    }
}
